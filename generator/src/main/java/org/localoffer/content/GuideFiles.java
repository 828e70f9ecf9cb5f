package org.localoffer.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localoffer.diagnostic.Findings;
import org.localoffer.directory.Slug;
import org.localoffer.source.SourceFile;

/**
 * The files of one guide: {@code guides/<slug>.md}, or {@code guides/<slug>/NN-<step>.md} with an
 * {@code index.md} that is optional; without one the first step speaks for the guide.
 *
 * @param slug the file's or the folder's name
 * @param main the one file, the {@code index.md}, or null
 * @param steps the steps by number
 */
record GuideFiles(Slug slug, @Nullable SourceFile main, List<StepFile> steps) {

  private static final Pattern STEP = Pattern.compile("([0-9]{1,3})-([a-z0-9][a-z0-9-]{0,79})");

  /** One step's file. */
  record StepFile(SourceFile file, int number, Slug slug) {}

  /** Puts the files of all guides together; what has no place among them is reported. */
  static List<GuideFiles> group(List<SourceFile> files, Findings findings) {
    Map<String, SourceFile> mains = new TreeMap<>();
    Map<String, List<StepFile>> steps = new TreeMap<>();
    for (SourceFile file : files) {
      String[] parts = file.path().split("/");
      String slug = parts.length == 2 ? file.baseName() : parts[1];
      if (parts.length > 3) {
        findings.add(new UnusedFile().at(file.text().start()));
      } else if (!EntryNames.isUsable(slug)) {
        findings.add(EntryNames.bad(file, slug));
      } else if (parts.length == 2 || file.baseName().equals("index")) {
        SourceFile other = mains.putIfAbsent(slug, file);
        if (other != null) {
          findings.add(new SameSlug().at(file.text().start(), other.path()));
        }
      } else {
        addStep(file, steps.computeIfAbsent(slug, key -> new ArrayList<>()), findings);
      }
    }
    return join(mains, steps);
  }

  private static void addStep(SourceFile file, List<StepFile> steps, Findings findings) {
    Matcher name = STEP.matcher(file.baseName());
    if (!name.matches()) {
      findings.add(new StepWithoutNumber().at(file.text().start(), file.baseName()));
      return;
    }
    StepFile step = new StepFile(file, Integer.parseInt(name.group(1)), new Slug(name.group(2)));
    for (StepFile other : steps) {
      if (other.number() == step.number() || other.slug().equals(step.slug())) {
        findings.add(new StepTwice().at(file.text().start(), other.file().path()));
        return;
      }
    }
    steps.add(step);
  }

  private static List<GuideFiles> join(
      Map<String, SourceFile> mains, Map<String, List<StepFile>> steps) {
    Map<String, GuideFiles> guides = new TreeMap<>();
    mains.forEach(
        (slug, main) ->
            guides.put(
                slug,
                new GuideFiles(new Slug(slug), main, sorted(steps.getOrDefault(slug, List.of())))));
    steps.forEach(
        (slug, list) ->
            guides.putIfAbsent(slug, new GuideFiles(new Slug(slug), null, sorted(list))));
    return List.copyOf(guides.values());
  }

  private static List<StepFile> sorted(List<StepFile> steps) {
    return steps.stream().sorted(Comparator.comparingInt(StepFile::number)).toList();
  }
}
