package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ".a , .b > p { color : red ; margin: 0  1px } | .a,.b > p{color:red;margin:0 1px}",
        ".a{color:red;}/* x */.b{} | .a{color:red}.b{}",
        "@media print { .a { color: red } @supports (x: y) { .b { c: d } } }"
            + " | @media print{.a{color:red}@supports (x: y){.b{c:d}}}",
        "@page { margin: 2cm } | @page{margin:2cm}",
        "@-moz-document url-prefix() { .a { b: c } } | @-moz-document url-prefix(){.a{b:c}}",
        "a:not(.b, .c)::before { content: \"; } /* \\\" */\" }"
            + " | a:not(.b, .c)::before{content:\"; } /* \\\" */\"}",
        ".govuk-\\!-x, [href^=\"a,b{\"] { a: url(data:x;y) }"
            + " | .govuk-\\!-x,[href^=\"a,b{\"]{a:url(data:x;y)}",
        "@charset \"UTF-8\"; @import 'x'; a { b: c } | a{b:c}",
        "a { --x: var(--y, 1px) } | a{--x:var(--y, 1px)}",
      })
  void rulesAreReadAndWrittenShort(String css, String written) {
    assertEquals(written, CssText.of(CssReader.read(css)).replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a { b: c", "a { b: c } }", "a { b: 'c }", "a { b: c( }", "/* a", "a { b }"})
  void whatIsLeftOpenIsRefused(String css) {
    assertThrows(IllegalArgumentException.class, () -> CssReader.read(css));
  }

  @Test
  void whatIsWrittenReadsTheSame() throws IOException {
    List<CssNode> govuk = CssReader.read(GovukCss.cleaned(PreviewSite.govukCss()));
    assertEquals(govuk, CssReader.read(CssText.of(govuk)));
  }
}
