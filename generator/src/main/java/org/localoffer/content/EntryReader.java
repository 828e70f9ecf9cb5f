package org.localoffer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.localoffer.content.Drafts.GuideDraft;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.Site;
import org.localoffer.directory.Slug;
import org.localoffer.markdown.MarkdownReader;
import org.localoffer.source.SourceFile;
import org.localoffer.source.Sources;

/** Files → drafts, each checked as far as it can be by itself. */
final class EntryReader {

  private final Lists lists;
  private final KnownEntries known;
  private final Findings findings;
  private final LocalDate today;
  private final MarkdownReader markdown;
  private int reviewMonths = Site.DEFAULT_REVIEW_MONTHS;

  EntryReader(
      Lists lists,
      KnownEntries known,
      MarkdownReader markdown,
      Findings findings,
      LocalDate today) {
    this.markdown = markdown;
    this.lists = lists;
    this.known = known;
    this.findings = findings;
    this.today = today;
  }

  /** Reads {@code site.yaml}, which must be there. */
  @Nullable Draft site(List<SourceFile> files, Sources sources) {
    if (files.isEmpty()) {
      SourceText missing = sources.missing("site.yaml");
      findings.add(new NoSite().at(missing.start()));
      return null;
    }
    Draft site = entry(files.getFirst(), SiteShape.SHAPE);
    if (site != null) {
      reviewMonths = site.get(SiteShape.REVIEW_MONTHS, reviewMonths);
      SiteRules.check(site, checks(findings));
    }
    return site;
  }

  List<EntryDraft> organisations(Map<Slug, SourceFile> files) {
    return entries(files, OrganisationShape.SHAPE);
  }

  List<EntryDraft> news(Map<Slug, SourceFile> files) {
    List<EntryDraft> drafts = entries(files, NewsShape.SHAPE);
    drafts.forEach(entry -> NewsDates.check(entry, findings));
    return drafts;
  }

  List<EntryDraft> timelines(Map<Slug, SourceFile> files) {
    return entries(files, ListShapes.Timelines.SHAPE);
  }

  /** Reads the services on several threads; findings are joined in the files' order. */
  List<EntryDraft> services(Map<Slug, SourceFile> files, Executor executor, int threads) {
    List<Map.Entry<Slug, SourceFile>> all = List.copyOf(files.entrySet());
    int size = Math.max(1, (all.size() + threads - 1) / threads);
    List<CompletableFuture<ServiceReader>> parts = new ArrayList<>();
    for (int start = 0; start < all.size(); start += size) {
      var part = all.subList(start, Math.min(all.size(), start + size));
      parts.add(
          CompletableFuture.supplyAsync(
              () -> new ServiceReader(lists, known, today, reviewMonths).readAll(part), executor));
    }
    List<EntryDraft> drafts = new ArrayList<>(all.size());
    for (CompletableFuture<ServiceReader> part : parts) {
      ServiceReader read = part.join();
      drafts.addAll(read.drafts());
      findings.addAll(read.findings().sorted());
    }
    return drafts;
  }

  List<GuideDraft> guides(List<GuideFiles> guides) {
    List<GuideDraft> drafts = new ArrayList<>();
    for (GuideFiles guide : guides) {
      Draft main = guide.main() == null ? null : guideFile(guide.main());
      List<Draft> steps = new ArrayList<>();
      for (GuideFiles.StepFile step : guide.steps()) {
        Draft draft = guideFile(step.file());
        if (draft != null) {
          steps.add(draft);
        }
      }
      if (main == null && guide.main() == null && !steps.isEmpty()) {
        main = steps.getFirst();
      }
      if (main != null) {
        drafts.add(new GuideDraft(guide, main, steps));
      }
    }
    return drafts;
  }

  private @Nullable Draft guideFile(SourceFile file) {
    Draft draft = entry(file, GuideShape.SHAPE);
    Draft checked = draft == null ? null : draft.get(GuideShape.CHECKED);
    if (checked != null) {
      Rules.CHECKED.forEach(rule -> rule.check(checked, checks(findings)));
    }
    return draft;
  }

  /** Reads the entries of files that hold lists. */
  List<Draft> items(List<SourceFile> files, Shape shape) {
    Map<SourceFile, List<YamlValue>> items = new LinkedHashMap<>();
    for (SourceFile file : files) {
      List<YamlValue> found = EntryFile.readItems(file, findings);
      items.put(file, found == null ? List.of() : found);
    }
    return read(items, shape);
  }

  /** Reads entries that stand in lists. */
  List<Draft> read(Map<SourceFile, List<YamlValue>> items, Shape shape) {
    List<Draft> drafts = new ArrayList<>();
    items.forEach(
        (file, values) -> {
          Reading reading = new Reading(file, lists, known, markdown, findings);
          for (int i = 0; i < values.size(); i++) {
            reading.enter(Reading.entry(i));
            Draft draft = FieldTypes.fields(shape).read(values.get(i), reading);
            reading.leave();
            if (draft != null) {
              drafts.add(draft);
            }
          }
        });
    return drafts;
  }

  private List<EntryDraft> entries(Map<Slug, SourceFile> files, Shape shape) {
    List<EntryDraft> drafts = new ArrayList<>();
    files.forEach(
        (slug, file) -> {
          Draft draft = entry(file, shape);
          if (draft != null) {
            drafts.add(new EntryDraft(file, slug, draft));
          }
        });
    return drafts;
  }

  private @Nullable Draft entry(SourceFile file, Shape shape) {
    YamlValue.Fields fields = EntryFile.readFields(file, findings);
    return fields == null
        ? null
        : DraftReader.read(fields, shape, new Reading(file, lists, known, markdown, findings));
  }

  private Checks checks(Findings findings) {
    return new Checks(findings, today, reviewMonths);
  }
}
