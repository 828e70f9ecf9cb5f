package org.localoffer.promise;

import java.util.ArrayList;
import java.util.List;

/** Entries as editors break them, each in one place. */
final class BrokenEntries {

  private static final List<String> WHOLE =
      """
      name: Star Club
      summary: A club for stars.
      organisation: star-trust
      categories: [fun/clubs]
      checked: {on: 2026-09-01}
      ages: {from: 5, to: 11}
      support_level: universal
      needs: [autism]
      cost: {free: true}
      locations:
        - name: Hall
          kind: physical
          area: north
          access: {step-free: yes}
      opening:
        - {days: [sat], opens: "10:00", closes: "12:00"}
      contacts:
        - {phone: "01632 960001"}
      website: https://www.star.example/
      languages: [en]
      """
          .lines()
          .toList();

  /**
   * A line of the whole entry, and what somebody made of it. ↵ is a line end; of several lines the
   * last one is wrong.
   */
  private record Slip(String line, String instead) {}

  private static final List<Slip> SLIPS =
      List.of(
          // YAML as such
          new Slip("name: Star Club", "name:Star Club"),
          new Slip("name: Star Club", "name: \"Star Club"),
          new Slip("name: Star Club", "name: 'Star's Club'"),
          new Slip("name: Star Club", "name: Star Club: the best"),
          new Slip("name: Star Club", "name: &star Star Club"),
          new Slip("name: Star Club", "name: *star"),
          new Slip("name: Star Club", "name: !!str Star Club"),
          new Slip("name: Star Club", "name: @star"),
          new Slip("name: Star Club", "name: `star`"),
          new Slip("name: Star Club", "name: %star"),
          new Slip("name: Star Club", "name: #1 Club"),
          new Slip("name: Star Club", "name: Club #1"),
          new Slip("name: Star Club", "name: [Star Club"),
          new Slip("name: Star Club", "name: {Star Club"),
          new Slip("name: Star Club", "name: Star\u0007Club"),
          new Slip("name: Star Club", "name: Star\u2028Club"),
          new Slip("summary: A club for stars.", "\tsummary: A club for stars."),
          new Slip("summary: A club for stars.", "  summary: A club for stars."),
          new Slip("summary: A club for stars.", "summary: \"A club\" for stars."),
          new Slip("summary: A club for stars.", "A club for stars."),
          new Slip("summary: A club for stars.", "<<<<<<< HEAD"),
          new Slip("summary: A club for stars.", "? summary"),
          new Slip("categories: [fun/clubs]", "categories: [fun/clubs"),
          new Slip("categories: [fun/clubs]", "categories: fun/clubs]: x"),
          new Slip("checked: {on: 2026-09-01}", "checked: {on: 2026-09-01"),
          new Slip("checked: {on: 2026-09-01}", "checked: {on 2026-09-01}"),
          new Slip("support_level: universal", "support_level: universal↵support_level: targeted"),
          new Slip("    kind: physical", "   kind: physical"),
          new Slip("    kind: physical", "\t\tkind: physical"),
          new Slip("languages: [en]", "languages:↵en, cy"),
          // fields
          new Slip("summary: A club for stars.", "sumary: A club for stars."),
          new Slip("name: Star Club", "name: S"),
          new Slip("name: Star Club", "name:"),
          new Slip("name: Star Club", "name: " + "Star ".repeat(30)),
          new Slip("name: Star Club", "name: [Star, Club]"),
          new Slip("organisation: star-trust", "organisation: star-trsut"),
          new Slip("organisation: star-trust", "organisation: Star Trust"),
          new Slip("categories: [fun/clubs]", "categories: [fun/club]"),
          new Slip("categories: [fun/clubs]", "categories: fun/clubs"),
          new Slip("checked: {on: 2026-09-01}", "checked: {on: 2026-02-30}"),
          new Slip("checked: {on: 2026-09-01}", "checked: {on: 01/09/2026}"),
          new Slip("checked: {on: 2026-09-01}", "checked: 2026-09-01"),
          new Slip("checked: {on: 2026-09-01}", "checked: {on: 2027-09-01}"),
          new Slip("ages: {from: 5, to: 11}", "ages: {from: 11, to: 5}"),
          new Slip("ages: {from: 5, to: 11}", "ages: {from: five, to: 11}"),
          new Slip("ages: {from: 5, to: 11}", "ages: {from: 5, too: 11}"),
          new Slip("ages: {from: 5, to: 11}", "ages: 5-11"),
          new Slip("support_level: universal", "support_level: Universal"),
          new Slip("support_level: universal", "support_level: targeted"),
          new Slip("needs: [autism]", "needs: [autismus]"),
          new Slip("needs: [autism]", "needs: [autism, autism]"),
          new Slip("cost: {free: true}", "cost: {free: maybe}"),
          new Slip("cost: {free: true}", "cost: {free: true, options: [{amount: 4.50}]}"),
          new Slip("cost: {free: true}", "cost: {options: [{amount: £4.50}]}"),
          new Slip("    kind: physical", "    kind: real"),
          new Slip("    area: north", "    area: nroth"),
          new Slip("    area: north", "    postcode: NOWHERE"),
          new Slip("    area: north", "    latitude: 52.2"),
          new Slip("    access: {step-free: yes}", "    access: {step-free: perhaps}"),
          new Slip("    access: {step-free: yes}", "    access: {stepfree: yes}"),
          new Slip(
              "  - {days: [sat], opens: \"10:00\", closes: \"12:00\"}",
              "  - {days: [Saturday], opens: \"10:00\", closes: \"12:00\"}"),
          new Slip(
              "  - {days: [sat], opens: \"10:00\", closes: \"12:00\"}",
              "  - {days: [sat], opens: \"14:00\", closes: \"12:00\"}"),
          new Slip(
              "  - {days: [sat], opens: \"10:00\", closes: \"12:00\"}",
              "  - {days: [sat], opens: 10am, closes: \"12:00\"}"),
          new Slip("  - {phone: \"01632 960001\"}", "  - {phone: ask at the door}"),
          new Slip("  - {phone: \"01632 960001\"}", "  - {email: club at star}"),
          new Slip("  - {phone: \"01632 960001\"}", "  - {fone: \"01632 960001\"}"),
          new Slip("website: https://www.star.example/", "website: www.star.example"),
          new Slip("website: https://www.star.example/", "website: javascript:alert(1)"),
          new Slip("website: https://www.star.example/", "website: https://localhost/"),
          new Slip("languages: [en]", "languages: [english]"),
          new Slip("languages: [en]", "links: [{label: Ours}]"),
          new Slip("languages: [en]", "education: {urn: 12}"),
          new Slip("languages: [en]", "pictures: [{file: none.jpg, alt: None}]"),
          new Slip("languages: [en]", "duties: [no-such-duty]"),
          new Slip("languages: [en]", "eligibility: A <b>bold</b> club"),
          new Slip("languages: [en]", "eligibility: \"[here](javascript:alert(1))\""));

