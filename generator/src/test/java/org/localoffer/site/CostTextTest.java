package org.localoffer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localoffer.directory.Cost;
import org.localoffer.directory.RichText;
import org.localoffer.words.Words;

class CostTextTest {

  private static final Words WORDS = Words.english();

  @Test
  void freeIsSaidOnlyWhereItWasStated() {
    assertEquals("Free", CostText.inShort(cost(true), WORDS));
    assertEquals("There is a charge", CostText.inShort(cost(false), WORDS));
    assertEquals("Not stated", CostText.inShort(Cost.NOT_STATED, WORDS));
    assertEquals(List.of(), CostText.prices(Cost.NOT_STATED, WORDS));
  }

  @Test
  void whatCanPayForItSaysNothingAboutThePrice() {
    SampleDirectory sample = new SampleDirectory();
    Cost cost = new Cost(null, List.of(), RichText.EMPTY, List.of(sample.directPayment));
    assertFalse(CostText.isPriceStated(cost));
    assertEquals("Not stated", CostText.inShort(cost, WORDS));
  }

  @Test
  void remarkAloneIsNeitherFreeNorPriced() {
    Cost cost = new Cost(null, List.of(), SampleDirectory.text("<p>Ask us.</p>"), List.of());
    assertEquals("See the service’s page", CostText.inShort(cost, WORDS));
  }

  @Test
  void lowestPriceStandsOnTheCard() {
    Cost cost = cost(null, option("12", "hour", ""), option("4.50", "session", ""));
    assertEquals("From £4.50 a session", CostText.inShort(cost, WORDS));
    assertEquals(List.of("£12 an hour", "£4.50 a session"), CostText.prices(cost, WORDS));
  }

  @Test
  void priceOfNoughtIsFreeForSome() {
    Cost cost = cost(false, option("0", "carer", "With a card"), option("3", "visit", ""));
    assertEquals("From £3 a visit, free for some", CostText.inShort(cost, WORDS));
    assertEquals(
        List.of("Free for each carer – With a card", "£3 a visit"), CostText.prices(cost, WORDS));
  }

  @Test
  void freeServiceWithChargesSaysBoth() {
    Cost cost = cost(true, option("5", "trip", ""));
    assertEquals("£5 a trip, free for some", CostText.inShort(cost, WORDS));
    assertEquals(List.of("Free", "£5 a trip"), CostText.prices(cost, WORDS));
  }

  @Test
  void priceMayBeOnlyARemark() {
    Cost.Option option = new Cost.Option(null, "", "Pay what you can");
    assertEquals(List.of("Pay what you can"), CostText.prices(cost(false, option), WORDS));
  }

  @ParameterizedTest
  @CsvSource({
    "session, £2 a session",
    "hour, £2 an hour",
    "evening, £2 an evening",
    "unit, £2 a unit",
    "per person, £2 per person",
    "each way, £2 each way"
  })
  void unitsReadAsWords(String unit, String words) {
    assertEquals(List.of(words), CostText.prices(cost(null, option("2", unit, "")), WORDS));
  }

  @ParameterizedTest
  @CsvSource({"4.5, £4.50", "4.05, £4.05", "12.00, £12", "0.5, £0.50", "1250, '£1,250'"})
  void poundsAreWrittenAsOnAPriceTag(BigDecimal amount, String words) {
    assertEquals(words, CostText.pounds(amount, WORDS));
  }

  private static Cost cost(@Nullable Boolean free, Cost.Option... options) {
    return new Cost(free, List.of(options), RichText.EMPTY, List.of());
  }

  private static Cost.Option option(String amount, String per, String note) {
    return new Cost.Option(new BigDecimal(amount), per, note);
  }
}
