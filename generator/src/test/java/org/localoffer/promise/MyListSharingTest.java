package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list leaves the device: as a link, a QR code, a letter and on paper. */
@ExtendWith(ListReader.Given.class)
record MyListSharingTest(ListReader reader) {

  private static final String PUBLIC = "https://offer.county.example/";

  @ParameterizedTest
  @ValueSource(strings = {"file", "http"})
  void linkAndCodeGiveThePublicAddress(String scheme) throws Exception {
    reader.opensAnew(reader.root(scheme) + ListReader.THREE);
    reader.awaitNames();
    reader.writes("#note-1", "Ask Sam & “Jo”");
    assertEquals(List.of(), scripts("qr.js"));
    reader.presses("[data-lo-share]");
    reader.browser().until("document.querySelector('svg.lo-qr') !== null");
    String shared = PUBLIC + ListReader.THREE + "&note2=Ask%20Sam%20%26%20%E2%80%9CJo%E2%80%9D";
    assertEquals(shared, reader.value("document.querySelector('#share-link').value"));
    reader.browser().value("document.querySelector('svg.lo-qr').scrollIntoView()");
    assertEquals(shared, QrCodeTest.read(reader.browser().picture()));
    assertEquals(
        "QR code for the link to this list, 3 entries",
        reader.value("document.querySelector('svg.lo-qr').getAttribute('aria-label')"));
    assertTrue(
        reader
            .value("document.querySelector('[data-lo-mail]').href")
            .endsWith(
                "&body=" + reader.value("encodeURIComponent(" + Chromium.literal(shared) + ")")));
    reader.presses("[data-lo-with-notes]");
    assertEquals(
        PUBLIC + ListReader.THREE, reader.value("document.querySelector('#share-link').value"));
    assertEquals(List.of(), reader.browser().complaints());
  }

  @Test
  void listTooLongForACodeIsSaidSo() throws Exception {
    reader.opensOnServer(
        "my-list.html#list=" + ListReader.ids(50, "a-rather-long-name-of-a-service-for-families-"));
    reader.presses("[data-lo-share]");
    reader.browser().until("document.querySelector('[data-lo-code]').textContent !== ''");
    assertEquals(
        "Your list is too long for a QR code that a phone can read. Use the link, or remove some"
            + " entries or notes.",
        reader.text("[data-lo-code]"));
    assertFalse(reader.sees("[data-lo-mail]"));
  }

  @Test
  void paperHasAddressesNotesAndTheCodeAndNoButtons() throws Exception {
    reader.opensOnServer(ListReader.THREE + "&note1=Ring%20Sam");
    reader.presses("[data-lo-print]");
    reader.browser().until("window.printed === true");
    reader.browser().showAsOn("print");
    try {
      assertTrue(reader.sees(".lo-my-list__paper svg"));
      assertTrue(reader.sees(".lo-listed__paper"));
      assertEquals("Note: Ring Sam", reader.text(".lo-listed__paper"));
      assertTrue(reader.sees(".lo-listed__address"));
      assertEquals(PUBLIC + "services/advice.html", reader.text(".lo-listed__address"));
      assertEquals(
          "[]",
          reader.value(
              "JSON.stringify([...document.querySelectorAll('button, textarea, input')]"
                  + ".filter(each => each.getClientRects().length).map(each => each.outerHTML))"));
    } finally {
      reader.browser().showAsOn("screen");
    }
  }

  private List<String> scripts(String name) {
    return reader.browser().requests().stream().filter(each -> each.endsWith(name)).toList();
  }
}
