package org.localoffer.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is special to a school, a college or another educational setting. Three-state answers are
 * true, false, or null where nothing was stated.
 *
 * @param setting the kind of setting, or null
 * @param urn the unique reference number in the Department for Education's register, or empty
 * @param phases the phases taught, as families read them
 * @param senUnit whether it has an SEN unit
 * @param resourcedProvision whether it has resourced provision
 * @param section41 whether it is on the list of section 41 of the Children and Families Act 2014
 * @param senco the special educational needs co-ordinator, or null
 * @param senReport the SEN information report (section 69 of that Act), or null
 * @param accessibilityPlanUrl where the accessibility plan is, or null
 */
public record Education(
    @Nullable Term setting,
    String urn,
    List<String> phases,
    @Nullable Boolean senUnit,
    @Nullable Boolean resourcedProvision,
    @Nullable Boolean section41,
    @Nullable Contact senco,
    @Nullable SenReport senReport,
    @Nullable String accessibilityPlanUrl) {
  public Education {
    phases = List.copyOf(phases);
  }

  /**
   * @param url where it is
   * @param on the day it was published, or null where it was not stated
   */
  public record SenReport(String url, @Nullable LocalDate on) {}
}
