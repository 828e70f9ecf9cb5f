package org.localoffer.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number, and says what one is where it cannot. */
final class WholeNumber implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException notANumber) {
      throw new TypeConversionException("“" + text + "” is not a whole number, such as 20");
    }
  }
}
