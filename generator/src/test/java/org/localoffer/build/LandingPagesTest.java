package org.localoffer.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.localoffer.build.BuildOutcome.Built;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputFile;
import org.localoffer.render.Assets;
import org.localoffer.render.TemplateSet;
import org.localoffer.search.SearchFiles;
import org.localoffer.searchindex.Filters;
import org.localoffer.searchindex.SearchHit;
import org.localoffer.searchindex.SearchIndex;
import org.localoffer.site.Addresses;
import org.localoffer.site.SitePlanner;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.ContentFolder;
import org.localoffer.source.TemplateFiles;

/**
 * What families find without JavaScript, on the finished pages of the sample county and of a real
 * borough where its folder lies beside the repository: the same services and the same numbers as
 * with the filters of the search, and no more than three clicks away.
 */
@ParameterizedClass
@MethodSource("contentFolders")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LandingPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final int CLICKS = 3;
  private static final Path SAMPLE = Path.of("../content");

  /** What a family chooses with filters, and where it would go without. */
  private record Choice(Map<String, List<String>> filters, String page) {}

  @Parameter private Path content;

  private SortedMap<String, Document> pages;
  private Directory directory;
  private SearchIndex index;

  static Stream<Path> contentFolders() {
    return Stream.of(SAMPLE, Path.of("../../shared/real-borough"))
        .filter(folder -> Files.isRegularFile(folder.resolve("site.yaml")));
  }

  @BeforeParameterizedClassInvocation
  void build() throws IOException {
    TemplateFiles templates = TemplateFiles.bundled();
    BuildInputs inputs =
        new BuildInputs(
            new ContentFolder(content, "content").read(),
            new TemplateSet(templates.templates(), templates.styles(), templates.assets()),
            BuiltIn.text(Assets.GOVUK_CSS_RESOURCE),
            TODAY,
            null,
            "site");
    pages = new TreeMap<>();
    try (SiteBuild build = new SiteBuild()) {
      Built built = assertInstanceOf(Built.class, build.build(inputs, StepListener.NONE));
      for (OutputFile file : built.tree().files()) {
        if (file.path().isHtml()) {
          pages.put(file.path().value(), Jsoup.parse(file.text()));
        }
      }
      directory = build.read(inputs).directory();
      index = SearchFiles.index(SitePlanner.plan(directory, TODAY));
    }
  }

  @AfterParameterizedClassInvocation
  void close() {
    index.close();
  }

  @Test
  void everyTermPageListsWhatItsFilterFinds() {
    for (Choice choice : single()) {
      assertNotNull(pages.get(choice.page()), choice.page());
      assertSameServices(choice);
    }
  }

  @Test
  void everyPairThatHasServicesHasAPageAndItListsWhatTheTwoFiltersFind() {
    Set<String> pairs = new TreeSet<>();
    for (Choice choice : pairs()) {
      if (!found(choice).isEmpty()) {
        pairs.add(choice.page());
        assertSameServices(choice);
      }
    }
    assertTrue(!content.equals(SAMPLE) || pairs.size() > 20, pairs::toString);
    Set<String> published = new TreeSet<>(pages.keySet());
    published.removeIf(page -> !page.matches("needs/[^/]+/(area|stage)-[^/]+\\.html"));
    assertEquals(pairs, published);
  }

  @Test
  void everyNumberBesideALinkIsTheNumberOnItsPage() {
    int checked = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element count : page.getValue().select("main .lo-terms__count:containsOwn(service)")) {
        Element link = count.previousElementSibling();
        String target = resolve(page.getKey(), link.attr("href"));
        assertEquals(heading(target), count.text(), page.getKey() + " → " + target);
        checked++;
      }
      for (Element link : page.getValue().select(".lo-link-line a")) {
        String target = resolve(page.getKey(), link.attr("href"));
        String number = link.text().substring(link.text().lastIndexOf('(') + 1).replace(")", "");
        assertEquals(heading(target).split(" ")[0], number, page.getKey() + " → " + target);
        checked++;
      }
    }
    assertTrue(checked > 100, "few numbers: " + checked);
  }

  @Test
  void everyServiceAndEveryListIsThreeClicksFromTheHomePage() {
    Map<String, Integer> clicks = clicksFromHome();
    List<String> far = new ArrayList<>();
    for (String page : pages.keySet()) {
      boolean list = single().stream().anyMatch(choice -> choice.page().equals(page));
      boolean pair = page.matches("needs/[^/]+/(area|stage)-[^/]+\\.html");
      if (list || pair || page.startsWith("services/")) {
        if (clicks.getOrDefault(page, Integer.MAX_VALUE) > CLICKS) {
          far.add(page + ": " + clicks.get(page));
        }
      }
    }
    assertEquals(List.of(), far);
  }

  @Test
  void everyPairIsLinkedFromBothOfItsLists() {
    for (Choice choice : pairs()) {
      if (pages.containsKey(choice.page())) {
        for (Map.Entry<String, List<String>> half : choice.filters().entrySet()) {
          String folder = half.getKey().equals("stage") ? "stages" : half.getKey() + "s";
          String list = folder + "/" + half.getValue().getFirst() + ".html";
          assertTrue(linksOf(list).contains(choice.page()), list + " → " + choice.page());
        }
      }
    }
  }

  private void assertSameServices(Choice choice) {
    Set<String> filtered = found(choice);
    assertEquals(filtered, listed(choice.page()), choice.page());
    assertEquals(
        filtered.size(), number(heading(choice.page())), () -> "the number on " + choice.page());
  }

  /** The addresses of the services that the filters of the search leave. */
  private Set<String> found(Choice choice) {
    Set<String> found = new TreeSet<>();
    for (SearchHit hit : index.search("", new Filters(choice.filters(), false), false)) {
      found.add(hit.address());
    }
    return found;
  }

  /** The addresses of the services on a list and its further pages. */
  private Set<String> listed(String first) {
    Set<String> listed = new TreeSet<>();
    String page = first;
    while (!page.isEmpty()) {
      Document document = pages.get(page);
      for (Element link : document.select("section[aria-labelledby=services] .lo-card a")) {
        assertTrue(listed.add(resolve(page, link.attr("href"))), page + " repeats " + link);
      }
      Element next = document.selectFirst("a[rel=next]");
      page = next == null ? "" : resolve(page, next.attr("href"));
    }
    return listed;
  }

  private String heading(String page) {
    return pages.get(page).select("#services").text();
  }

  private static int number(String heading) {
    String first = heading.split(" ")[0].replace(",", "");
    return first.equals("No") ? 0 : Integer.parseInt(first);
  }

  private List<Choice> single() {
    Map<String, VocabularyName> groups = new LinkedHashMap<>();
    groups.put("category", VocabularyName.CATEGORIES);
    groups.put("need", VocabularyName.NEEDS);
    groups.put("stage", VocabularyName.STAGES);
    groups.put("area", VocabularyName.AREAS);
    groups.put("level", VocabularyName.SUPPORT_LEVELS);
    List<Choice> choices = new ArrayList<>();
    groups.forEach(
        (group, vocabulary) -> {
          for (Term term : directory.vocabulary(vocabulary).terms()) {
            choices.add(
                new Choice(Map.of(group, List.of(term.path())), Addresses.term(term).value()));
          }
        });
    return choices;
  }

  private List<Choice> pairs() {
    List<Choice> choices = new ArrayList<>();
    for (Term need : directory.vocabulary(VocabularyName.NEEDS).terms()) {
      for (VocabularyName name : List.of(VocabularyName.AREAS, VocabularyName.STAGES)) {
        for (Term other : directory.vocabulary(name).terms()) {
          choices.add(
              new Choice(
                  Map.of("need", List.of(need.path()), name.singular(), List.of(other.path())),
                  Addresses.pair(need, other).value()));
        }
      }
    }
    return choices;
  }

  private Map<String, Integer> clicksFromHome() {
    Map<String, Integer> clicks = new HashMap<>();
    clicks.put("index.html", 0);
    Deque<String> next = new ArrayDeque<>(List.of("index.html"));
    while (!next.isEmpty()) {
      String page = next.remove();
      for (String target : linksOf(page)) {
        if (clicks.putIfAbsent(target, clicks.get(page) + 1) == null) {
          next.add(target);
        }
      }
    }
    return clicks;
  }

  /** The pages to which a page has plain links. */
  private Set<String> linksOf(String page) {
    Set<String> links = new TreeSet<>();
    for (Element link : pages.get(page).select("a[href]")) {
      String target = resolve(page, link.attr("href"));
      if (pages.containsKey(target)) {
        links.add(target);
      }
    }
    return links;
  }

  private static String resolve(String page, String href) {
    URI target = URI.create("file:///" + page).resolve(href);
    return "file".equals(target.getScheme()) ? target.getPath().substring(1) : "";
  }
}
