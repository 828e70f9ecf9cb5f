package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide, or one step of it.
 *
 * @param listId what a list of entries calls the guide
 * @param guideTitle the guide's title, also on its steps
 * @param summary of the guide, on its first page; else empty
 * @param audience {@code For young people} …, or empty
 * @param stepText {@code Step 2 of 4}, or empty
 * @param contents the pages of the guide, in order; empty for a guide of one page
 * @param onThisPage the page's second-level headings; empty where there are fewer than two
 * @param body the text
 * @param explained the words of the glossary that the text uses
 * @param related what to read next
 * @param checked when a person last made sure that it is right, or null
 * @param independentAdvice whether it says below its text who advises without taking sides
 * @param whole the whole guide on one page, or null for a guide of one page
 * @param previous the page before, or null
 * @param next the page after, or null
 */
public record GuidePage(
    String listId,
    String guideTitle,
    String summary,
    String audience,
    String stepText,
    List<ContentsItem> contents,
    List<LinkView> onThisPage,
    TextView body,
    List<GlossaryEntry> explained,
    List<LinkView> related,
    @Nullable CheckedView checked,
    boolean independentAdvice,
    @Nullable LinkView whole,
    @Nullable LinkView previous,
    @Nullable LinkView next)
    implements View {
  public GuidePage {
    contents = List.copyOf(contents);
    onThisPage = List.copyOf(onThisPage);
    explained = List.copyOf(explained);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "pages/guide.ftlh";
  }

  /** A page of the guide. */
  public record ContentsItem(String text, String href, boolean current) {}
}
