package org.localoffer.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A colour as {@code #rrggbb}. */
final class ColourType implements FieldType<String> {

  @Override
  public String example() {
    return "\"#0b5394\"";
  }

  @Override
  public @Nullable String read(YamlValue value, Reading reading) {
    String text = FieldTypes.text().read(value, reading);
    if (text != null && !text.matches("#[0-9A-Fa-f]{6}")) {
      reading.add(new BadColour().at(value.at(), text));
      return null;
    }
    if (text != null && ColourTooPale.isTooPale(text)) {
      reading.add(new ColourTooPale().at(value.at(), text));
      return null;
    }
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
