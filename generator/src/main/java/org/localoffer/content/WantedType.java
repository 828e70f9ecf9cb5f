package org.localoffer.content;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.SearchCase.Wanted;
import org.localoffer.directory.Slug;

/**
 * What a search must find: the slug of a service or a guide. Where one name fits both, it is the
 * service; {@code guides/} before it makes it the guide.
 */
final class WantedType implements FieldType<Wanted> {

  private static final String GUIDES = "guides/";

  @Override
  public String example() {
    return "play-club";
  }

  @Override
  public @Nullable Wanted read(YamlValue value, Reading reading) {
    String name = FieldTypes.text().read(value, reading);
    if (name == null) {
      return null;
    }
    KnownEntries known = reading.known();
    String guide = name.startsWith(GUIDES) ? name.substring(GUIDES.length()) : name;
    if (known.services().contains(name)) {
      return new Wanted.OfService(new Slug(name));
    }
    if (known.guides().contains(guide)) {
      return new Wanted.OfGuide(new Slug(guide));
    }
    reading.add(new UnknownWanted().at(value.at(), reading.label(), name, all(known)));
    return null;
  }

  private static Set<String> all(KnownEntries known) {
    Set<String> all = new TreeSet<>(known.services());
    known.guides().forEach(guide -> all.add(GUIDES + guide));
    return all;
  }
}
