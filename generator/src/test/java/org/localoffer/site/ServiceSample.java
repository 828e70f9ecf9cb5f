package org.localoffer.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Answer;
import org.localoffer.directory.Availability;
import org.localoffer.directory.Checked;
import org.localoffer.directory.Contact;
import org.localoffer.directory.Cost;
import org.localoffer.directory.Education;
import org.localoffer.directory.Formats;
import org.localoffer.directory.Link;
import org.localoffer.directory.Location;
import org.localoffer.directory.OpeningTimes;
import org.localoffer.directory.Organisation;
import org.localoffer.directory.Picture;
import org.localoffer.directory.Referral;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Service;
import org.localoffer.directory.ShortBreak;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.Visibility;

/** A service in the making; what is not set was not stated. */
public final class ServiceSample {

  private final String slug;
  public String name;
  public String summary = "What it is, in a sentence.";
  public Organisation organisation;
  public List<Term> categories;
  public Checked checked =
      new Checked(LocalDate.of(2026, 9, 1), "Short breaks officer", LocalDate.of(2027, 3, 1));
  public Availability availability = new Availability(Availability.Status.OPEN, "", null);
  public Visibility visibility = Visibility.ALWAYS;
  public List<String> alsoKnownAs = List.of();
  public List<Term> needs = List.of();
  public AgeRange ages = AgeRange.NOT_STATED;
  public List<Term> stages = List.of();
  public @Nullable Term supportLevel;
  public @Nullable Term ehcPlan;
  public @Nullable Term diagnosis;
  public RichText eligibility = RichText.EMPTY;
  public String decidedBy = "";
  public @Nullable String criteriaUrl;
  public Referral referral = Referral.NOT_STATED;
  public Cost cost = Cost.NOT_STATED;
  public List<Location> locations = List.of();
  public List<Term> areas = List.of();
  public OpeningTimes opening = OpeningTimes.NOT_STATED;
  public List<Contact> contacts = List.of();
  public @Nullable String website;
  public List<Link> links = List.of();
  public List<String> languages = List.of();
  public @Nullable ShortBreak shortBreak;
  public List<Term> adulthood = List.of();
  public @Nullable Education education;
  public List<Answer> answers = List.of();
  public List<Picture> pictures = List.of();
  public Formats formats = Formats.NONE;
  public RichText description = RichText.EMPTY;

  ServiceSample(String slug, String name, Organisation organisation, Term category) {
    this.slug = slug;
    this.name = name;
    this.organisation = organisation;
    this.categories = List.of(category);
  }

  Service service() {
    return new Service(
        new Slug(slug),
        "services/" + slug + ".yaml",
        name,
        summary,
        organisation,
        categories,
        checked,
        availability,
        visibility,
        alsoKnownAs,
        needs,
        ages,
        stages,
        List.of(),
        supportLevel,
        ehcPlan,
        diagnosis,
        eligibility,
        decidedBy,
        criteriaUrl,
        referral,
        cost,
        locations,
        areas,
        opening,
        contacts,
        website,
        links,
        languages,
        shortBreak,
        adulthood,
        education,
        answers,
        List.of(),
        pictures,
        formats,
        description);
  }
}
