package org.localoffer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Answer;
import org.localoffer.directory.Education;
import org.localoffer.directory.Location;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Service;
import org.localoffer.directory.ShortBreak;
import org.localoffer.directory.Term;

/**
 * The words by which a service is found. Contacts are not among them: nobody seeks a phone number.
 */
final class ServiceWords {

  private final List<String> words = new ArrayList<>();

  private ServiceWords() {}

  static Map<String, List<String>> of(Service service) {
    Map<String, List<String>> fields = new HashMap<>();
    fields.put(Fields.NAME, List.of(service.name()));
    fields.put(Fields.ALSO_KNOWN_AS, service.alsoKnownAs());
    fields.put(Fields.CATEGORIES, new ServiceWords().terms(service.categories()).words);
    fields.put(Fields.NEEDS, new ServiceWords().terms(service.needs()).words);
    fields.put(Fields.SUMMARY, List.of(service.summary()));
    fields.put(Fields.ORGANISATION, List.of(service.organisation().name()));
    fields.put(Fields.PLACE, places(service));
    fields.put(Fields.TERMS, terms(service));
    fields.put(
        Fields.ELIGIBILITY,
        new ServiceWords()
            .text(service.eligibility())
            .text(service.referral().how())
            .text(service.cost().note())
            .words);
    fields.put(Fields.QUESTIONS, answers(service));
    fields.put(Fields.DESCRIPTION, new ServiceWords().text(service.description()).words);
    return fields;
  }

  private static List<String> places(Service service) {
    ServiceWords words = new ServiceWords().terms(service.allAreas());
    for (Location location : service.locations()) {
      words.word(location.name());
      location.address().forEach(words::word);
      words.word(location.postcode());
    }
    return words.words;
  }

  private static List<String> terms(Service service) {
    ServiceWords words =
        new ServiceWords()
            .terms(service.stages())
            .term(service.supportLevel())
            .terms(service.adulthood())
            .terms(service.cost().funding());
    ShortBreak shortBreak = service.shortBreak();
    if (shortBreak != null) {
      words.terms(shortBreak.kinds());
      shortBreak.times().forEach(words::word);
    }
    Education education = service.education();
    if (education != null) {
      words.term(education.setting());
      education.phases().forEach(words::word);
    }
    for (Location location : service.locations()) {
      for (Location.Access access : location.access()) {
        if (access.present()) {
          words.term(access.feature());
        }
      }
    }
    return words.words;
  }

  private static List<String> answers(Service service) {
    ServiceWords words = new ServiceWords();
    for (Answer answer : service.answers()) {
      words.text(answer.text());
    }
    return words.words;
  }

  /** A term's names, and those of the wider terms: who looks for breaks finds clubs. */
  private ServiceWords terms(List<Term> terms) {
    terms.forEach(this::term);
    return this;
  }

  private ServiceWords term(@Nullable Term term) {
    for (Term wider = term; wider != null; wider = wider.parent()) {
      word(wider.name());
      wider.also().forEach(this::word);
    }
    return this;
  }

  private ServiceWords text(RichText text) {
    word(text.plainText());
    return this;
  }

  private void word(String word) {
    if (!word.isEmpty() && !words.contains(word)) {
      words.add(word);
    }
  }
}
