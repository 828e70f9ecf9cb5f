package org.localoffer.content;

import org.jspecify.annotations.Nullable;
import org.localoffer.markdown.WebAddress;

/** Where to read more about a word: an address of another site, or an entry of this one. */
final class GlossaryLinkType implements FieldType<String> {

  @Override
  public String example() {
    return "guides/asking-for-help";
  }

  @Override
  public @Nullable String read(YamlValue value, Reading reading) {
    String link = FieldTypes.text(1, FieldTypes.MAX_URL).read(value, reading);
    if (link == null) {
      return null;
    }
    if (link.contains("://")) {
      return LinkTypes.url().read(value, reading);
    }
    EntryLinks links = new EntryLinks(reading);
    String target = WebAddress.entry(link);
    if (target == null || !links.exists(target)) {
      reading.add(new DeadEntryLink().at(value.at(), reading.label(), link, links.all()));
      return null;
    }
    return "entry:" + target;
  }
}
