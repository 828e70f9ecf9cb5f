package org.localoffer.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the council says on the pages that the program makes: home, contact, short breaks and the
 * like, from {@code site.yaml}. Every part may be missing.
 *
 * @param tasks what families most often come for, the commonest first
 * @param provisions how the home page groups the categories; what none of them names stands last
 * @param shortBreaks what stands on the page of short breaks beside its lists
 * @param adulthood what stands on the page about preparing for adulthood
 * @param youngPeople what stands on the page for young people
 * @param coverage what stands on the page that says what the law asks
 * @param complaints how to complain (SEND Regulations 2014, Schedule 2)
 * @param otherWays further forms in which one can have the Local Offer (regulation 57)
 * @param asked who was asked about the Local Offer, and how (regulations 54 and 55)
 */
public record SitePages(
    List<Task> tasks,
    List<Provision> provisions,
    PageText shortBreaks,
    PageText adulthood,
    PageText youngPeople,
    PageText coverage,
    RichText complaints,
    List<OtherWay> otherWays,
    List<Asked> asked) {

  /** Nothing said. */
  public static final SitePages EMPTY =
      new SitePages(
          List.of(),
          List.of(),
          PageText.EMPTY,
          PageText.EMPTY,
          PageText.EMPTY,
          PageText.EMPTY,
          RichText.EMPTY,
          List.of(),
          List.of());

  public SitePages {
    tasks = List.copyOf(tasks);
    provisions = List.copyOf(provisions);
    otherWays = List.copyOf(otherWays);
    asked = List.copyOf(asked);
  }

  /**
   * Something that families come for: {@code I want to} … One of {@code link} and {@code search} is
   * there.
   *
   * @param label {@code Find a club}
   * @param link {@code entry:guides/…}, or an address outside, or null
   * @param search words to search for, or empty
   */
  public record Task(String label, @Nullable String link, String search) {}

  /**
   * A part of what the law calls provision: education, health, social care.
   *
   * @param description a sentence, or empty
   * @param categories the categories that belong to it, in order
   */
  public record Provision(String name, String description, List<Term> categories) {
    public Provision {
      categories = List.copyOf(categories);
    }
  }

  /**
   * The council's own words on a page that lists what the directory knows.
   *
   * @param text what stands above the lists
   * @param related what to read next
   */
  public record PageText(RichText text, List<Guide.Related> related) {

    /** Nothing said. */
    public static final PageText EMPTY = new PageText(RichText.EMPTY, List.of());

    public PageText {
      related = List.copyOf(related);
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
      return text.isEmpty() && related.isEmpty();
    }
  }

  /** A form in which one can have the Local Offer: {@code Large print}, and how to get it. */
  public record OtherWay(String name, RichText how) {}

  /**
   * Who was asked about the Local Offer.
   *
   * @param how in which way, or empty
   * @param when {@code January to April 2026}, or empty
   */
  public record Asked(String who, String how, String when) {}
}
