package org.localoffer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.directory.RichText;
import org.localoffer.directory.Slug;

/** Lines that bring data in. */
class DirectiveTest {

  @Test
  void directivesSplitTheTextIntoParts() {
    Reading reading = Reading.of("## A\n\nb\n\n::contact send-advice\n\n## C\n\n::glossary\n");
    RichText text =
        reading
            .result()
            .text(
                draft ->
                    draft.name().equals("glossary")
                        ? new RichText.GlossaryDirective()
                        : new RichText.ContactDirective(
                            new Slug(draft.parameters().get("service"))));
    assertEquals(List.of(), reading.findings());
    assertEquals(4, text.parts().size());
    RichText.Text first = assertInstanceOf(RichText.Text.class, text.parts().get(0));
    assertEquals(List.of(new RichText.Heading(2, "h-a", "A")), first.headings());
    assertEquals(new RichText.ContactDirective(new Slug("send-advice")), text.parts().get(1));
    RichText.Text third = assertInstanceOf(RichText.Text.class, text.parts().get(2));
    assertEquals(List.of(new RichText.Heading(2, "h-c", "C")), third.headings());
    assertEquals(new RichText.GlossaryDirective(), text.parts().get(3));
    assertEquals("A b C", text.plainText());
  }

  @Test
  void parametersKeepTheirOrderAndPlaces() {
    Reading reading = Reading.of("x\n\n  ::services  level=targeted category=short-breaks/clubs ");
    DirectiveDraft draft = reading.result().directives().getFirst();
    assertEquals(List.of(), reading.findings());
    assertEquals("services", draft.name());
    assertEquals(
        List.of(Map.entry("level", "targeted"), Map.entry("category", "short-breaks/clubs")),
        List.copyOf(draft.parameters().entrySet()));
    assertEquals(3, draft.position().line());
    assertEquals(3, draft.position().column());
    assertEquals(21, draft.positionOf("level").column());
    assertEquals(39, draft.positionOf("category").column());
    assertEquals(draft.position(), draft.positionOf("area"));
  }

  @Test
  void directiveNeedsNoEmptyLineAround() {
    Reading reading = Reading.of("a\n::glossary\nb\n::timeline ehc-assessment\n::glossary");
    assertEquals(List.of(), reading.findings());
    assertEquals(3, reading.result().directives().size());
    assertEquals("<p class=\"govuk-body\">a</p>\n<p class=\"govuk-body\">b</p>\n", reading.html());
  }

  @Test
  void directiveThatCouldNotBeResolvedIsLeftOut() {
    assertEquals(1, Reading.of("a\n\n::glossary").result().text(draft -> null).parts().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\::glossary",
        "a ::glossary",
        "    ::glossary",
        "::",
        "::1",
        ":: a",
        "`::glossary`"
      })
  void colonsElsewhereAreText(String text) {
    Reading reading = Reading.of(text);
    assertEquals(List.of(), reading.findings());
    assertEquals(List.of(), reading.result().directives());
    assertTrue(reading.html().contains("::"));
  }

  @ParameterizedTest
  @CsvSource({
    "::service category=x, ::services",
    "::Glossary, ::glossary",
    "::contcat x, ::contact",
  })
  void mistypedDirectiveIsRefusedWithAHint(String line, String meant) {
    Reading reading = Reading.of("a\n\n" + line);
    assertEquals(List.of("3:1 LO-TEXT-12"), reading.places());
    assertTrue(reading.hint().startsWith("Did you mean “" + meant + "”?"), reading.hint());
  }

  @ParameterizedTest
  @CsvSource({
    "::services, 1",
    "::services short-breaks, 12",
    "::services categorie=x, 12",
    "::services category=, 21",
    "::services category=a category=b, 23",
    "::services category=\"a\", 21",
    "::services level=a/b, 18",
    "::services category=a//b, 21",
    "::services category = a, 12",
    "::contact, 1",
    "::contact Send Advice, 11",
    "::contact a b, 13",
    "::timeline, 1",
    "::glossary a, 12",
    ":: glossary, 1",
    ":::glossary, 1",
  })
  void directiveOfAnotherFormIsRefusedAtItsFault(String line, int column) {
    Reading reading = Reading.of(line);
    assertEquals("1:" + column + " LO-TEXT-13", reading.places().getFirst());
    assertTrue(reading.hint().contains("Write it like this: ::"), reading.hint());
    assertEquals(List.of(), reading.result().directives());
  }

  @Test
  void allFaultsOfADirectiveAreReported() {
    assertEquals(
        List.of("1:12 LO-TEXT-13", "1:24 LO-TEXT-13"),
        Reading.of("::services leve=a area=B").places());
  }

  @Test
  void directiveInADescriptionIsRefusedAndTheHintSaysWhereItWorks() {
    Reading reading = Reading.of("a\n\n::glossary", Reading.DESCRIPTION);
    assertEquals(List.of("3:1 LO-TEXT-14"), reading.places());
    assertTrue(reading.hint().contains("guides"), reading.hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n\n  ::glossary", "> ::glossary", "1. ::glossary"})
  void directiveInAListOrQuotationIsRefused(String text) {
    assertEquals(List.of("LO-TEXT-14"), Reading.of(text).rules());
  }
}
