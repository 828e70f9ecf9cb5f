package org.localoffer.feeds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Cost;

/**
 * What a service costs. That it is free, or not, is said only where the entry says so. schema.org
 * expects {@code isAccessibleForFree} of places, events and works; a price of nothing says the same
 * in words that it expects of a service.
 */
final class CostData {

  private static final String POUNDS = "GBP";

  private CostData() {}

  static void write(LinkedData data, Cost cost) {
    data.flag("isAccessibleForFree", cost.free());
    data.nodes("offers", "Offer", offers(cost), option -> offer(data, option));
  }

  private static List<Cost.Option> offers(Cost cost) {
    List<Cost.Option> offers = new ArrayList<>();
    boolean nothing = false;
    for (Cost.Option option : cost.options()) {
      if (option.amount() != null) {
        nothing |= option.amount().signum() == 0;
        offers.add(option);
      }
    }
    if (Boolean.TRUE.equals(cost.free()) && !nothing) {
      offers.addFirst(new Cost.Option(BigDecimal.ZERO, "", ""));
    }
    return offers;
  }

  private static void offer(LinkedData data, Cost.Option option) {
    price(data, option.amount());
    data.text("description", option.note());
    if (!option.per().isEmpty()) {
      data.node(
          "priceSpecification",
          "UnitPriceSpecification",
          () -> {
            price(data, option.amount());
            data.text("unitText", option.per());
          });
    }
  }

  private static void price(LinkedData data, @Nullable BigDecimal amount) {
    data.text("price", amount == null ? null : amount.toPlainString());
    data.text("priceCurrency", POUNDS);
  }
}
