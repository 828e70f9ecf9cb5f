package org.localoffer.content;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;

/**
 * What to read next: the slug of a service or a guide, or the path of a category; where one name
 * fits several, the service comes first, then the guide.
 */
final class RelatedType implements FieldType<Guide.Related> {

  @Override
  public String example() {
    return "play-club";
  }

  @Override
  public Guide.@Nullable Related read(YamlValue value, Reading reading) {
    String name = FieldTypes.text().read(value, reading);
    if (name == null) {
      return null;
    }
    KnownEntries known = reading.known();
    if (known.services().contains(name)) {
      return new Guide.Related.ToService(new Slug(name));
    }
    if (known.guides().contains(name)) {
      return new Guide.Related.ToGuide(new Slug(name));
    }
    Term category = reading.lists().find(VocabularyName.CATEGORIES, name);
    if (category != null) {
      return new Guide.Related.ToCategory(category);
    }
    reading.add(new UnknownRelated().at(value.at(), reading.label(), name, all(reading)));
    return null;
  }

  private static Set<String> all(Reading reading) {
    Set<String> all = new TreeSet<>(reading.known().services());
    all.addAll(reading.known().guides());
    reading.lists().get(VocabularyName.CATEGORIES).terms().forEach(term -> all.add(term.path()));
    return all;
  }
}
