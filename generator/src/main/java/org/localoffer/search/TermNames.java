package org.localoffer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.searchindex.Phrase;

/** What people may call a term: its name, its parts where it names several things, other words. */
final class TermNames {

  /** Vocabularies whose names often join several things: {@code Clubs and activities}. */
  private static final Set<VocabularyName> JOINED =
      Set.of(VocabularyName.CATEGORIES, VocabularyName.AREAS);

  private static final Pattern DOING = Pattern.compile("\\w+ings?");

  private TermNames() {}

  static List<String> of(Term term) {
    Set<String> names = new LinkedHashSet<>();
    String name = withoutBrackets(term.name());
    names.add(name);
    if (JOINED.contains(term.vocabulary())) {
      for (String part : name.split(" and | or |[,&/]")) {
        names.add(part.strip());
      }
    }
    names.addAll(term.also());
    names.removeIf(String::isBlank);
    return List.copyOf(names);
  }

  /**
   * The same as phrases of a search: of a part that is something done, this form alone. The
   * “Moving” of “Sport and moving” is not in every “just moved here”.
   */
  static List<String> phrases(Term term) {
    List<String> phrases = new ArrayList<>();
    for (String name : of(term)) {
      boolean isPart = !name.equals(withoutBrackets(term.name())) && !term.also().contains(name);
      phrases.add(isPart && DOING.matcher(name).matches() ? Phrase.EXACT + name : name);
    }
    return phrases;
  }

  private static String withoutBrackets(String name) {
    int bracket = name.indexOf('(');
    return bracket <= 0 ? name : name.substring(0, bracket).strip();
  }
}
