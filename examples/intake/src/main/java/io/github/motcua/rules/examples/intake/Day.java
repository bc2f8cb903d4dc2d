package io.github.motcua.rules.examples.intake;

import io.github.motcua.rules.text.IsoTime;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day strictly. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        return IsoTime.date(written)
                .orElseThrow(() -> new TypeConversionException(
                        "no such date: '" + written + "'; write it as 2022-05-26, from the year 1900 to 2200"));
    }
}
