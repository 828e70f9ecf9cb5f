package org.localoffer.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The council and its site, from {@code site.yaml}.
 *
 * @param title the site's name
 * @param baseUrl the public address with a slash at its end, or null where it was not stated
 * @param demonstration whether every page says that the content is invented
 * @param authority the council
 * @param contact how to reach those who keep the Local Offer
 * @param adviceService the independent advice service (Children and Families Act 2014, s.32), or
 *     null
 * @param parentForum the parent carer forum, or null
 * @param reviewMonths after how many months an entry is due for a check, unless it says otherwise
 * @param feedbackEmail where comments go, or empty
 * @param paperCopies how to get a copy on paper (SEND Regulations 2014, regulation 57), or empty
 * @param accessibility the accessibility statement's facts, or null
 * @param languages BCP 47 tags
 * @param brandColour {@code #rrggbb}, or null
 * @param pages what the council says on the pages that the program makes
 */
public record Site(
    String title,
    @Nullable String baseUrl,
    boolean demonstration,
    Authority authority,
    SiteContact contact,
    @Nullable Slug adviceService,
    @Nullable Slug parentForum,
    int reviewMonths,
    String feedbackEmail,
    RichText paperCopies,
    @Nullable Accessibility accessibility,
    List<String> languages,
    @Nullable String brandColour,
    SitePages pages) {

  /** After how many months an entry is due for a check where {@code site.yaml} does not say. */
  public static final int DEFAULT_REVIEW_MONTHS = 12;

  public Site {
    languages = List.copyOf(languages);
  }

  /** The same with another public address, with a slash at its end. */
  public Site withBaseUrl(String other) {
    return new Site(
        title,
        other,
        demonstration,
        authority,
        contact,
        adviceService,
        parentForum,
        reviewMonths,
        feedbackEmail,
        paperCopies,
        accessibility,
        languages,
        brandColour,
        pages);
  }

  /**
   * @param shortName for places with little room; the name where it was not stated
   * @param website or null
   */
  public record Authority(String name, String shortName, @Nullable String website) {}

  /** Texts are empty where not stated. */
  public record SiteContact(
      String name, String phone, String email, List<String> address, String hours) {
    public SiteContact {
      address = List.copyOf(address);
    }
  }

  /**
   * What the accessibility statement says (SI 2018/952, regulation 8).
   *
   * @param prepared when the statement was prepared, or null
   * @param reviewed when it was last reviewed, or null
   * @param status how far the site complies, or null
   * @param testedBy who tested it, or empty
   * @param replyDays within how many working days somebody answers who reports a problem; 0 where
   *     not stated
   */
  public record Accessibility(
      @Nullable LocalDate prepared,
      @Nullable LocalDate reviewed,
      @Nullable Compliance status,
      String testedBy,
      int replyDays,
      List<NotAccessible> notAccessible) {
    public Accessibility {
      notAccessible = List.copyOf(notAccessible);
    }
  }

  /** How far a site complies, in the words of the model statement. */
  public enum Compliance {
    FULLY,
    PARTIALLY,
    NOT
  }

  /** Why something is not accessible, in the three groups of the model statement. */
  public enum Reason {
    /** It does not meet the standard yet. */
    NON_COMPLIANCE,
    /** To mend it would be a disproportionate burden (regulation 7). */
    DISPROPORTIONATE_BURDEN,
    /** The regulations do not ask for it. */
    OUT_OF_SCOPE
  }

  /** Something that is not accessible yet; texts are empty where not stated. */
  public record NotAccessible(
      String what, Reason reason, String why, String alternative, @Nullable LocalDate fixBy) {}
}
