package org.localoffer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.localoffer.directory.Location;
import org.localoffer.directory.Vocabulary;

/** What must not be published never reaches the model, so no page and no data file can leak it. */
class PrivateDetailsTest {

  private static final String SECRET = "never-to-be-published";

  private static TestContent secretive() {
    return TestContent.playClub(
            """
            notes: never-to-be-published in the notes
            locations:
              - name: never-to-be-published house
                address: [never-to-be-published street]
                postcode: ZZ1 9XX
                area: northbrook
                latitude: 52.123456
                longitude: -0.654321
                hide_address: yes
                access: {step-free: yes}
                travel: Bus to never-to-be-published road
            contacts:
              - {name: Kim Example, phone: "01632 960001"}
              - {name: never-to-be-published, role: never-to-be-published, email: a@never-to-be-published.example, public: no}
            education:
              senco: {name: never-to-be-published, email: b@never-to-be-published.example, public: false}
            """)
        .with(
            "organisations/play-trust.yaml",
            "name: Play Trust\ncontacts: [{name: never-to-be-published, public: no}]\n");
  }

  @Test
  void noPrivateDetailIsAnywhereInTheDirectory() throws ReflectiveOperationException {
    assertEquals(List.of(), secretive().findings());
    List<String> texts = new ArrayList<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(secretive().directory(), texts, seen);
    assertTrue(texts.contains("Kim Example"), "the search reaches contacts");
    for (String text : texts) {
      for (String secret : List.of(SECRET, "9XX", "52.123456", "0.654321")) {
        assertFalse(text.contains(secret), text);
      }
    }
  }

  private static void collect(Object value, List<String> texts, Set<Object> seen)
      throws ReflectiveOperationException {
    if (value == null || !seen.add(value)) {
      return;
    }
    switch (value) {
      case Collection<?> items -> {
        for (Object item : items) {
          collect(item, texts, seen);
        }
      }
      case Map<?, ?> map -> {
        collect(map.keySet(), texts, seen);
        collect(map.values(), texts, seen);
      }
      case Vocabulary vocabulary -> collect(vocabulary.terms(), texts, seen);
      case Record fields -> {
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
          collect(component.getAccessor().invoke(fields), texts, seen);
        }
      }
      default -> texts.add(value.toString());
    }
  }

  @Test
  void ofAHiddenAddressOnlyTheAreaAndTheOutwardPostcodeRemain() {
    Location place = secretive().playClub().locations().getFirst();
    assertTrue(place.addressHidden());
    assertEquals("northbrook", place.area().slug());
    assertEquals("ZZ1", place.postcode());
    assertEquals(List.of(), place.address());
    assertNull(place.point());
    assertEquals("", place.name() + place.travel());
    assertEquals(1, place.access().size());
  }

  @Test
  void anAddressThatNobodyHidesIsThereInFull() {
    Location place =
        TestContent.playClub(
                "locations: [{name: Hall, address: [12 Mill Lane], postcode: ZZ1 1ZZ, hide_address: no}]\n")
            .playClub()
            .locations()
            .getFirst();
    assertEquals(List.of("12 Mill Lane"), place.address());
    assertEquals("ZZ1 1ZZ", place.postcode());
  }

  @Test
  void aContactThatSaysNothingAboutBeingPublicIsPublic() {
    assertEquals(1, TestContent.playClub("contacts: [{name: Kim}]\n").playClub().contacts().size());
  }

  @Test
  void aMistypedPrivacyFieldStopsTheSiteInsteadOfPublishing() {
    for (String line :
        List.of(
            "contacts: [{name: Kim, pubic: no}]",
            "contacts: [{name: Kim, public: nope}]",
            "contacts: [{name: Kim, public: private}]",
            "locations: [{address: [12 Mill Lane], hide_adress: yes}]",
            "locations: [{address: [12 Mill Lane], hide_address: y}]")) {
      assertNull(TestContent.playClub(line + "\n").read().directory(), line);
    }
  }
}
