package org.localoffer.build;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.localoffer.attachment.AttachmentRules;
import org.localoffer.check.SiteRules;
import org.localoffer.content.Rules;
import org.localoffer.diagnostic.Rule;
import org.localoffer.markdown.MarkdownRules;
import org.localoffer.postcode.PostcodeRules;
import org.localoffer.search.SearchRules;
import org.localoffer.source.FileRules;

/** Every rule of every step. */
public final class AllRules {

  /** Sorted by id. */
  public static final List<Rule> LIST =
      Stream.of(
              FileRules.ALL,
              Rules.ALL,
              MarkdownRules.ALL,
              AttachmentRules.ALL,
              PostcodeRules.ALL,
              SearchRules.ALL,
              SiteRules.all())
          .flatMap(List::stream)
          .map(Rule.class::cast)
          .sorted(Comparator.comparing(Rule::id))
          .toList();

  private AllRules() {}
}
