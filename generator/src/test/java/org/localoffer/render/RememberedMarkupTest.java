package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.localoffer.site.view.LinkView;
import org.localoffer.words.Words;

/** Markup that is made once for a record. */
class RememberedMarkupTest {

  private static final List<LinkView> LINKS =
      List.of(new LinkView("A & B", "a.html"), new LinkView("C", "c.html"));

  private final ViewWrapper wrapper = new ViewWrapper();
  private final Configuration configuration =
      PageRenderer.configuration(
          TemplateSet.of(Map.of(), Map.of(), Map.of()), wrapper, Words.english());

  @Test
  void insideIsMadeOnceForEachRecordAndName() throws Exception {
    String template =
        "<#assign made = 0><#list links + links as link><#list ['x', 'y'] as name>"
            + "<@remembered record=link name=name><#assign made++>${name}${link.text}"
            + "</@remembered>;</#list></#list>${made}";
    assertEquals("xA &amp; B;yA &amp; B;xC;yC;xA &amp; B;yA &amp; B;xC;yC;4", render(template));
  }

  @Test
  void nextPageGetsWhatTheFirstMade() throws Exception {
    String template =
        "<#list links as link><@remembered record=link name='x'>${link.text}</@remembered></#list>";
    assertEquals(render(template), render(template));
    assertEquals("A &amp; BC", render(template.replace("${link.text}", "changed")));
  }

  @Test
  void somethingElseThanARecordIsRefused() {
    TemplateException refused =
        assertThrows(
            TemplateException.class,
            () -> render("<@remembered record='text' name='x'>a</@remembered>"));
    assertTrue(refused.getMessage().contains("needs a “record”"), refused::getMessage);
  }

  private String render(String text) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    SimpleHash variables = new SimpleHash(wrapper);
    variables.put("links", LINKS);
    new Template("test", text, configuration).process(variables, out);
    return out.toString();
  }
}
