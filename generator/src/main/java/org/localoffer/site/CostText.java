package org.localoffer.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Cost;
import org.localoffer.words.Words;

/** Prices in words. */
final class CostText {

  private CostText() {}

  /**
   * Whether the price was stated. What can pay for it says nothing about the price, and neither
   * does silence.
   */
  static boolean isPriceStated(Cost cost) {
    return cost.free() != null || !cost.options().isEmpty() || !cost.note().isEmpty();
  }

  /** One text for each price; empty where only a note says something or nothing was stated. */
  static List<String> prices(Cost cost, Words words) {
    List<String> prices = new ArrayList<>();
    if (Boolean.TRUE.equals(cost.free())) {
      prices.add(words.text("cost.free"));
    }
    for (Cost.Option option : cost.options()) {
      prices.add(price(option, words));
    }
    if (Boolean.FALSE.equals(cost.free()) && prices.isEmpty()) {
      prices.add(words.text("cost.charge"));
    }
    return prices;
  }

  /** For a card: {@code Free}, {@code From £4.50 a session}, {@code Not stated}. */
  static String inShort(Cost cost, Words words) {
    if (!isPriceStated(cost)) {
      return words.text("fact.not-stated");
    }
    boolean free = Boolean.TRUE.equals(cost.free());
    Cost.@Nullable Option lowest = lowestPaid(cost.options());
    if (lowest == null) {
      return free || hasAmount(cost.options()) ? words.text("cost.free") : unpriced(cost, words);
    }
    boolean several = cost.options().size() > 1 && !free;
    boolean freeForSome = free || hasFreeOption(cost.options());
    String price = amountPer(lowest, words);
    String from = several ? words.text("cost.from", "price", price) : price;
    return freeForSome ? words.text("cost.free-for-some", "price", from) : from;
  }

  /** {@code £4.50}, {@code £12}, {@code £1,250}. */
  static String pounds(BigDecimal amount, Words words) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return words.text(
        "cost.pounds",
        "pounds",
        whole ? words.number(amount.longValueExact()) : words.decimal(amount, 2));
  }

  private static String price(Cost.Option option, Words words) {
    String price = amountPer(option, words);
    if (option.note().isEmpty()) {
      return price;
    }
    return price.isEmpty()
        ? option.note()
        : words.text("cost.with-note", "price", price, "note", option.note());
  }

  private static String amountPer(Cost.Option option, Words words) {
    BigDecimal amount = option.amount();
    if (amount == null) {
      return option.per().isEmpty()
          ? ""
          : capitalised(words.text("cost.each", "unit", option.per()));
    }
    String price = amount.signum() == 0 ? words.text("cost.free") : pounds(amount, words);
    return option.per().isEmpty()
        ? price
        : words.text(per(option.per(), amount.signum() == 0), "price", price, "unit", option.per());
  }

  /**
   * The key of a price with its unit: {@code a session}, {@code an hour}; words that already begin
   * so stay as they are.
   */
  private static String per(String unit, boolean free) {
    if (beginsWithOne(unit, "per ", "a ", "an ", "each ", "every ", "for ")) {
      return "cost.per-as-it-is";
    }
    if (free) {
      return "cost.free-for-each";
    }
    boolean vowel = "aeio".indexOf(Character.toLowerCase(unit.charAt(0))) >= 0;
    return vowel && !unit.startsWith("one") || unit.startsWith("hour")
        ? "cost.per-an"
        : "cost.per-a";
  }

  private static boolean beginsWithOne(String text, String... beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String unpriced(Cost cost, Words words) {
    return Boolean.FALSE.equals(cost.free())
        ? words.text("cost.charge")
        : words.text("cost.on-its-page");
  }

  private static Cost.@Nullable Option lowestPaid(List<Cost.Option> options) {
    Cost.@Nullable Option lowest = null;
    BigDecimal least = BigDecimal.ZERO;
    for (Cost.Option option : options) {
      BigDecimal amount = option.amount();
      if (amount != null
          && amount.signum() > 0
          && (lowest == null || amount.compareTo(least) < 0)) {
        lowest = option;
        least = amount;
      }
    }
    return lowest;
  }

  private static boolean hasAmount(List<Cost.Option> options) {
    for (Cost.Option option : options) {
      if (option.amount() != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasFreeOption(List<Cost.Option> options) {
    for (Cost.Option option : options) {
      BigDecimal amount = option.amount();
      if (amount != null && amount.signum() == 0) {
        return true;
      }
    }
    return false;
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
