package org.localoffer.render;

import static org.localoffer.render.GovukFixture.list;
import static org.localoffer.render.GovukFixture.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.localoffer.directory.SafeHtml;

/**
 * GOV.UK Frontend's options as calls of our macros. Where an option is absent and our default is
 * another than GOV.UK Frontend's, theirs is passed on. What our macros have no parameter for is
 * left out, so that the fixture then fails, or shows that the option makes no difference.
 */
final class FixtureCalls {

  /** Each component that we offer, with the way from its options to a call. */
  static final SortedMap<String, Function<Map<String, Object>, MacroCall>> OFFERED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("back-link", FixtureCalls::backLink),
              Map.entry("breadcrumbs", FixtureCalls::breadcrumbs),
              Map.entry("button", FixtureCalls::button),
              Map.entry("details", FixtureCalls::details),
              Map.entry("inset-text", FixtureCalls::insetText),
              Map.entry("notification-banner", FixtureCalls::notificationBanner),
              Map.entry("pagination", FixtureCalls::pagination),
              Map.entry("phase-banner", FixtureCalls::phaseBanner),
              Map.entry("skip-link", FixtureCalls::skipLink),
              Map.entry("summary-list", FixtureCalls::summaryList),
              Map.entry("table", FixtureCalls::table),
              Map.entry("tag", FixtureCalls::tag),
              Map.entry("warning-text", FixtureCalls::warningText)));

  private FixtureCalls() {}

  private static MacroCall tag(Map<String, Object> options) {
    return MacroCall.of(
        "tag",
        "tag",
        CallParameters.of(options, "text", "labelText", "attributes", "attributes")
            .tone("govuk-tag--", "tone", "classes")
            .orElse("labelText", "")
            .values());
  }

  private static MacroCall details(Map<String, Object> options) {
    return MacroCall.of(
        "details",
        "details",
        CallParameters.of(options, "summaryText", "summaryText", "open", "open", "id", "id")
            .copy("classes", "classes")
            .copy("attributes", "attributes")
            .orElse("summaryText", "")
            .values(),
        content(options));
  }

  private static MacroCall breadcrumbs(Map<String, Object> options) {
    CallParameters parameters =
        CallParameters.of(options, "classes", "classes", "attributes", "attributes")
            .copy("collapseOnMobile", "collapse")
            .copy("labelText", "labelText");
    parameters.put("links", links(options.get("items")));
    return MacroCall.of("breadcrumbs", "breadcrumbs", parameters.values());
  }

  private static List<Map<String, Object>> links(Object items) {
    return hashes(items).stream()
        .map(
            item ->
                Map.of(
                    "text", item.getOrDefault("text", ""), "href", item.getOrDefault("href", "")))
        .toList();
  }

  private static MacroCall pagination(Map<String, Object> options) {
    CallParameters parameters =
        CallParameters.of(options, "landmarkLabel", "labelText").orElse("labelText", "Pagination");
    Map<String, Object> previous = map(options.getOrDefault("previous", Map.of()));
    Map<String, Object> next = map(options.getOrDefault("next", Map.of()));
    parameters.put("previousText", previous.getOrDefault("text", ""));
    parameters.put("nextText", next.getOrDefault("text", ""));
    if (!options.containsKey("items")) {
      putWay(parameters.values(), "previous", previous);
      putWay(parameters.values(), "next", next);
      return MacroCall.of("step-nav", "stepNav", parameters.values());
    }
    Map<String, Object> pages = new LinkedHashMap<>();
    putWay(pages, "previous", previous);
    putWay(pages, "next", next);
    pages.put("items", hashes(options.get("items")).stream().map(FixtureCalls::page).toList());
    parameters.put("pagination", pages);
    parameters.copy("classes", "classes").copy("attributes", "attributes");
    return MacroCall.of("pagination", "pagination", parameters.values());
  }

  private static void putWay(Map<String, Object> target, String name, Map<String, Object> way) {
    if (way.containsKey("href")) {
      target.put(name, Map.of("href", way.get("href"), "text", way.getOrDefault("labelText", "")));
    }
  }

  private static Map<String, Object> page(Map<String, Object> item) {
    return Map.of(
        "text", String.valueOf(item.getOrDefault("number", "")),
        "href", item.getOrDefault("href", ""),
        "current", item.getOrDefault("current", false),
        "gap", item.getOrDefault("ellipsis", false));
  }

  private static MacroCall skipLink(Map<String, Object> options) {
    CallParameters parameters =
        CallParameters.of(options, "text", "labelText", "classes", "classes")
            .copy("attributes", "attributes");
    parameters.put("targetId", options.getOrDefault("href", "#content").toString().substring(1));
    return MacroCall.of("skip-link", "skipLink", parameters.values());
  }

  private static MacroCall summaryList(Map<String, Object> options) {
    String call =
        """
        <#import "/components/summary-list/summary-list.ftlh" as c>
        <#assign pairs = c.pairs?with_args(p.list)>
        <@pairs><#list p.rows as row><#assign pair = c.pair?with_args(row.pair)>
        <@pair>${row.value}</@pair>
        </#list></@pairs>
        """;
    return new MacroCall(
        call,
        Map.of(
            "list",
            CallParameters.of(options, "classes", "classes", "attributes", "attributes").values(),
            "rows",
            hashes(options.get("rows")).stream().map(FixtureCalls::row).toList()));
  }

  private static Map<String, Object> row(Map<String, Object> row) {
    Map<String, Object> key = map(row.get("key"));
    Map<String, Object> value = map(row.get("value"));
    CallParameters pair = CallParameters.of(row, "classes", "classes");
    pair.put("keyText", key.getOrDefault("text", ""));
    pair.put("keyClasses", key.getOrDefault("classes", ""));
    pair.put("valueClasses", value.getOrDefault("classes", ""));
    return Map.of("pair", pair.values(), "value", content(value));
  }

  private static MacroCall insetText(Map<String, Object> options) {
    return MacroCall.of(
        "inset",
        "inset",
        CallParameters.of(options, "text", "messageText", "html", "bodyHtml", "id", "id")
            .copy("classes", "classes")
            .copy("attributes", "attributes")
            .values());
  }

  private static MacroCall warningText(Map<String, Object> options) {
    return MacroCall.of(
        "warning-text",
        "warningText",
        CallParameters.of(options, "text", "messageText", "html", "messageHtml")
            .copy("iconFallbackText", "iconText")
            .copy("classes", "classes")
            .copy("attributes", "attributes")
            .values());
  }

  private static MacroCall notificationBanner(Map<String, Object> options) {
    CallParameters parameters =
        CallParameters.of(
                options, "text", "messageText", "html", "messageHtml", "titleText", "titleText")
            .copy("titleId", "titleId")
            .copy("titleHeadingLevel", "headingLevel")
            .copy("role", "role")
            .copy("classes", "classes")
            .copy("attributes", "attributes");
    parameters.put("success", "success".equals(options.get("type")));
    return MacroCall.of("notification-banner", "notificationBanner", parameters.values());
  }

  private static MacroCall button(Map<String, Object> options) {
    return MacroCall.of(
        "button",
        "button",
        CallParameters.of(
                options, "text", "labelText", "type", "type", "name", "name", "value", "value")
            .copy("id", "id")
            .copy("disabled", "disabled")
            .copy("attributes", "attributes")
            .tone("govuk-button--", "tone", "classes")
            .orElse("labelText", "")
            .values());
  }

  private static MacroCall backLink(Map<String, Object> options) {
    return MacroCall.of(
        "back-link",
        "backLink",
        CallParameters.of(options, "text", "labelText", "href", "href", "classes", "classes")
            .copy("attributes", "attributes")
            .orElse("href", "#")
            .values());
  }

  private static MacroCall phaseBanner(Map<String, Object> options) {
    Map<String, Object> tag = map(options.getOrDefault("tag", Map.of()));
    CallParameters parameters =
        CallParameters.of(
                options, "text", "messageText", "html", "messageHtml", "classes", "classes")
            .copy("attributes", "attributes");
    parameters.put("tagText", tag.getOrDefault("text", ""));
    parameters
        .values()
        .putAll(CallParameters.of(tag).tone("govuk-tag--", "tagTone", "tagClasses").values());
    return MacroCall.of("phase-banner", "phaseBanner", parameters.values());
  }

  private static MacroCall table(Map<String, Object> options) {
    CallParameters parameters =
        CallParameters.of(options, "caption", "captionText", "captionClasses", "captionClasses")
            .copy("firstCellIsHeader", "rowHeads")
            .copy("classes", "classes")
            .copy("attributes", "attributes");
    parameters.put("head", cells(options.getOrDefault("head", List.of())));
    parameters.put(
        "rows",
        list(options.get("rows")).stream()
            .filter(List.class::isInstance)
            .map(FixtureCalls::cells)
            .toList());
    return MacroCall.of("table", "table", parameters.values());
  }

  /** Cells that have nothing but a text are texts, as in most tables. */
  private static List<Object> cells(Object row) {
    return hashes(row).stream()
        .map(
            cell -> cell.keySet().equals(Set.of("text")) ? cell.get("text").toString() : cell(cell))
        .toList();
  }

  private static Object cell(Map<String, Object> options) {
    Map<String, Object> cell = new LinkedHashMap<>();
    options.forEach((name, value) -> cell.put(name, CallParameters.plain(name, value)));
    return cell;
  }

  /** The hashes of a list; GOV.UK Frontend allows for holes, which stand for nothing. */
  private static List<Map<String, Object>> hashes(Object items) {
    return list(Objects.requireNonNullElse(items, List.of())).stream()
        .filter(item -> item instanceof Map<?, ?> hash && !hash.isEmpty())
        .map(GovukFixture::map)
        .toList();
  }

  /** What the options have as content: markup if there is any, else text. */
  private static Object content(Map<String, Object> options) {
    return options.containsKey("html")
        ? new SafeHtml((String) options.get("html"))
        : options.getOrDefault("text", "").toString();
  }
}
