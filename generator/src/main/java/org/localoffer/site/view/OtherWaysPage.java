package org.localoffer.site.view;

import java.util.List;

/**
 * How to get the Local Offer on paper and in other forms (SEND Regulations 2014, regulation 57).
 *
 * @param paperCopies how to get a copy on paper, or without parts
 * @param ways further forms
 * @param easyRead the entries that have an Easy Read version
 * @param video the entries that have a video in British Sign Language
 */
public record OtherWaysPage(
    TextView paperCopies, List<Way> ways, List<LinkView> easyRead, List<LinkView> video)
    implements View {
  public OtherWaysPage {
    ways = List.copyOf(ways);
    easyRead = List.copyOf(easyRead);
    video = List.copyOf(video);
  }

  @Override
  public String template() {
    return "pages/other-ways.ftlh";
  }

  /** A form, and how to get it. */
  public record Way(String name, TextView how) {}
}
