package org.localoffer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.localoffer.directory.AgeRange;
import org.localoffer.directory.Directory;
import org.localoffer.directory.GlossaryTerm;
import org.localoffer.directory.SearchWords;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.searchindex.FacetGroup;
import org.localoffer.searchindex.FacetValue;
import org.localoffer.searchindex.Phrase;
import org.localoffer.searchindex.SearchAnswer;
import org.localoffer.searchindex.SearchLanguage;
import org.localoffer.site.Addresses;
import org.localoffer.site.SitePlan;

/**
 * What families say, as phrases of the search: the lists of search words, the glossary, the names
 * and other words of the vocabularies, the towns of addresses, and ages in numbers.
 */
final class FamilyWords {

  /** How people write an age. */
  private static final List<String> AGES =
      List.of(
          "# year old",
          "# year olds",
          "# years old",
          "# years",
          "# years of age",
          "# yr old",
          "# yrs old",
          "# yrs",
          "# yr",
          "# y",
          "# yo",
          "# y o",
          "# and a half",
          "# and a half year old",
          "# and a half yr old",
          "# 1 2 year old",
          "# 1 2 year olds",
          "# 1 2 yr old",
          "aged #",
          "age #",
          "age of #",
          "is #",
          "am #",
          "im #",
          "he #",
          "hes #",
          "she #",
          "shes #",
          "nearly #",
          "almost #",
          "turned #",
          "turning #",
          "son #",
          "daughter #",
          "boy #",
          "girl #");

  private static final List<String> BELOW =
      List.of("under #", "under # year old", "younger than #", "below #", "# and under");

  private static final List<String> FROM =
      List.of("over #", "over # year old", "older than #", "above #", "# and over", "# plus");

  /** From one age to another. */
  private static final List<String> BETWEEN =
      List.of(
          "# to #",
          "aged # to #",
          "age # to #",
          "between # and #",
          "# to # year old",
          "# to # years",
          "# to # yr old",
          "# to # yrs");

  /** What comes before or behind a time that is not an age: {@code waiting 2 years}. */
  private static final List<String> TIMES =
      List.of("waiting …", "waited …", "wait …", "last …", "past …", "… ago", "… wait", "… now");

  private static final List<String> UNITS =
      List.of("# years", "# months", "# weeks", "over # years", "over # months");

  /** A child whose age is told in months or weeks is a baby or a toddler. */
  private static final Map<String, List<String>> BABIES =
      Map.of(
          "# month old", List.of("0", "1"),
          "# months", List.of("0", "1"),
          "# week old", List.of("0"),
          "# weeks old", List.of("0"));

  private final List<FacetGroup> groups;
  private final Map<String, Said> said = new LinkedHashMap<>();
  private final List<String> quiet = new ArrayList<>();
  private final List<String> faint = new ArrayList<>();
  private final List<SearchAnswer> answers = new ArrayList<>();

  /** What has been gathered about one thing that people say. */
  private record Said(List<Phrase.Meaning> means, List<Phrase.Choice> choices) {}

  private FamilyWords(List<FacetGroup> groups) {
    this.groups = groups;
  }

  static SearchLanguage of(SitePlan plan, List<FacetGroup> groups) {
    Directory directory = plan.directory();
    FamilyWords words = new FamilyWords(groups);
    words.numbers();
    words.times();
    Filters.GROUP_OF.keySet().stream().sorted().forEach(name -> words.terms(name, directory));
    words.towns(plan);
    words.values("language");
    directory.searchWords().forEach(words::line);
    directory.glossary().forEach(words::glossary);
    List<Phrase> phrases = new ArrayList<>(words.said.size());
    words.said.forEach((say, it) -> phrases.add(new Phrase(say, it.means, it.choices)));
    return new SearchLanguage(phrases, words.quiet, words.faint, words.answers);
  }

  private void numbers() {
    AGES.forEach(say -> choice(say, "age", List.of(), Phrase.Number.AT));
    BELOW.forEach(say -> choice(say, "age", List.of(), Phrase.Number.BELOW));
    FROM.forEach(say -> choice(say, "age", List.of(), Phrase.Number.FROM));
    BETWEEN.forEach(say -> choice(say, "age", List.of(), Phrase.Number.BETWEEN));
    BABIES.forEach((say, ages) -> choice(say, "age", ages, Phrase.Number.NONE));
  }

  private void times() {
    for (String time : TIMES) {
      UNITS.forEach(unit -> quiet.add(time.replace("…", unit)));
    }
  }

  private void terms(VocabularyName name, Directory directory) {
    String group = Filters.group(name);
    Set<String> topics =
        name == VocabularyName.REFERRAL_ROUTES ? categoryNames(directory) : Set.of();
    for (Term term : directory.vocabulary(name).terms()) {
      List<String> path = List.of(term.path());
      for (String say : TermNames.phrases(term)) {
        if (!topics.contains(say.toLowerCase(Locale.ROOT))) {
          choice(say, group, path, Phrase.Number.NONE);
        }
      }
    }
  }

  private void towns(SitePlan plan) {
    String group = Filters.group(VocabularyName.AREAS);
    List<Term> areas = plan.directory().vocabulary(VocabularyName.AREAS).terms();
    Towns.of(PublicPlaces.locations(plan), areas)
        .forEach((town, within) -> choice(town, group, within, Phrase.Number.NONE));
  }

  /** Who says “social worker” looks for one, and not for what one may send to. */
  private static Set<String> categoryNames(Directory directory) {
    Set<String> names = new HashSet<>();
    for (Term term : directory.vocabulary(VocabularyName.CATEGORIES).terms()) {
      TermNames.of(term).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  /** The labels of a group that has no vocabulary. */
  private void values(String name) {
    for (FacetGroup group : groups) {
      if (group.name().equals(name)) {
        for (FacetValue value : group.values()) {
          choice(value.label(), name, List.of(value.id()), Phrase.Number.NONE);
        }
      }
    }
  }

  private void line(SearchWords line) {
    quiet.addAll(line.quiet());
    faint.addAll(line.faint());
    for (String say : line.say()) {
      line.means().forEach(text -> mean(say, text, false));
      line.filter().forEach((group, ids) -> choice(say, group, ids, Phrase.Number.NONE));
      AgeRange ages = line.ages();
      if (ages != null) {
        choice(say, "age", ServiceFacets.years(ages), Phrase.Number.NONE);
      }
    }
    for (String text : line.means()) {
      line.say().stream()
          .filter(say -> !say.startsWith(Phrase.EXACT))
          .forEach(say -> mean(text, say, true));
    }
  }

  private void glossary(GlossaryTerm term) {
    List<String> say = new ArrayList<>(term.also());
    say.addFirst(term.term());
    answers.add(
        new SearchAnswer(say, term.term(), term.meaning().plainText(), Addresses.GLOSSARY.value()));
    for (String also : term.also()) {
      mean(term.term(), also, false);
      mean(also, term.term(), false);
    }
  }

  private void mean(String say, String text, boolean loose) {
    said(say).means.add(new Phrase.Meaning(text, loose));
  }

  private void choice(String say, String group, List<String> ids, Phrase.Number number) {
    said(say).choices.add(new Phrase.Choice(group, ids, number));
  }

  private Said said(String say) {
    return said.computeIfAbsent(say, key -> new Said(new ArrayList<>(), new ArrayList<>()));
  }
}
