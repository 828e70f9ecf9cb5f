package org.localoffer.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localoffer.searchindex.Filters;
import org.localoffer.searchindex.SearchHit;
import org.localoffer.searchindex.SearchIndex;
import org.openqa.selenium.json.Json;

/**
 * The reader in a browser finds in the published files of the sample county what Lucene finds in
 * the index that they were made from: the first twenty with their scores, how many there are, and
 * the counts of the filters.
 */
class BrowserRanksAsLuceneTest {

  private static final long SEED = 4_711;
  private static final int GENERATED = 320;
  private static final int SHOWN = 20;

  /** Searches that are sent at once: few enough that the slowest machine answers in time. */
  private static final int BATCH = 40;

  private static final Pattern CASE = Pattern.compile("query: \"?([^,\"]+)");

  /** What a search found, in a line; as {@link #expected} writes it. */
  private static final String SEARCHES =
      """
      (async () => {
        const index = LocalOfferSearch.open('search/')
        const lines = []
        for (const { query, filters, unstated, exact, counts } of %s) {
          const chosen = new Map(Object.entries(filters))
          const found = await index.search(query, { filters: chosen, unstated, exact, counts, limit: 20 })
          lines.push([
            found.total,
            found.results.map(({ id, score }) => id + '=' + score).join(','),
            counts.map((group) => Array.from(found.counts.get(group).values()).join(' ')).join(' ')
          ].join('|'))
        }
        return lines
      })()
      """;

  /** Group of filters to its values. */
  private static final String VALUES =
      """
      (async () => {
        const index = LocalOfferSearch.open('search/')
        const all = {}
        for (const { name } of await index.groups()) {
          all[name] = (await index.values(name)).map(({ value }) => value)
        }
        return all
      })()
      """;

  @TempDir static Path folder;

  private static Path site;

  /** A search as somebody may ask for it. */
  private record Asked(String query, Filters filters, boolean exact, List<String> counts) {
    Map<String, Object> json() {
      return Map.of(
          "query", query,
          "filters", filters.chosen(),
          "unstated", filters.unstated(),
          "exact", exact,
          "counts", counts);
    }
  }

  @BeforeAll
  static void siteIsBuilt() throws Exception {
    site = SampleCounty.site();
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void firstTwentyAreThoseOfLucene(Way way) throws Exception {
    try (SampleVisit visit = SampleVisit.by(way, site, folder);
        SearchIndex index = SampleCounty.index()) {
      visit.opens("search.html");
      visit.browser().value("visitor.find('#search').focus()");
      visit.browser().until("'LocalOfferSearch' in window");
      List<Asked> searches = searches(index, values(visit.browser()));
      int withResults = 0;
      for (int from = 0; from < searches.size(); from += BATCH) {
        List<Asked> batch = searches.subList(from, Math.min(from + BATCH, searches.size()));
        List<String> found = answers(visit.browser(), batch);
        for (int i = 0; i < batch.size(); i++) {
          Asked asked = batch.get(i);
          String expected = expected(index, asked);
          assertEquals(expected, found.get(i), () -> "seed " + SEED + ": " + asked);
          withResults += expected.startsWith("0|") ? 0 : 1;
        }
      }
      assertTrue(searches.size() >= 400, () -> searches.size() + " searches");
      assertTrue(withResults > 300, withResults + " find something");
      assertEquals(List.of(), visit.browser().complaints());
    }
  }

  private static List<String> answers(Browser browser, List<Asked> batch) {
    String requests = new Json().toJson(batch.stream().map(Asked::json).toList());
    return browser.listOfTexts(SEARCHES.formatted(requests));
  }

  private static String expected(SearchIndex index, Asked asked) {
    List<SearchHit> all = index.search(asked.query(), asked.filters(), asked.exact());
    List<String> hits = new ArrayList<>();
    for (SearchHit hit : all.subList(0, Math.min(SHOWN, all.size()))) {
      double score = hit.score();
      hits.add(hit.id() + "=" + (score == Math.rint(score) ? (long) score + "" : score + ""));
    }
    List<String> counts = new ArrayList<>();
    for (String group : asked.counts()) {
      index
          .counts(asked.query(), asked.filters(), asked.exact(), group)
          .forEach(count -> counts.add(count.toString()));
    }
    return String.join("|", all.size() + "", String.join(",", hits), String.join(" ", counts));
  }

  private static SequencedMap<String, List<String>> values(Browser browser) {
    TreeMap<String, List<String>> values = new TreeMap<>();
    ((Map<?, ?>) browser.value(VALUES))
        .forEach(
            (group, all) ->
                values.put(
                    group.toString(), ((List<?>) all).stream().map(Object::toString).toList()));
    return values;
  }

  /**
   * The sample's own cases as they are and with a slip; and made-up ones of words from names and
   * cases, some of them cut off or misspelt, with filters of several groups.
   */
  private static List<Asked> searches(SearchIndex index, Map<String, List<String>> values)
      throws IOException {
    Random random = new Random(SEED);
    List<String> cases = cases();
    List<String> words = new ArrayList<>();
    for (String query : cases) {
      words.addAll(List.of(query.split(" ")));
    }
    for (SearchHit hit : index.search("", Filters.NONE, false)) {
      words.addAll(List.of(hit.title().split(" ")));
    }
    List<Asked> searches = new ArrayList<>();
    for (String query : cases) {
      searches.add(new Asked(query, Filters.NONE, false, List.of()));
    }
    for (int i = 0; i < GENERATED; i++) {
      StringBuilder query = new StringBuilder();
      for (int left = random.nextInt(5); left > 0; left--) {
        query.append(mangled(words.get(random.nextInt(words.size())), random)).append(' ');
      }
      if (random.nextInt(3) == 0) {
        query.append(mangled(cases.get(random.nextInt(cases.size())), random));
      }
      List<String> counted = random.nextInt(4) == 0 ? List.copyOf(values.keySet()) : List.of();
      searches.add(
          new Asked(query.toString(), filters(values, random), random.nextInt(6) == 0, counted));
    }
    return searches;
  }

  private static List<String> cases() throws IOException {
    Matcher cases =
        CASE.matcher(Files.readString(SampleCounty.CONTENT.resolve("search/cases.yaml")));
    return cases.results().map(each -> each.group(1).strip()).toList();
  }

  private static Filters filters(Map<String, List<String>> values, Random random) {
    Map<String, List<String>> chosen = new TreeMap<>();
    values.forEach(
        (group, all) -> {
          if (random.nextInt(14) == 0) {
            chosen.put(
                group,
                List.of(all.get(random.nextInt(all.size())), all.get(random.nextInt(all.size()))));
          }
        });
    return new Filters(chosen, random.nextBoolean());
  }

  /** The text itself, its beginning, or the text with a slip or two. */
  private static String mangled(String text, Random random) {
    StringBuilder slip = new StringBuilder(text);
    int place = random.nextInt(text.length());
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, place + 1);
      case 1 -> slip.deleteCharAt(place).toString();
      case 2 -> slip.insert(place, "e").toString();
      case 3 -> slip.replace(place, place + 1, "x").insert(0, "q").toString();
      default -> text;
    };
  }
}
