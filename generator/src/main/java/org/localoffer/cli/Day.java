package org.localoffer.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as entries write it, and says so where it cannot. */
final class Day implements ITypeConverter<LocalDate> {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text, FORM);
    } catch (DateTimeParseException notADay) {
      throw new TypeConversionException(
          "“" + text + "” is not a day. Write it as YYYY-MM-DD: --today 2026-09-01");
    }
  }
}
