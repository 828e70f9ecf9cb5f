package org.localoffer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.localoffer.content.Drafts.GuideDraft;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.directory.Feedback;
import org.localoffer.directory.Slug;

/** Runs the rules that look at several entries at once. */
final class CollectionRules {

  private CollectionRules() {}

  static void check(Drafts drafts, boolean hasDutiesFile, Findings findings) {
    sameNames(drafts.services(), findings);
    if (!hasDutiesFile) {
      dutiesWithoutFile(drafts, findings);
    }
    duties(drafts.duties(), findings);
    comments(drafts.comments(), findings);
    glossary(drafts.glossary(), findings);
    SearchWordRules.check(drafts.searchWords(), drafts.nationalWords(), findings);
  }

  private static void sameNames(List<EntryDraft> services, Findings findings) {
    Map<String, EntryDraft> byName = new HashMap<>();
    for (EntryDraft service : services) {
      String name = service.draft().text(ServiceShape.NAME);
      EntryDraft other = byName.putIfAbsent(name.toLowerCase(Locale.UK), service);
      if (other != null && !name.isEmpty()) {
        findings.add(
            new SameName()
                .at(service.draft().placeOf(ServiceShape.NAME), name, other.file().text().path()));
      }
    }
  }

  /** Reported once, at the first entry that names duties. */
  private static void dutiesWithoutFile(Drafts drafts, Findings findings) {
    List<SourcePosition> named = new ArrayList<>();
    for (EntryDraft service : drafts.services()) {
      if (service.draft().isWritten(ServiceShape.DUTIES)) {
        named.add(service.draft().keyOf(ServiceShape.DUTIES));
      }
    }
    for (GuideDraft guide : drafts.guides()) {
      if (guide.main().isWritten(GuideShape.DUTIES)) {
        named.add(guide.main().keyOf(GuideShape.DUTIES));
      }
    }
    if (!named.isEmpty()) {
      findings.add(new NoDutiesFile().at(named.getFirst(), named.size()));
    }
  }

  private static void duties(List<Draft> duties, Findings findings) {
    Set<Slug> seen = new HashSet<>();
    for (Draft duty : duties) {
      Slug slug = duty.get(ListShapes.Duties.SLUG);
      if (slug != null && !seen.add(slug)) {
        findings.add(new DutyTwice().at(duty.placeOf(ListShapes.Duties.SLUG), slug.value()));
      }
      if (duty.get(ListShapes.Duties.VERIFIED, false)
          && !duty.isWritten(ListShapes.Duties.PARAGRAPH)) {
        findings.add(new VerifiedWithoutNumber().at(duty.placeOf(ListShapes.Duties.VERIFIED)));
      }
    }
  }

  private static void comments(List<Draft> comments, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Draft comment : comments) {
      String id = comment.text(ListShapes.Comments.ID);
      if (!id.isEmpty() && !seen.add(id)) {
        findings.add(new CommentTwice().at(comment.placeOf(ListShapes.Comments.ID), id));
      }
      if (comment.get(ListShapes.Comments.STATUS) == Feedback.Status.DONE
          && !comment.isWritten(ListShapes.Comments.WE_DID)) {
        findings.add(new DoneWithoutAnswer().at(comment.placeOf(ListShapes.Comments.STATUS)));
      }
      LocalDate on = comment.get(ListShapes.Comments.ON);
      LocalDate done = comment.get(ListShapes.Comments.DONE_ON);
      if (on != null && done != null && done.isBefore(on)) {
        findings.add(new DoneBeforeSaid().at(comment.placeOf(ListShapes.Comments.DONE_ON)));
      }
    }
  }

  private static void glossary(List<Draft> glossary, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Draft entry : glossary) {
      String term = entry.text(ListShapes.Glossary.TERM);
      if (!term.isEmpty() && !seen.add(term.toLowerCase(Locale.UK))) {
        findings.add(new GlossaryTwice().at(entry.placeOf(ListShapes.Glossary.TERM), term));
      }
    }
  }
}
