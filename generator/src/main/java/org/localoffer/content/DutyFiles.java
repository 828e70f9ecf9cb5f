package org.localoffer.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;
import org.localoffer.source.SourceFile;

/**
 * The files of duties, read as far as other entries need them.
 *
 * @param items what each file lists
 * @param names the slugs, or null where there is no file, or one cannot be read
 */
record DutyFiles(Map<SourceFile, List<YamlValue>> items, @Nullable Set<String> names) {

  static DutyFiles read(List<SourceFile> files, Findings findings) {
    Map<SourceFile, List<YamlValue>> items = new LinkedHashMap<>();
    Set<String> names = new TreeSet<>();
    boolean broken = false;
    for (SourceFile file : files) {
      List<YamlValue> found = EntryFile.readItems(file, findings);
      items.put(file, found == null ? List.of() : found);
      broken |= found == null;
      if (found != null) {
        found.forEach(item -> addName(item, names));
      }
    }
    return new DutyFiles(items, broken || files.isEmpty() ? null : names);
  }

  private static void addName(YamlValue item, Set<String> names) {
    if (item instanceof YamlValue.Fields fields) {
      for (YamlValue.Entry entry : fields.entries()) {
        if (entry.key().equals(ListShapes.Duties.SLUG.name())
            && entry.value() instanceof YamlValue.Text text) {
          names.add(text.text());
        }
      }
    }
  }
}
