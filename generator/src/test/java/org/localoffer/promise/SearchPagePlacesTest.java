package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.localoffer.promise.SearchPage.STATUS;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.promise.SearchPage.Root;

/** Results in the order of their distance from an area, a postcode or the visitor. */
@ExtendWith(SearchPage.Given.class)
record SearchPagePlacesTest(SearchPage page) {

  @ParameterizedTest
  @EnumSource
  void distanceIsMeasuredFromTheMiddleOfAnArea(Root root) throws Exception {
    page.openAndWait(root, "#q=club", 20);
    page.value("visitor.choose('#sort', 'distance')");
    page.until("visitor.isSeen('[data-lo-place]')");
    assertEquals(
        "Choose a place to measure from. Until then the best match comes first.",
        page.text("visitor.text('[data-lo-place-says]')"));
    assertEquals(List.of(), page.texts(".lo-result__meta strong"));
    assertFalse(page.isSeen("[data-lo-postcode]"));
    page.value("visitor.choose('#place-area', 'north')");
    page.until("visitor.texts('.lo-result__meta strong').length === 20");
    assertEquals("#q=club&sort=distance&near=area:north", page.text("location.hash"));
    assertEquals("Club 12", page.text("visitor.text('.lo-result h2')"));
    assertEquals("less than a mile away", page.texts(".lo-result__meta strong").getFirst());
    assertEquals("about 1 mile away", page.texts(".lo-result__meta strong").get(1));
    assertEquals("about 14 miles away", page.texts(".lo-result__meta strong").getLast());
    page.openAndWait(root, "#q=club&area=north&sort=distance", 20);
    assertEquals("Club 12", page.text("visitor.text('.lo-result h2')"));
  }

  @ParameterizedTest
  @EnumSource
  void ownPositionIsAskedForOnAPressAndStaysInThePage(Root root) throws Exception {
    page.openAndWait(root, "#q=club&sort=distance", 20);
    page.value(
        "window.asked = 0, navigator.geolocation.getCurrentPosition = (found, failed) =>"
            + " { asked++; asked === 1 ? failed({code: 1}) :"
            + " found({coords: {latitude: 52.4, longitude: -1}}) }");
    assertEquals(0L, page.number("asked"));
    page.value("visitor.press('[data-lo-here]')");
    page.until("visitor.text('[data-lo-place-says]').startsWith('Your browser did not let us')");
    page.value("visitor.press('[data-lo-here]')");
    page.until("visitor.text('.lo-result h2') === 'Club 20'");
    assertEquals("#q=club&sort=distance", page.text("location.hash"));
    assertEquals(-1L, page.number("JSON.stringify(history.state).indexOf('52.4')"));
    page.value("visitor.pressText('Next page')");
    page.until(STATUS + ".endsWith('Page 2 of 3.')");
    assertEquals(2L, page.number("asked"));
    assertEquals(20, page.texts(".lo-result__meta strong").size());
  }

  @ParameterizedTest
  @EnumSource
  void postcodeIsOfferedWhereTheSiteHasATable(Root root) throws Exception {
    page.open(root, "");
    page.value(
        "Object.assign(LocalOfferNear, {source: async () => 'Contains OS data',"
            + " postcode: async (index, text) => ['ZZ1 2', 'zz12ab'].includes(text)"
            + " ? {sector: 'ZZ1 2', latitude: 52.4, longitude: -1} : null})");
    page.value("location.hash = '#q=club&sort=distance&near=QQ9+9'");
    page.until("visitor.isSeen('#place-postcode')");
    assertEquals("Contains OS data", page.text("visitor.text('[data-lo-attribution]')"));
    assertEquals(
        "We do not know the postcode “QQ9 9”. Check it, or choose a place.",
        page.text("visitor.text('[data-lo-place-says]')"));
    page.value("visitor.type('#place-postcode', ' '), visitor.pressText('Use this postcode')");
    page.until("visitor.text('[data-lo-place-says]').startsWith('Type a postcode')");
    page.value("visitor.type('#place-postcode', 'zz12ab'), visitor.pressText('Use this postcode')");
    page.until("location.hash === '#q=club&sort=distance&near=ZZ1+2'");
    page.until("visitor.text('.lo-result h2') === 'Club 20'");
    assertEquals(
        "Distances are from ZZ1 2, in a straight line.",
        page.text("visitor.text('[data-lo-place-says]')"));
    page.value("location.hash = '#q=club&sort=distance'");
    page.until("visitor.text('[data-lo-place-says]').startsWith('Choose a place')");
    page.value(
        "visitor.find('#place-postcode').select(),"
            + " document.execCommand('insertText', false, '        zz12ab '),"
            + " visitor.pressText('Use this postcode')");
    page.until("location.hash === '#q=club&sort=distance&near=ZZ1+2'");
  }
}
