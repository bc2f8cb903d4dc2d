/**
 * What is generated, as arbitraries of jqwik. Needs {@code net.jqwik:jqwik} 1.9.3 on the class path of the tests; nothing
 * else of the test kit does. Main type: {@link io.github.motcua.rules.testkit.jqwik.CaseArbitraries}.
 */
@NullMarked
package io.github.motcua.rules.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
