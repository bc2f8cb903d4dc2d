package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.text.Language;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language from its code: {@code vi} or {@code en}. */
final class Languages implements ITypeConverter<Language>, Iterable<String> {

    @Override
    public Language convert(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new TypeConversionException("expected one of " + String.join(", ", this) + " but was '" + code + "'");
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Language.values()).map(Language::code).iterator();
    }
}
