package org.localoffer.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Cost;

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
  static List<String> prices(Cost cost) {
    List<String> prices = new ArrayList<>();
    if (Boolean.TRUE.equals(cost.free())) {
      prices.add(Wording.FREE);
    }
    for (Cost.Option option : cost.options()) {
      prices.add(price(option));
    }
    if (Boolean.FALSE.equals(cost.free()) && prices.isEmpty()) {
      prices.add(Wording.THERE_IS_A_CHARGE);
    }
    return prices;
  }

  /** For a card: {@code Free}, {@code From £4.50 a session}, {@code Not stated}. */
  static String inShort(Cost cost) {
    if (!isPriceStated(cost)) {
      return Wording.NOT_STATED;
    }
    boolean free = Boolean.TRUE.equals(cost.free());
    Cost.@Nullable Option lowest = lowestPaid(cost.options());
    if (lowest == null) {
      return free || hasAmount(cost.options()) ? Wording.FREE : unpriced(cost);
    }
    boolean several = cost.options().size() > 1 && !free;
    boolean freeForSome = free || hasFreeOption(cost.options());
    return (several ? "From " : "") + amountPer(lowest) + (freeForSome ? ", free for some" : "");
  }

  /** {@code £4.50}, {@code £12}, {@code £1,250}. */
  static String pounds(BigDecimal amount) {
    BigDecimal pence = amount.movePointRight(2);
    long total = pence.longValueExact();
    long rest = total % 100;
    String pounds = "£" + Wording.number(Math.toIntExact(total / 100));
    return rest == 0 ? pounds : pounds + "." + (rest < 10 ? "0" : "") + rest;
  }

  private static String price(Cost.Option option) {
    String price = amountPer(option);
    if (option.note().isEmpty()) {
      return price;
    }
    return price.isEmpty() ? option.note() : price + " – " + option.note();
  }

  private static String amountPer(Cost.Option option) {
    BigDecimal amount = option.amount();
    if (amount == null) {
      return option.per().isEmpty() ? "" : capitalised("each " + option.per());
    }
    String price = amount.signum() == 0 ? Wording.FREE : pounds(amount);
    return option.per().isEmpty() ? price : price + " " + per(option.per(), amount.signum() == 0);
  }

  /** {@code a session}, {@code an hour}; words that already begin so stay as they are. */
  private static String per(String unit, boolean free) {
    if (beginsWithOne(unit, "per ", "a ", "an ", "each ", "every ", "for ")) {
      return unit;
    }
    if (free) {
      return "for each " + unit;
    }
    boolean vowel = "aeio".indexOf(Character.toLowerCase(unit.charAt(0))) >= 0;
    return (vowel && !unit.startsWith("one") || unit.startsWith("hour") ? "an " : "a ") + unit;
  }

  private static boolean beginsWithOne(String text, String... beginnings) {
    for (String beginning : beginnings) {
      if (text.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static String unpriced(Cost cost) {
    return Boolean.FALSE.equals(cost.free()) ? Wording.THERE_IS_A_CHARGE : Wording.COST_ON_ITS_PAGE;
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
