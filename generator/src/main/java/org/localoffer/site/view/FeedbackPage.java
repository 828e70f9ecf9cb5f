package org.localoffer.site.view;

import java.util.List;

/**
 * "You said, we did": comments and the council's answers, newest first: the newest few, or those of
 * a year.
 *
 * @param countText how many comments there are here, of a year; else empty
 * @param comments those of this page
 * @param years the pages of the years, newest first; empty where this page has all comments
 */
public record FeedbackPage(String countText, List<Comment> comments, List<LinkView> years)
    implements View {
  public FeedbackPage {
    comments = List.copyOf(comments);
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "pages/feedback.ftlh";
  }

  /**
   * A comment.
   *
   * @param anchor its id on the page
   * @param heading the topic or the service, or what it is about
   * @param date the day it was received
   * @param from {@code A parent} …, or empty
   * @param about what it is about, in words
   * @param service the service, text empty where it is about none
   * @param said what was said
   * @param answered whether there is an answer
   * @param weDid the answer; where there is none, {@code status} says so
   * @param status {@code Done on 1 September 2026}, {@code Planned} …, or empty
   */
  public record Comment(
      String anchor,
      String heading,
      String date,
      String from,
      String about,
      LinkView service,
      TextView said,
      boolean answered,
      TextView weDid,
      String status) {}
}
