package org.localoffer.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.directory.SafeHtml;
import org.localoffer.directory.Slug;
import org.localoffer.output.OutputFile;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SampleDirectory;
import org.localoffer.site.view.LinkView;
import org.localoffer.words.Words;

class PageRendererTest {
  private static final AssetNames NO_ASSETS = new AssetNames("site.css", Map.of());

  private static final String HOSTILE = "<img src=x onerror=alert(1)> ${7*7} \"'&";

  private final PlannedPage page = service(new SampleDirectory(), HOSTILE);

  @Test
  void textOfAnEntryIsEscaped() {
    assertEquals(
        "<p title=\"&lt;img src=x onerror=alert(1)&gt; ${7*7} &quot;&#39;&amp;\">",
        render("<p title=\"${view.name}\">"));
  }

  @Test
  void markupFromTheMarkdownStepIsNotEscaped() {
    assertEquals("<p>Crafts &amp; <b>music</b></p>", render("${view.description.parts[0].html}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages/service.ftlh", "pages/service.ftl", "pages/service.txt"})
  void escapingDoesNotDependOnTheNameOfTheTemplate(String name) {
    String html =
        render(
            Map.of(
                "pages/service.ftlh",
                "<#include \"/" + name + ".inc\">",
                name + ".inc",
                "${view.name}"));
    assertFalse(html.contains("<img"), html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${view?api.class}",
        "${view.class}",
        "${view.hashCode()}",
        "${view.getClass()}",
        "${view.description.parts.size()}",
        "<#include \"../../etc/passwd\">"
      })
  void templateReachesNothingButTheRecords(String template) {
    assertThrows(RenderFailed.class, () -> render(template));
  }

  @Test
  void wrapperRefusesEverythingThatIsNoViewRecord() {
    ViewWrapper wrapper = new ViewWrapper();
    for (Object refused :
        List.of(
            new StringBuilder("x"),
            new Slug("domain-record"),
            Map.of("a", "b"),
            java.util.Optional.empty(),
            java.time.LocalDate.EPOCH,
            new Object(),
            String.class)) {
      TemplateModelException refusal =
          assertThrows(TemplateModelException.class, () -> wrapper.wrap(refused));
      assertTrue(refusal.getMessage().contains(refused.getClass().getName()));
    }
  }

  @Test
  void wrapperPassesWhatViewsAreMadeOf() throws TemplateModelException {
    ViewWrapper wrapper = new ViewWrapper();
    for (Object passed :
        List.of("x", 1, true, List.of("x"), new LinkView("a", "b"), new SafeHtml("<b>x</b>"))) {
      assertTrue(wrapper.wrap(passed) != null);
    }
  }

  @Test
  void nameThatARecordDoesNotHaveIsAnErrorEvenWhereAbsenceIsAllowed() {
    RenderFailed failure =
        assertThrows(RenderFailed.class, () -> render("${view.nmae!\"nobody\"}"));
    assertTrue(failure.getMessage().contains("ServicePage has no nmae"), failure.getMessage());
    assertThrows(RenderFailed.class, () -> render("<#if view.nmae??>x</#if>"));
  }

  @Test
  void absentRecordIsAbsent() {
    assertEquals("open", render("<#if view.notice??>notice<#else>open</#if>"));
  }

  @Test
  void errorNamesTemplateLineColumnPageEntryAndCalls() {
    RenderFailed failure =
        assertThrows(
            RenderFailed.class,
            () ->
                render(
                    Map.of(
                        "pages/service.ftlh",
                        "<#import \"/box.ftlh\" as b>\n\n<@b.box/>",
                        "box.ftlh",
                        "<#macro box text>\n${text}</#macro>")));
    assertEquals("box.ftlh", failure.template());
    assertEquals(1, failure.line());
    assertTrue(failure.getMessage().startsWith("box.ftlh:1:1: "), failure.getMessage());
    assertTrue(failure.getMessage().contains("on the page services/hostile.html"));
    assertTrue(failure.getMessage().contains("made from services/hostile.yaml"));
    assertTrue(failure.getMessage().contains("pages/service.ftlh"), failure.getMessage());
    assertTrue(failure.getMessage().contains("line 3"), failure.getMessage());
  }

  @Test
  void brokenTemplateIsReportedWithItsPlace() {
    RenderFailed failure = assertThrows(RenderFailed.class, () -> render("<p>\n<#if view.name>"));
    assertEquals("pages/service.ftlh", failure.template());
    assertEquals(2, failure.line());
  }

  @Test
  void missingTextIsReportedAtItsLine() {
    RenderFailed failure =
        assertThrows(
            RenderFailed.class,
            () -> render(Map.of("pages/service.ftlh", "\n<p>${words[\"frame.skp\"]!\"x\"}</p>")));
    assertEquals(2, failure.line());
    assertTrue(
        failure.getMessage().contains("there is no text “frame.skp” in"), failure.getMessage());
  }

  @Test
  void textWithArgumentsIsNotAFixedWord() {
    RenderFailed failure =
        assertThrows(
            RenderFailed.class,
            () -> render(Map.of("pages/service.ftlh", "${words[\"pagination.page\"]}")));
    assertTrue(failure.getMessage().contains("has arguments: page"), failure.getMessage());
  }

  @Test
  void sentenceHasWhatStandsInsideInThePlaceOfItsArgument() {
    assertEquals(
        "<p>Comments go to <a href=\"#\">x &lt; y</a>.</p>",
        render(
            Map.of(
                "pages/service.ftlh",
                "<p><@sentence key=\"about.comments-go-to\"><a href=\"#\">${\"x < y\"}</a>"
                    + "</@sentence></p>")));
  }

  @Test
  void sentenceWithoutItsTextIsReportedAtItsLine() {
    RenderFailed failure =
        assertThrows(
            RenderFailed.class,
            () ->
                render(
                    Map.of(
                        "pages/service.ftlh", "\n\n<@sentence key=\"frame.skip\">x</@sentence>")));
    assertEquals(3, failure.line());
    assertTrue(failure.getMessage().contains("not exactly one argument"), failure.getMessage());
  }

  @Test
  void missingTemplateIsReportedByName() {
    RenderFailed failure = assertThrows(RenderFailed.class, () -> render(Map.of()));
    assertTrue(
        failure.getMessage().startsWith("pages/service.ftlh: there is no such template"),
        failure.getMessage());
  }

  @Test
  void failedPageLeavesNothingInTheNextOne() {
    PageRenderer renderer =
        new PageRenderer(
            TemplateSet.of(
                Map.of("pages/service.ftlh", "before <#if view.notice??>${view.nmae}</#if>"),
                Map.of(),
                Map.of()),
            Words.english(),
            NO_ASSETS);
    PlannedPage failing = service(SampleDirectory.full(), null);
    assertThrows(RenderFailed.class, () -> renderer.render(failing));
    assertEquals("before ", renderer.render(page).text());
  }

  @Test
  void numbersAndLineEndsDoNotDependOnTheMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
      assertEquals("1234567\nx", render("${1234567}\r\nx"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void severalThreadsGiveThePagesThatOneGives() throws InterruptedException, ExecutionException {
    TemplateSet templates =
        TemplateSet.of(
            Map.of(
                "pages/listing.ftlh",
                "<#list view.services as card>${card.name} ${card.ages}\n</#list>",
                "pages/service.ftlh",
                "${page.title}<#list view.who as fact>${fact.label}</#list>"),
            Map.of(),
            Map.of());
    List<PlannedPage> pages =
        SampleDirectory.full().plan().pages().stream()
            .filter(one -> templates.templates().containsKey(one.view().template()))
            .toList();
    PageRenderer alone = new PageRenderer(templates, Words.english(), NO_ASSETS);
    PageRenderer shared = new PageRenderer(templates, Words.english(), NO_ASSETS);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<OutputFile>> rendered = new ArrayList<>();
      for (PlannedPage one : pages) {
        rendered.add(threads.submit(() -> shared.render(one)));
      }
      for (int i = 0; i < pages.size(); i++) {
        assertEquals(alone.render(pages.get(i)).text(), rendered.get(i).get().text());
      }
    }
    assertTrue(pages.size() > 100);
  }

  private String render(String template) {
    return render(Map.of("pages/service.ftlh", template));
  }

  private String render(Map<String, String> templates) {
    return new PageRenderer(
            TemplateSet.of(templates, Map.of(), Map.of()), Words.english(), NO_ASSETS)
        .render(page)
        .text();
  }

  /** The page of a service with this name, or the one with everything. */
  private static PlannedPage service(
      SampleDirectory sample, @org.jspecify.annotations.Nullable String name) {
    if (name != null) {
      sample.service(
          "hostile",
          name,
          service ->
              service.description = SampleDirectory.text("<p>Crafts &amp; <b>music</b></p>"));
    }
    String path = name == null ? "services/bluebell.html" : "services/hostile.html";
    return sample.plan().pages().stream()
        .filter(one -> one.path().value().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
