package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.localoffer.promise.SearchPage.RESULTS;
import static org.localoffer.promise.SearchPage.STATUS;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.SearchPage.Root;

/** Filters: what they offer and count, and how they are chosen and taken back. */
@ExtendWith(SearchPage.Given.class)
record SearchPageFiltersTest(SearchPage page) {

  @ParameterizedTest
  @EnumSource
  void groupIsLoadedAndCountedWhenItIsOpened(Root root) throws Exception {
    page.openAndWait(root, "#q=club", 20);
    assertEquals(
        List.of("Category", "Need", "Age", "Area", "Cost", "Access"),
        page.texts("[data-lo-group] summary"));
    assertEquals(List.of(), page.listOfTexts("standIn.loads"));
    assertEquals(List.of(), page.listOfTexts("standIn.calls[0][1].counts"));
    page.value("visitor.pressText('Need')");
    page.until("visitor.texts('[data-lo-group=need] label')[0] === 'Autism (15)'");
    assertEquals(List.of("need"), page.listOfTexts("standIn.loads"));
    assertEquals(0L, page.number("standIn.calls[1][1].limit"));
    assertEquals(
        List.of(
            "Autism (15)",
            "Deafness (0)",
            "<img src=x onerror=window.trapped=1> (0)",
            "Not stated (30)"),
        page.texts("[data-lo-group=need] label"));
  }

  @ParameterizedTest
  @EnumSource
  void thoseThatHaveNotSaidAreAChoiceOfTheirOwn(Root root) throws Exception {
    page.openAndWait(root, "#q=club", 20);
    page.value("visitor.pressText('Need')");
    page.until("visitor.texts('[data-lo-group=need] label').includes('Not stated (30)')");
    page.value("visitor.press('[data-lo-group=need] .lo-group__unstated input')");
    page.until(STATUS + ".startsWith('30 results for “club” with 1 filter.')");
    assertEquals("#q=club&need=%3F", page.text("location.hash"));
    assertEquals(List.of("Remove filter: Need: not stated ×"), page.texts(".lo-chip"));
    assertEquals("Autism (15)", page.texts("[data-lo-group=need] label").getFirst());
    page.value("visitor.tick('Autism')");
    page.until(STATUS + ".startsWith('45 results for “club” with 2 filters.')");
    page.value("visitor.pressText('Remove filter: Need: not stated')");
    page.until(STATUS + ".startsWith('15 results for “club” with 1 filter.')");
    assertEquals("#q=club&need=autism", page.text("location.hash"));
  }

  @ParameterizedTest
  @EnumSource
  void yearInTheFieldIsCountedBeforeItIsSet(Root root) throws Exception {
    page.openAndWait(root, "#q=club&age=%3F", 20);
    page.until("visitor.isSeen('.lo-age input')");
    page.value("visitor.type('.lo-age input', '5')");
    page.until("visitor.text('.lo-age label') === 'Age in years (23)'");
    page.value("visitor.type('.lo-age input', '5x')");
    assertEquals("Age in years", page.text("visitor.text('.lo-age label')"));
    page.value("visitor.type('.lo-age input', '5'), visitor.find('.lo-age').requestSubmit()");
    page.until("location.hash === '#q=club&age=5&age=%3F'");
  }

