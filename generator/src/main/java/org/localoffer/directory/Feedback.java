package org.localoffer.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A comment and the council's answer (SEND Regulations 2014, regulation 56). No field can hold a
 * name.
 *
 * @param id unique in its year
 * @param on the day it was received
 * @param about what it is about
 * @param topic in a few words, or empty
 * @param service the service that it is about, or null
 * @param said what was said
 * @param from who said it, or null where it was not stated
 * @param weDid what the council answers; empty while there is no answer
 * @param status how far it is, or null
 * @param doneOn when it was done, or null
 */
public record Feedback(
    String id,
    LocalDate on,
    About about,
    String topic,
    @Nullable Slug service,
    RichText said,
    @Nullable From from,
    RichText weDid,
    @Nullable Status status,
    @Nullable LocalDate doneOn) {

  /** What regulation 56 lets people comment on. */
  public enum About {
    CONTENT,
    ACCESS,
    DEVELOPMENT,
    GAP
  }

  /** Who speaks. */
  public enum From {
    PARENT,
    YOUNG_PERSON,
    PROVIDER
  }

  /** How far the answer is. */
  public enum Status {
    DONE,
    PLANNED,
    NOT_POSSIBLE
  }
}
