package org.localoffer.words;

import java.util.List;

/** How a language puts names in order, and under which letters its A to Z lists them. */
public interface Alphabet {

  /**
   * A letter of an A to Z.
   *
   * @param text as people read it: {@code A}, {@code Ł}, {@code ب}
   * @param slug for addresses: {@code a}, {@code u0142}; letters and digits of ASCII, and the same
   *     in every build
   * @param own whether the language has it; others are there for names from English
   */
  record Letter(String text, String slug, boolean own) {}

  /** What to compare names by; capitals and punctuation do not count. */
  String key(String name);

  /** The letters in their order. */
  List<Letter> letters();

  /** The place in {@link #letters} of a name's letter; -1 for digits and other scripts. */
  int letterOf(String name);
}
