package org.localoffer.directory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a service has of each vocabulary. */
final class ServiceTerms {

  private ServiceTerms() {}

  /** The terms given to it, each with its wider ones, each once. */
  static List<Term> withWider(Service service, VocabularyName vocabulary) {
    List<Term> terms = new ArrayList<>();
    for (Term term : given(service, vocabulary)) {
      for (Term wider = term; wider != null; wider = wider.parent()) {
        if (!terms.contains(wider)) {
          terms.add(wider);
        }
      }
    }
    return terms;
  }

  private static List<Term> given(Service service, VocabularyName vocabulary) {
    return switch (vocabulary) {
      case CATEGORIES -> service.categories();
      case NEEDS -> service.needs();
      case STAGES -> service.stages().isEmpty() ? service.stagesOfAges() : service.stages();
      case SUPPORT_LEVELS -> listOf(service.supportLevel());
      case AREAS -> service.allAreas();
      case ACCESS_FEATURES -> access(service);
      case REFERRAL_ROUTES -> service.referral().routes();
      case FUNDING -> service.cost().funding();
      case SHORT_BREAK_KINDS -> {
        ShortBreak shortBreak = service.shortBreak();
        yield shortBreak == null ? List.of() : shortBreak.kinds();
      }
      case ADULTHOOD_OUTCOMES -> service.adulthood();
      case SETTING_KINDS -> {
        Education education = service.education();
        yield education == null ? List.of() : listOf(education.setting());
      }
      case EHC_PLAN -> listOf(service.ehcPlan());
      case ORGANISATION_KINDS -> listOf(service.organisation().kind());
      case DIAGNOSIS -> listOf(service.diagnosis());
      case QUESTIONS -> service.answers().stream().map(Answer::question).toList();
    };
  }

  /** Features that are known to be there, at one place at least. */
  private static List<Term> access(Service service) {
    List<Term> present = new ArrayList<>();
    for (Location location : service.locations()) {
      for (Location.Access access : location.access()) {
        if (access.present()) {
          present.add(access.feature());
        }
      }
    }
    return present;
  }

  private static List<Term> listOf(@Nullable Term term) {
    return term == null ? List.of() : List.of(term);
  }
}