  @ParameterizedTest
  @EnumSource
  void choicesAddUpWithinAGroupAndNarrowBetweenGroups(Root root) throws Exception {
    page.openAndWait(root, "#q=club&page=2", 20);
    page.value("visitor.pressText('Cost')");
    page.until("visitor.texts('[data-lo-group=cost] label')[0] === 'Free (10)'");
    page.value("visitor.tick('Free')");
    page.until(STATUS + " === '10 results for “club” with 1 filter.'");
    assertEquals("#q=club&cost=free", page.text("location.hash"));
    assertEquals("filter-4-0", page.text("visitor.focus()"));
    assertEquals(
        List.of("Free (10)", "Costs money (35)"), page.texts("[data-lo-group=cost] label"));
    page.value("visitor.tick('Costs money')");
    page.until(STATUS + ".startsWith('45 results for “club” with 2 filters.')");
    page.value("visitor.pressText('Area')");
    page.until("visitor.texts('[data-lo-group=area] label').length === 2");
    page.value("visitor.tick('Wenlow')");
    page.until(STATUS + " === '15 results for “club” with 3 filters.'");
    assertEquals(List.of("Free (0)", "Costs money (15)"), page.texts("[data-lo-group=cost] label"));
    assertEquals(true, page.value("visitor.find('#filter-4-0').checked"));
    assertEquals(false, page.value("visitor.find('#filter-4-0').disabled"));
    page.value("history.back()");
    page.until(STATUS + ".startsWith('45 results for “club” with 2 filters.')");
    assertEquals(false, page.value("visitor.find('#filter-3-1').checked"));
  }

  @ParameterizedTest
  @EnumSource
  void removingFiltersNeverLosesTheFocus(Root root) throws Exception {
    page.openAndWait(root, "#q=club&need=autism&area=north&area=wenlow&cost=charge", 11);
    assertEquals(
        List.of(
            "Remove filter: Autism ×",
            "Remove filter: Northbrook ×",
            "Remove filter: Wenlow ×",
            "Remove filter: Costs money ×"),
        page.texts(".lo-chip"));
    page.value("visitor.pressText('Remove filter: Northbrook')");
    page.until("visitor.texts('.lo-chip').length === 3");
    assertEquals("Remove filter: Wenlow ×", page.text("visitor.focus()"));
    page.value("visitor.pressText('Remove filter: Costs money')");
    page.until("visitor.texts('.lo-chip').length === 2");
    assertEquals("Remove filter: Wenlow ×", page.text("visitor.focus()"));
    page.value("visitor.pressText('Clear all filters')");
    page.until("visitor.texts('.lo-chip').length === 0");
    assertEquals("#q=club", page.text("location.hash"));
    assertEquals(page.text(STATUS), page.text("visitor.focus()"));
    assertFalse(page.isSeen("[data-lo-chosen]"));
  }

  @ParameterizedTest
  @EnumSource
  void oneSwitchIncludesThoseThatHaveNotSaid(Root root) throws Exception {
    page.openAndWait(root, "#q=club&need=autism", 15);
    page.value("visitor.tick('Include services that have not said')");
    page.until(STATUS + ".startsWith('45 results')");
    assertEquals("#q=club&need=autism&unstated=1", page.text("location.hash"));
    page.value("visitor.pressText('Including services that have not said')");
    page.until(STATUS + ".startsWith('15 results')");
    assertEquals(false, page.value("visitor.find('#filters-unstated').checked"));
  }

  @ParameterizedTest
  @EnumSource
  void ageIsANumber(Root root) throws Exception {
    page.openAndWait(root, "#q=club", 20);
    page.value("visitor.pressText('Age')");
    page.until("visitor.isSeen('.lo-age input')");
    for (String wrong : List.of("26", "-1", "five", "5.5", "1e1")) {
      page.value("visitor.type('.lo-age input', " + Chromium.literal(wrong) + ")");
      page.value("visitor.find('.lo-age').requestSubmit()");
      assertEquals(
          "Enter an age in whole years, from 0 to 25",
          page.text("visitor.text('.lo-age__problem')"));
      assertEquals("true", page.text("visitor.find('.lo-age input').getAttribute('aria-invalid')"));
    }
    page.value("visitor.type('.lo-age input', ' 05 ')");
    page.value("visitor.find('.lo-age').requestSubmit()");
    page.until("location.hash === '#q=club&age=5' && visitor.texts('.lo-chip').length === 1");
    assertEquals(List.of("Remove filter: Age 5 ×"), page.texts(".lo-chip"));
    assertEquals("5", page.text("visitor.find('.lo-age input').value"));
    assertFalse(page.isSeen(".lo-age__problem"));
    page.openAndWait(root, "#q=club&age=6&age=4&age=5", 20);
    assertEquals(List.of("Remove filter: Age 4 to 6 ×"), page.texts(".lo-chip"));
    page.openAndWait(root, "#age=0", 0);
    assertEquals("No results with 1 filter.", page.text(STATUS));
    assertEquals(List.of("Remove filter: Age 0 ×"), page.texts(".lo-chip"));
  }

