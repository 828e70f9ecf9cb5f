package org.localoffer.diagnostic;

/** A rule with a fixed id and weight; the base of a step's rules. */
public abstract class NamedRule implements Rule {

  private final RuleId id;
  private final Severity severity;

  /**
   * @param id as it is shown: {@code LO-AGE-02}
   * @param severity whether what it finds stops the site from being published
   */
  protected NamedRule(String id, Severity severity) {
    this.id = new RuleId(id);
    this.severity = severity;
  }

  @Override
  public final RuleId id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }
}
