package org.localoffer.postcode;

import java.util.List;

/** Whom the postcode directories are from. */
public final class DataSource {

  private DataSource() {}

  /**
   * What the Open Government Licence asks to be said wherever the data is used, line by line. Both
   * directories are made from the data of the same three.
   *
   * @param year the year of the data
   */
  public static List<String> inWords(int year) {
    return List.of(
        "Contains OS data © Crown copyright and database right " + year + ".",
        "Contains Royal Mail data © Royal Mail copyright and database right " + year + ".",
        "Contains National Statistics data © Crown copyright and database right " + year + ".",
        "Licensed under the Open Government Licence v3.0.");
  }
}
