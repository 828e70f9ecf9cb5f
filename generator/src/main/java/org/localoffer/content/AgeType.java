package org.localoffer.content;

import org.jspecify.annotations.Nullable;

/** An age in whole years, from 0 (from birth). */
final class AgeType implements FieldType<Integer> {

  @Override
  public String example() {
    return "5";
  }

  @Override
  public @Nullable Integer read(YamlValue value, Reading reading) {
    Integer years = FieldTypes.number(0, Integer.MAX_VALUE).read(value, reading);
    if (years != null && years > ServiceShape.OLDEST_AGE) {
      reading.add(new AgeOutOfRange().at(value.at(), years.toString()));
      return null;
    }
    return years;
  }
}
