package org.localoffer.markdown;

import java.util.List;
import org.localoffer.diagnostic.Rule;

/** The rules about Markdown. */
public final class MarkdownRules {

  /** All of them, by id. */
  public static final List<Rule> ALL =
      List.of(
          RawHtml.RULE,
          PictureInText.RULE,
          ForbiddenScheme.RULE,
          BrokenAddress.RULE,
          UnknownPlace.RULE,
          LinkWithoutWords.RULE,
          VagueLinkWords.RULE,
          TitleHeading.RULE,
          SkippedHeading.RULE,
          HeadingNotAllowed.RULE,
          MissingAnchor.RULE,
          UnknownDirective.RULE,
          DirectiveShape.RULE,
          DirectiveNotAllowed.RULE,
          TooManyReferences.RULE,
          TextTooLarge.RULE,
          TableTooLarge.RULE,
          NestedTooDeep.RULE,
          TableWithoutHeadings.RULE,
          EmptyHeading.RULE,
          UnusedReference.RULE,
          MoreProblems.RULE,
          LostCells.RULE);

  private MarkdownRules() {}
}
