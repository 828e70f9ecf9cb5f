package org.localoffer.words;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The order and the letters of a language by Unicode CLDR. English letters stand beside its own:
 * services keep their English names in every language.
 */
final class IcuAlphabet implements Alphabet {

  private static final Pattern BEFORE_NAME = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern ASCII = Pattern.compile("[a-z]+");

  private final Collator collator;
  private final AlphabeticIndex.ImmutableIndex<Object> index;
  private final List<Letter> letters;

  /** For each part of the index its place among the letters, or -1. */
  private final int[] places;

  IcuAlphabet(ULocale locale) {
    Collator order = Collator.getInstance(locale);
    order.setStrength(Collator.PRIMARY);
    collator = order.freeze();
    Set<String> own = new HashSet<>();
    new AlphabeticIndex<>(locale).buildImmutableIndex().forEach(each -> own.add(each.getLabel()));
    index = new AlphabeticIndex<>(locale).addLabels(ULocale.ENGLISH).buildImmutableIndex();
    places = new int[index.getBucketCount()];
    List<Letter> found = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      AlphabeticIndex.Bucket<Object> bucket = index.getBucket(i);
      String label = bucket.getLabel();
      boolean isLetter = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
      places[i] = isLetter ? found.size() : -1;
      if (isLetter) {
        found.add(new Letter(label, slug(label), own.contains(label)));
      }
    }
    letters = List.copyOf(found);
  }

  /** The letter itself if it is one of ASCII, else the numbers of its characters in Unicode. */
  private static String slug(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (ASCII.matcher(lower).matches()) {
      return lower;
    }
    StringBuilder slug = new StringBuilder();
    for (char c : lower.toCharArray()) {
      slug.append(slug.isEmpty() ? "u" : "-").append(HexFormat.of().toHexDigits(c));
    }
    return slug.toString();
  }

  /** The collation key, a character for each of its bytes. */
  @Override
  public String key(String name) {
    byte[] key = collator.getCollationKey(withoutQuote(name)).toByteArray();
    return new String(key, StandardCharsets.ISO_8859_1);
  }

  @Override
  public List<Letter> letters() {
    return letters;
  }

  @Override
  public int letterOf(String name) {
    return places[index.getBucketIndex(withoutQuote(name))];
  }

  private static String withoutQuote(String name) {
    return BEFORE_NAME.matcher(name).replaceFirst("");
  }
}
