package io.github.motcua.rules.testkit.verify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this gives must be used: a sentence that ends here checks nothing. Error Prone knows the annotation by its name, and
 * refuses such a sentence.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface CheckReturnValue {}