  @ParameterizedTest
  @EnumSource
  void longGroupShowsAllWhenAsked(Root root) throws Exception {
    page.openAndWait(root, "#q=club", 20);
    page.value("visitor.pressText('Access')");
    page.until("visitor.texts('[data-lo-group=access] fieldset div label').length === 10");
    page.value("visitor.pressText('Show all 22')");
    assertEquals(22, page.texts("[data-lo-group=access] fieldset div label").size());
    assertEquals("Show fewer", page.text("visitor.focus()"));
    assertEquals("true", page.text("document.activeElement.getAttribute('aria-expanded')"));
    page.value("visitor.tick('Deep feature')");
    page.until("location.hash.endsWith('access=deep')");
    page.value("visitor.pressText('Show fewer')");
    assertEquals(11, page.texts("[data-lo-group=access] fieldset div label").size());
  }

  @ParameterizedTest
  @EnumSource
  void filtersStandBehindAButtonOnAPhone(Root root) throws Exception {
    page.browser().resize(360, 640);
    page.openAndWait(root, "#q=club&need=autism&cost=charge", 11);
    assertEquals("Filters (2)", page.text("visitor.text('[data-lo-filters-button]')"));
    assertEquals("false", page.attribute("[data-lo-filters-button]", "aria-expanded"));
    assertFalse(page.isSeen("[data-lo-filters]"));
    assertEquals(List.of(), page.listOfTexts("standIn.calls[0][1].counts"));
    page.value("visitor.press('[data-lo-filters-button]')");
    page.until("visitor.texts('[data-lo-group=need] label')[0] === 'Autism (11)'");
    assertEquals("true", page.attribute("[data-lo-filters-button]", "aria-expanded"));
    page.value("visitor.tick('Deafness')");
    String top = "Math.round(document.activeElement.getBoundingClientRect().top)";
    long before = page.number(top);
    page.until("visitor.texts('.lo-chip').length === 3");
    assertEquals(before, page.number(top));
    page.value("visitor.pressText('Show 11 results')");
    assertFalse(page.isSeen("[data-lo-filters]"));
    assertEquals(page.text(STATUS), page.text("visitor.focus()"));
  }

  @ParameterizedTest
  @EnumSource
  void filtersCanBeChosenBeforeAnythingIsTyped(Root root) throws Exception {
    page.open(root, "");
    page.value("visitor.press('[data-lo-filters-button]')");
    page.until("visitor.texts('[data-lo-group]').length === 6");
    assertEquals("filters-title", page.text("visitor.focus()"));
    page.value("visitor.pressText('Cost')");
    page.until("visitor.texts('[data-lo-group=cost] label')[0] === 'Free (11)'");
    page.value("visitor.tick('Free')");
    page.until("location.hash === '#cost=free' && " + RESULTS + " === 11");
    assertEquals("11 results with 1 filter.", page.text(STATUS));
  }

  @ParameterizedTest
  @EnumSource
  void wordsTypedMeanwhileGoAlongWithAFilter(Root root) throws Exception {
    page.openAndWait(root, "#q=club&cost=free", 10);
    page.value("visitor.type('#search', 'talking')");
    page.value("visitor.pressText('Remove filter: Free')");
    page.until("location.hash === '#q=talking' && " + RESULTS + " === 1");
  }
}
