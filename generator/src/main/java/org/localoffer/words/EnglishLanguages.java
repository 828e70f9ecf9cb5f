package org.localoffer.words;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * English names of languages. A table of our own, because the platform's and ICU's would load their
 * locale data for a few words.
 */
final class EnglishLanguages {

  /** The languages spoken most in England (Census 2021), and sign languages, by BCP 47 tag. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("am", "Amharic"),
          Map.entry("ar", "Arabic"),
          Map.entry("bg", "Bulgarian"),
          Map.entry("bn", "Bengali"),
          Map.entry("ckb", "Kurdish (Sorani)"),
          Map.entry("cs", "Czech"),
          Map.entry("cy", "Welsh"),
          Map.entry("de", "German"),
          Map.entry("el", "Greek"),
          Map.entry("en", "English"),
          Map.entry("es", "Spanish"),
          Map.entry("fa", "Persian (Farsi)"),
          Map.entry("fr", "French"),
          Map.entry("gu", "Gujarati"),
          Map.entry("hi", "Hindi"),
          Map.entry("hr", "Croatian"),
          Map.entry("hu", "Hungarian"),
          Map.entry("it", "Italian"),
          Map.entry("ja", "Japanese"),
          Map.entry("ko", "Korean"),
          Map.entry("ku", "Kurdish"),
          Map.entry("lt", "Lithuanian"),
          Map.entry("lv", "Latvian"),
          Map.entry("ml", "Malayalam"),
          Map.entry("ne", "Nepali"),
          Map.entry("nl", "Dutch"),
          Map.entry("pa", "Punjabi"),
          Map.entry("pl", "Polish"),
          Map.entry("ps", "Pashto"),
          Map.entry("pt", "Portuguese"),
          Map.entry("ro", "Romanian"),
          Map.entry("rom", "Romani"),
          Map.entry("ru", "Russian"),
          Map.entry("si", "Sinhala"),
          Map.entry("sk", "Slovak"),
          Map.entry("so", "Somali"),
          Map.entry("sq", "Albanian"),
          Map.entry("sw", "Swahili"),
          Map.entry("syl", "Sylheti"),
          Map.entry("ta", "Tamil"),
          Map.entry("te", "Telugu"),
          Map.entry("th", "Thai"),
          Map.entry("ti", "Tigrinya"),
          Map.entry("tl", "Tagalog"),
          Map.entry("tr", "Turkish"),
          Map.entry("uk", "Ukrainian"),
          Map.entry("ur", "Urdu"),
          Map.entry("vi", "Vietnamese"),
          Map.entry("yi", "Yiddish"),
          Map.entry("yo", "Yoruba"),
          Map.entry("yue", "Cantonese"),
          Map.entry("zh", "Chinese"));

  private EnglishLanguages() {}

  /** The name of a language; a tag that is not in the table stands for itself. */
  static String name(String tag) {
    @Nullable String exact = NAMES.get(tag.toLowerCase(Locale.ROOT));
    if (exact != null) {
      return exact;
    }
    int hyphen = tag.indexOf('-');
    @Nullable String language =
        hyphen < 0 ? null : NAMES.get(tag.substring(0, hyphen).toLowerCase(Locale.ROOT));
    return language == null ? tag : language + " (" + tag + ")";
  }
}
