package org.localoffer.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.localoffer.check.LinkTarget.Kind;
import org.localoffer.check.PageFacts.Policy;
import org.localoffer.output.OutputFile;

/**
 * Gathers the facts of one page in one walk over its elements. Places are numbers of elements:
 * lines and columns are worked out for the few pages with a fault ({@link Places}).
 */
final class PageReader implements NodeVisitor {

  /** The kinds of {@code link} for which a browser fetches something or talks to a server. */
  private static final Set<String> FETCHED =
      Set.of(
          "stylesheet",
          "icon",
          "apple-touch-icon",
          "mask-icon",
          "manifest",
          "preload",
          "modulepreload",
          "prefetch",
          "prerender",
          "preconnect",
          "dns-prefetch");

  final OutputFile file;
  final Set<String> ids = new HashSet<>();
  final List<Fact> repeatedIds = new ArrayList<>();
  final List<Heading> headings = new ArrayList<>();
  final List<Link> links = new ArrayList<>();
  final List<Fact> outsideAssets = new ArrayList<>();
  final List<Fact> inlineCode = new ArrayList<>();
  final List<Fact> picturesWithoutAlt = new ArrayList<>();
  @Nullable String title;
  boolean language;
  Policy policy = Policy.MISSING;

  private final LinkTable table;
  private boolean assetSeen;
  private int place = -1;

  private PageReader(OutputFile file, LinkTable table) {
    this.file = file;
    this.table = table;
  }

  static PageFacts read(OutputFile file, LinkTable table) {
    return read(file, HtmlParsing.parse(file, false), table);
  }

  static PageFacts read(OutputFile file, Document tree, LinkTable table) {
    PageReader reader = new PageReader(file, table);
    tree.traverse(reader);
    return new PageFacts(reader);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      place++;
      look(element);
      if (element.attributesSize() > 0) {
        for (Attribute attribute : element.attributes()) {
          look(element, attribute.getKey(), attribute.getValue());
        }
      }
    }
  }

  private void look(Element element) {
    String name = element.normalName();
    switch (name) {
      case "html" -> language = !element.attr("lang").isBlank();
      case "title" -> lookAtTitle(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          headings.add(new Heading(place, name.charAt(1) - '0'));
      case "meta" -> lookAtMeta(element);
      case "img" -> lookForAlt(element, true);
      case "area" -> lookForAlt(element, element.hasAttr("href"));
      case "input" -> lookForAlt(element, element.attr("type").equalsIgnoreCase("image"));
      case "script" -> lookAtScript(element);
      case "style" -> inlineCode.add(new Fact(place, "a <style> element"));
      default -> {
        // Nothing but its attributes matters.
      }
    }
  }

  /** The first one is that of the page, unless it is that of a drawing. */
  private void lookAtTitle(Element element) {
    if (title == null && element.closest("svg") == null) {
      title = element.text();
    }
  }

  private void lookAtMeta(Element element) {
    String directive = element.attr("http-equiv");
    String content = element.attr("content");
    if (directive.equalsIgnoreCase("content-security-policy") && !content.isBlank()) {
      if (policy == Policy.MISSING) {
        policy = assetSeen ? Policy.LATE : Policy.PRESENT;
      }
    } else if (directive.equalsIgnoreCase("refresh")) {
      int url = content.toLowerCase(Locale.ROOT).indexOf("url=");
      if (url >= 0) {
        addAsset(content.substring(url + "url=".length()).replace("'", "").replace("\"", ""));
      }
    }
  }

  private void lookForAlt(Element element, boolean isPicture) {
    if (isPicture && !element.hasAttr("alt")) {
      String source = element.attr("src");
      picturesWithoutAlt.add(new Fact(place, source.isEmpty() ? element.attr("href") : source));
    }
  }

  /**
   * A block of JSON-LD is not run, and the policy does not apply to it. It may hold no {@code <}:
   * then no text in it can end the element.
   */
  private void lookAtScript(Element element) {
    assetSeen = true;
    boolean isData =
        element.attr("type").equals("application/ld+json") && element.data().indexOf('<') < 0;
    if (!element.hasAttr("src") && !isData && !element.data().isBlank()) {
      inlineCode.add(new Fact(place, "a <script> element with a program in it"));
    }
  }

  private void look(Element element, String key, String value) {
    switch (key) {
      case "id" -> addId(value);
      case "class" -> {
        // The most frequent one, and nothing to be seen here.
      }
      case "name" -> {
        if (element.nameIs("a")) {
          ids.add(value);
        }
      }
      case "href", "xlink:href" -> lookAtHref(element, value);
      case "src", "poster", "background", "action", "formaction", "ping" -> addAsset(value);
      case "data" -> {
        if (element.nameIs("object")) {
          addAsset(value);
        }
      }
      case "srcset", "imagesrcset" -> addSourceSet(value);
      case "style" -> inlineCode.add(new Fact(place, "a style=\"…\" attribute"));
      default -> {
        if (key.startsWith("on") && key.length() > 2) {
          inlineCode.add(new Fact(place, "an " + key + "=\"…\" attribute"));
        }
      }
    }
  }

  private void addId(String id) {
    if (!ids.add(id)) {
      repeatedIds.add(new Fact(place, id));
    }
  }

  private void lookAtHref(Element element, String address) {
    switch (element.normalName()) {
      case "link" -> lookAtLinkElement(element, address);
      case "use", "image", "feimage" -> addAsset(address);
      default -> addLink(address);
    }
  }

  private void lookAtLinkElement(Element element, String address) {
    boolean fetched = false;
    for (String relation : element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")) {
      fetched |= FETCHED.contains(relation);
      assetSeen |= relation.equals("stylesheet");
    }
    if (fetched) {
      addAsset(address);
    } else {
      addLink(address);
    }
  }

  private void addSourceSet(String sources) {
    for (String source : sources.split(",")) {
      String[] parts = source.strip().split("\\s+", 2);
      addAsset(parts[0]);
    }
  }

  /** An address that is followed when somebody asks for it. */
  private void addLink(String address) {
    LinkTarget target = table.resolve(file.path(), address);
    if (target.kind() == Kind.PROGRAM || target.kind() == Kind.EMBEDDED) {
      inlineCode.add(new Fact(place, "a link with the address " + abbreviated(address)));
    } else if (target.kind() != Kind.OUTSIDE) {
      links.add(new Link(place, target));
    }
  }

  /** An address that the browser follows by itself. */
  private void addAsset(String address) {
    LinkTarget target = table.resolve(file.path(), address);
    switch (target.kind()) {
      case OUTSIDE -> outsideAssets.add(new Fact(place, abbreviated(address)));
      case PROGRAM -> inlineCode.add(new Fact(place, "the address " + abbreviated(address)));
      case EMBEDDED -> {
        // A picture within the page; a script or a frame of that kind is stopped by the policy.
      }
      case INSIDE, NOT_A_FILE, ABOVE -> links.add(new Link(place, target));
    }
  }

  private static String abbreviated(String address) {
    return address.length() <= 80 ? address : address.substring(0, 80) + "…";
  }
}
