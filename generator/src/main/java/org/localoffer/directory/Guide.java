package org.localoffer.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide: one page, or an opening page and steps.
 *
 * @param slug its file or folder name and address
 * @param source its file, relative to the content folder
 * @param title what families read
 * @param summary one or two sentences, or empty
 * @param alsoKnownAs what families call its subject; searched, and not shown
 * @param audience whom it speaks to, or null where it was not stated
 * @param order where it stands among the guides; smaller is earlier
 * @param duties what the law asks that it helps to meet: slugs of {@link Duty}
 * @param checked when a person last made sure that it is right, or null
 * @param related what to read next
 * @param adulthood the outcomes in preparing for adulthood that it is about
 * @param independentAdvice whether it is about a disagreement, so that it says who advises without
 *     taking sides
 * @param body its text; of a guide with steps, the introduction
 * @param steps its steps in order; empty for a guide of one page
 */
public record Guide(
    Slug slug,
    String source,
    String title,
    String summary,
    List<String> alsoKnownAs,
    @Nullable Audience audience,
    int order,
    List<Slug> duties,
    @Nullable Checked checked,
    List<Related> related,
    List<Term> adulthood,
    boolean independentAdvice,
    RichText body,
    List<Step> steps) {
  public Guide {
    alsoKnownAs = List.copyOf(alsoKnownAs);
    duties = List.copyOf(duties);
    related = List.copyOf(related);
    adulthood = List.copyOf(adulthood);
    steps = List.copyOf(steps);
  }

  /**
   * When a person last made sure of a page of this guide: what the step says of itself, else what
   * the guide says of the whole; null where neither does.
   *
   * @param step one of {@link #steps}, or null for the opening page
   */
  public @Nullable Checked checked(@Nullable Step step) {
    return step == null || step.checked() == null ? checked : step.checked();
  }

  /** Whom a guide speaks to. */
  public enum Audience {
    FAMILIES,
    YOUNG_PEOPLE
  }

  /**
   * A step.
   *
   * @param slug its name in addresses: the file name without number and ending
   * @param source its file, relative to the content folder
   * @param number from 1
   * @param summary one or two sentences, or empty
   * @param checked when a person last made sure that this step is right; null where only the guide
   *     as a whole says so, or nothing does
   * @param adulthood the outcomes in preparing for adulthood that this step is about
   * @param independentAdvice whether this step is about a disagreement
   */
  public record Step(
      Slug slug,
      String source,
      int number,
      String title,
      String summary,
      @Nullable Checked checked,
      List<Term> adulthood,
      boolean independentAdvice,
      RichText body) {
    public Step {
      adulthood = List.copyOf(adulthood);
    }
  }

  /** What to read next: a service, another guide or a category. */
  public sealed interface Related {
    /** A service. */
    record ToService(Slug slug) implements Related {}

    /** Another guide. */
    record ToGuide(Slug slug) implements Related {}

    /** A category. */
    record ToCategory(Term category) implements Related {}
  }
}