  /** How many different slips there are. */
  static final int SLIP_COUNT = SLIPS.size();

  /** How a file may be written; the slips are the same. */
  private enum Form {
    YAML,
    MARKDOWN,
    AFTER_COMMENTS,
    WINDOWS
  }

  /** How many different files there are. */
  static final int MOST = SLIPS.size() * Form.values().length;

  /**
   * A broken file.
   *
   * @param path below the content folder
   * @param line where it is broken, from 1
   */
  record Broken(String path, String text, int line, String slip) {}

  private BrokenEntries() {}

  /** {@code count} different files, the same each time. */
  static List<Broken> some(int count) {
    List<Broken> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(broken(i, SLIPS.get(i % SLIPS.size()), Form.values()[i / SLIPS.size()]));
    }
    return all;
  }

  private static Broken broken(int number, Slip slip, Form form) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    for (String line : WHOLE) {
      boolean here = line.equals(slip.line());
      lines.addAll(List.of((here ? slip.instead() : line).split("↵")));
      at = here ? lines.size() : at;
    }
    if (at == 0) {
      throw new IllegalStateException("no line " + slip.line());
    }
    int offset = offset(form);
    String name = "services/broken/b" + (1000 + number);
    String text = String.join(form == Form.WINDOWS ? "\r\n" : "\n", lines) + "\n";
    return switch (form) {
      case YAML, WINDOWS -> new Broken(name + ".yaml", text, at, slip.instead());
      case AFTER_COMMENTS ->
          new Broken(
              name + ".yaml", "# A club.\n\n# It is good.\n" + text, at + offset, slip.instead());
      case MARKDOWN ->
          new Broken(name + ".md", "---\n" + text + "---\n\nWords.\n", at + offset, slip.instead());
    };
  }

  private static int offset(Form form) {
    return switch (form) {
      case YAML, WINDOWS -> 0;
      case AFTER_COMMENTS -> 3;
      case MARKDOWN -> 1;
    };
  }
}
