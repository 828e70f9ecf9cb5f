package org.localoffer.searchindex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void countsLettersTooManyTooFewWrongAndSwapped() {
    assertEquals(0, EditDistance.between("speech", "speech", 2));
    assertEquals(1, EditDistance.between("speeech", "speech", 2));
    assertEquals(1, EditDistance.between("spech", "speech", 2));
    assertEquals(1, EditDistance.between("speach", "speech", 2));
    assertEquals(1, EditDistance.between("autsim", "autism", 2));
    assertEquals(2, EditDistance.between("atusim", "autism", 2));
  }

  @Test
  void givesUpBeyondTheLimit() {
    assertEquals(3, EditDistance.between("speech", "therapy", 2));
    assertEquals(1, EditDistance.between("speech", "speeches", 0));
    assertEquals(2, EditDistance.between("", "ab", 2));
  }

  @Test
  void shortWordsAndNumbersAreNotMended() {
    assertEquals(0, EditDistance.allowed("ot"));
    assertEquals(0, EditDistance.allowed("mri"));
    assertEquals(1, EditDistance.allowed("scool"));
    assertEquals(1, EditDistance.allowed("scouts"));
    assertEquals(2, EditDistance.allowed("wheelchar"));
    assertEquals(0, EditDistance.allowed("2027"));
    assertEquals(0, EditDistance.allowed("ks2maths"));
    assertEquals(0, EditDistance.allowedAtFirst("2027"));
    assertEquals(1, EditDistance.allowedAtFirst("doctor"));
    assertEquals(2, EditDistance.allowedAtFirst("filosophy"));
  }
}
