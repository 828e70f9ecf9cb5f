package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.localoffer.render.CssNode.Declaration;
import org.localoffer.render.CssNode.Group;
import org.localoffer.render.CssNode.Rule;

/** GOV.UK Frontend's sheet for languages that are written from right to left. */
class RightToLeftTest {

  @Test
  void tickMovesButIsNotMirrored() {
    String tick = ".govuk-checkboxes__label:after{left:6px;border-width:0 0 3px 3px}";
    List<CssNode> mirrored = RightToLeft.mirrored(CssReader.read(tick));
    assertEquals(
        ".govuk-checkboxes__label:after{right:6px;border-width:0 0 3px 3px}",
        CssText.of(mirrored).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "margin-left: 1px | margin-right: 1px",
        "padding-right: 1px | padding-left: 1px",
        "border-left: 5px solid red | border-right: 5px solid red",
        "border-left-color: inherit | border-right-color: inherit",
        "border-top-left-radius: 1px | border-top-right-radius: 1px",
        "left: -.2em | right: -.2em",
        "float: left | float: right",
        "clear: both | clear: both",
        "text-align: right | text-align: left",
        "text-align: center | text-align: center",
        "background-position: left 3px top | background-position: right 3px top",
        "margin: 0 0 22px | margin: 0 0 22px",
        "margin: 1px 2px 3px 4px | margin: 1px 4px 3px 2px",
        "padding: 0!important | padding: 0!important",
        "padding: 1px 2px 3px 4px!important | padding: 1px 4px 3px 2px!important",
        "border-width: 1px 1px 0 0 | border-width: 1px 0 0 1px",
        "border-width: max(1px, .1em) 2px 0 0 | border-width: max(1px, .1em) 0 0 2px",
        "border-width: 7px 0 7px 12.124px | border-width: 7px 12.124px 7px 0",
        "border-radius: 1px | border-radius: 1px",
        "border-radius: 1px 2px 3px 4px | border-radius: 2px 1px 4px 3px",
        "box-shadow: 0 2px 0 red | box-shadow: 0 2px 0 red",
        "box-shadow: inset 3px 0 red,-1px 2px blue | box-shadow: inset -3px 0 red,1px 2px blue",
        "transform: rotate(45deg) | transform: rotate(-45deg)",
        "transform: rotate(-135deg) | transform: rotate(135deg)",
        "clip-path: polygon(0 0,100% 50%,0 100%) | clip-path: polygon(100% 0,0 50%,100% 100%)",
        "clip-path: inset(50%) | clip-path: inset(50%)",
        "margin-left: calc(1px + env(safe-area-inset-left))"
            + " | margin-right: calc(1px + env(safe-area-inset-right))",
        "width: 100% | width: 100%",
        "content: \"left\" | content: \"left\"",
      })
  void sidesAreChangedOver(String declaration, String mirrored) {
    Declaration result = RightToLeft.mirrored(declaration(declaration));
    assertEquals(mirrored, result.property() + ": " + result.value());
    assertEquals(declaration(declaration).property(), RightToLeft.mirrored(result).property());
  }

  private static Declaration declaration(String text) {
    int colon = text.indexOf(':');
    return new Declaration(text.substring(0, colon), text.substring(colon + 2));
  }

  /** A side that is named anywhere else would have stayed where it was. */
  @Test
  void everySideThatTheSheetNamesIsChangedOver() throws IOException {
    List<CssNode> sheet =
        UsedClasses.of(PreviewSite.templates(Path.of("..", "templates")))
            .purge(CssReader.read(GovukCss.cleaned(PreviewSite.govukCss())));
    assertNotEquals(0, changedOver(sheet));
    assertEquals(CssText.of(sheet), CssText.of(RightToLeft.mirrored(RightToLeft.mirrored(sheet))));
  }

  private static int changedOver(List<CssNode> nodes) {
    Pattern side = Pattern.compile("\\b(left|right)\\b");
    int count = 0;
    for (CssNode node : nodes) {
      switch (node) {
        case Group group -> count += changedOver(group.nodes());
        case Rule rule -> {
          for (Declaration each : rule.declarations()) {
            String text = each.property() + ":" + each.value();
            if (side.matcher(text).find()) {
              count++;
              assertNotEquals(each, RightToLeft.mirrored(each), text);
            }
          }
        }
      }
    }
    return count;
  }
}
