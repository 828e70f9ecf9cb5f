package org.localoffer.content;

import org.jspecify.annotations.Nullable;

/** A school's unique reference number: six digits, as the Department for Education gives them. */
final class UrnType implements FieldType<String> {

  @Override
  public String example() {
    return "123456";
  }

  @Override
  public @Nullable String read(YamlValue value, Reading reading) {
    String text = FieldTypes.text().read(value, reading);
    if (text != null && !text.matches("[0-9]{6}")) {
      reading.add(new BadUrn().at(value.at(), text));
      return null;
    }
    return text;
  }
}
