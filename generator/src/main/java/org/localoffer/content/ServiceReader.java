package org.localoffer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.diagnostic.Findings;
import org.localoffer.directory.Slug;
import org.localoffer.markdown.MarkdownReader;
import org.localoffer.source.SourceFile;

/** Reads and checks a share of the services, with findings of its own; for one thread. */
final class ServiceReader {

  private final Lists lists;
  private final KnownEntries known;
  private final Findings findings = new Findings();
  private final Checks checks;
  private final MarkdownReader markdown = new MarkdownReader();
  private final List<EntryDraft> drafts = new ArrayList<>();

  ServiceReader(Lists lists, KnownEntries known, LocalDate today, int reviewMonths) {
    this.lists = lists;
    this.known = known;
    this.checks = new Checks(findings, today, reviewMonths);
  }

  ServiceReader readAll(List<Map.Entry<Slug, SourceFile>> files) {
    files.forEach(file -> read(file.getKey(), file.getValue()));
    return this;
  }

  List<EntryDraft> drafts() {
    return drafts;
  }

  Findings findings() {
    return findings;
  }

  private void read(Slug slug, SourceFile file) {
    YamlValue.Fields fields = EntryFile.readFields(file, findings);
    if (fields == null) {
      return;
    }
    Reading reading = new Reading(file, lists, known, markdown, findings);
    Draft draft = DraftReader.read(fields, ServiceShape.SHAPE, reading);
    Rules.SERVICE.forEach(rule -> rule.check(draft, checks));
    Draft checked = draft.get(ServiceShape.CHECKED);
    if (checked != null) {
      Rules.CHECKED.forEach(rule -> rule.check(checked, checks));
    }
    drafts.add(new EntryDraft(file, slug, draft));
  }
}
