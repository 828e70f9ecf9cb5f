package org.localoffer.directory;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One service of the Local Offer. What was not stated is null, empty or the type's {@code
 * NOT_STATED}.
 *
 * @param slug its file name and address
 * @param source its file, relative to the content folder
 * @param name what families read
 * @param summary one or two sentences
 * @param organisation who provides it
 * @param categories where it stands, at least one
 * @param checked when a person last made sure that it is right
 * @param availability whether it can be used now
 * @param visibility when it is published
 * @param alsoKnownAs other names, for the search
 * @param needs whom it is for; the term {@code any} is one of them
 * @param ages whom it is for
 * @param stages whom it is for
 * @param stagesOfAges where it names no stage, those whose ages it takes; pages and filters of
 *     stages have it, its own page says its ages alone
 * @param supportLevel how much support it gives, or null
 * @param ehcPlan whether an education, health and care plan is needed, or null
 * @param diagnosis whether a diagnosis is needed, or null
 * @param eligibility who can get it
 * @param decidedBy who decides, or empty
 * @param criteriaUrl where the criteria are published, or null
 * @param referral how to get it
 * @param cost what it costs
 * @param locations where it takes place
 * @param areas where it serves, if not only where it stands
 * @param opening when it is open
 * @param contacts how to reach it
 * @param website its site, or null
 * @param links more links
 * @param languages BCP 47 tags, or {@code bsl}
 * @param shortBreak what makes it a short break, or null
 * @param adulthood the outcomes in preparing for adulthood that it helps with
 * @param education what is special to a setting, or null
 * @param answers what it answered to the questions, in their order
 * @param duties what the law asks that it helps to meet: slugs of {@link Duty}
 * @param pictures pictures of it
 * @param formats its other forms
 * @param description what it is, in Markdown
 */
public record Service(
    Slug slug,
    String source,
    String name,
    String summary,
    Organisation organisation,
    List<Term> categories,
    Checked checked,
    Availability availability,
    Visibility visibility,
    List<String> alsoKnownAs,
    List<Term> needs,
    AgeRange ages,
    List<Term> stages,
    List<Term> stagesOfAges,
    @Nullable Term supportLevel,
    @Nullable Term ehcPlan,
    @Nullable Term diagnosis,
    RichText eligibility,
    String decidedBy,
    @Nullable String criteriaUrl,
    Referral referral,
    Cost cost,
    List<Location> locations,
    List<Term> areas,
    OpeningTimes opening,
    List<Contact> contacts,
    @Nullable String website,
    List<Link> links,
    List<String> languages,
    @Nullable ShortBreak shortBreak,
    List<Term> adulthood,
    @Nullable Education education,
    List<Answer> answers,
    List<Slug> duties,
    List<Picture> pictures,
    Formats formats,
    RichText description) {

  public Service {
    categories = List.copyOf(categories);
    alsoKnownAs = List.copyOf(alsoKnownAs);
    needs = List.copyOf(needs);
    stages = List.copyOf(stages);
    stagesOfAges = List.copyOf(stagesOfAges);
    locations = List.copyOf(locations);
    areas = List.copyOf(areas);
    contacts = List.copyOf(contacts);
    links = List.copyOf(links);
    languages = List.copyOf(languages);
    adulthood = List.copyOf(adulthood);
    answers = List.copyOf(answers);
    duties = List.copyOf(duties);
    pictures = List.copyOf(pictures);
  }

  /** The areas that it serves or stands in, each once: stated ones first. */
  public List<Term> allAreas() {
    return Stream.concat(
            areas.stream(), locations.stream().map(Location::area).filter(Objects::nonNull))
        .distinct()
        .toList();
  }

  /**
   * The terms of a vocabulary that it has: those that it was given, each followed by its wider
   * ones, each once; empty where nothing was said. Pages, their counts and the filters of the
   * search all go by this, so that they agree.
   */
  public List<Term> terms(VocabularyName vocabulary) {
    return ServiceTerms.withWider(this, vocabulary);
  }
}
