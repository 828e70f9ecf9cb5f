package org.localoffer.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;

class SiteCheckerTest {

  private static OutputFile page(String path, String body) {
    return file(
        path,
        "<!DOCTYPE html>\n<html lang=\"en-GB\"><head>"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
            + "<title>"
            + path
            + "</title></head>\n<body><h1>Page</h1>\n"
            + body
            + "\n</body></html>\n");
  }

  private static OutputFile file(String path, String text) {
    return OutputFile.ofText(new OutputPath(path), "content/services/a.yaml", text);
  }

  private static List<Diagnostic> check(OutputFile... files) {
    return new SiteChecker("site-output").check(OutputTree.of(List.of(files)));
  }

  private static List<String> rules(OutputFile... files) {
    return check(files).stream().map(found -> found.rule().value()).toList();
  }

  @Test
  void aFindingNamesThePageTheLineAndTheEntryThatItWasMadeFrom() {
    Diagnostic found = check(page("services/a.html", "<p>\n  <a href=\"b.html\">B</a>")).getFirst();
    assertEquals(
        "site-output/services/a.html:5:3: error LO-SITE-01:"
            + " the link to b.html leads nowhere: there is no file services/b.html",
        found.toString());
    assertEquals("  <a href=\"b.html\">B</a>", found.position().excerpt());
    assertTrue(found.hint().endsWith(" This was made from content/services/a.yaml."), found.hint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b.html",
        "./b.html",
        "../services/b.html",
        "../guides/c.html",
        "b.html?from=a",
        "b.html#times",
        "b.html#top",
        "b.html#",
        "b.html#q=speech+therapy",
        "#here",
        "#",
        "",
        " b.html\n",
        "%62.html",
        "../guide.pdf#page=2",
        "https://example.org/b.html",
        "mailto:a@example.org",
        "tel:+441632960001"
      })
  void aLinkThatLeadsSomewhereIsFine(String address) {
    assertEquals(
        List.of(),
        rules(
            page("services/a.html", "<p id=\"here\"><a href=\"" + address + "\">x</a></p>"),
            page("services/b.html", "<h2 id=\"times\">Times</h2>"),
            page("guides/c.html", ""),
            file("guide.pdf", "%PDF")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c.html",
        "b.htm",
        "B.html",
        "b.html#nowhere",
        "#nowhere",
        "../b.html",
        "../../services/b.html",
        "/services/b.html",
        "./",
        "../services/",
        "b.html/",
        "%zz.html",
        "b%00.html"
      })
  void aLinkThatLeadsNowhereIsFound(String address) {
    assertEquals(
        List.of("LO-SITE-01"),
        rules(
            page("services/a.html", "<a href=\"" + address + "\">x</a>"),
            page("services/b.html", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src='https://cdn.example.org/a.js'></script>",
        "<script src=//cdn.example.org/a.js></script>",
        "<script src='\\\\cdn.example.org/a.js'></script>",
        "<script src='/\t/cdn.example.org/a.js'></script>",
        "<script src='HTTPS://cdn.example.org/a.js'></script>",
        "<link rel=stylesheet href='http://example.org/a.css'>",
        "<link rel='shortcut icon' href='http://example.org/a.ico'>",
        "<link rel=preconnect href='https://fonts.example.org'>",
        "<img alt='' src='ftp://example.org/a.png'>",
        "<img alt='' srcset='//example.org/a.png 2x'>",
        "<picture><source srcset='//example.org/a.png 1x'></picture>",
        "<video poster='//example.org/a.png'></video>",
        "<audio src='//example.org/a.mp3'></audio>",
        "<video><track src='//example.org/a.vtt'></video>",
        "<iframe src='//example.org/'></iframe>",
        "<object data='//example.org/a.swf'></object>",
        "<embed src='//example.org/a.swf'>",
        "<form action='https://example.org/'></form>",
        "<form><button formaction='https://example.org/'>Go</button></form>",
        "<input type=image alt=Go src='https://example.org/a.png'>",
        "<a ping='https://example.org/' href='a.html'>x</a>",
        "<svg><use href='https://example.org/a.svg#x'></use></svg>",
        "<svg><image xlink:href='https://example.org/a.png'></image></svg>",
        "<meta http-equiv=Refresh content='0; URL=https://example.org/'>",
        "<table background='//example.org/a.png'></table>"
      })
  void whateverABrowserWouldFetchFromElsewhereIsFound(String part) {
    assertEquals(List.of("LO-SITE-06"), rules(page("a.html", part)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='JavaScript:alert(1)'>x</a>",
        "<a href=' java\nscript:alert(1)'>x</a>",
        "<a href='&#106;avascript:alert(1)'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<a href='vbscript:x'>x</a>",
        "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
        "<form action='javascript:alert(1)'></form>",
        "<iframe src='javascript:alert(1)'></iframe>",
        "<p ONCLICK=alert(1)>x</p>",
        "<svg onload=alert(1)></svg>",
        "<p style=color:red>x</p>",
        "<style>p{}</style>",
        "<script>alert(1)</script>",
        "<script type=module>alert(1)</script>"
      })
  void whateverWouldRunOrStyleFromWithinThePageIsFound(String part) {
    assertEquals(List.of("LO-SITE-07"), rules(page("a.html", part)));
  }

  @Test
  void textThatLooksLikeMarkupIsText() {
    assertEquals(
        List.of(),
        rules(
            page(
                "a.html",
                "<p>&lt;script src=\"https://example.org\"&gt;</p><!-- <p onclick=x> -->"
                    + "<textarea><p style=x></textarea>")));
  }

  @Test
  void aStyleSheetIsLookedIntoToo() {
    List<Diagnostic> found =
        check(
            file(
                "assets/site.css",
                """
                @import "//example.org/a.css";
                /* url(https://example.org/comment.png) */
                a { background: URL( 'https://example.org/a.png' ) }
                b { background: url(b.png) }
                c { background: url(data:image/png;base64,AAAA) }
                d { background: url("d.png") }
                """),
            file("assets/d.png", ""));
    assertEquals(
        List.of(
            "site-output/assets/site.css:1:1: error LO-SITE-06:"
                + " this loads something from outside the site: //example.org/a.css",
            "site-output/assets/site.css:3:17: error LO-SITE-06:"
                + " this loads something from outside the site: https://example.org/a.png",
            "site-output/assets/site.css:4:17: error LO-SITE-01:"
                + " the link to b.png leads nowhere: there is no file assets/b.png"),
        found.stream().map(Diagnostic::toString).toList());
  }

  @Test
  void aPolicyThatComesAfterAScriptIsTooLate() {
    String page =
        page("a.html", "").text().replace("<head>", "<head><script src=\"a.js\"></script>");
    assertEquals(List.of("LO-SITE-10"), rules(file("a.html", page), file("a.js", "")));
  }

  @Test
  void theTitleOfAPictureIsNotThatOfThePage() {
    String page =
        page("a.html", "<svg><title>A map</title></svg>")
            .text()
            .replace("<title>a.html</title>", "");
    assertEquals(List.of("LO-SITE-04"), rules(file("a.html", page)));
  }

  @Test
  void aPageWithoutHeadingsIsToldOnce() {
    String page = page("a.html", "").text().replace("<h1>Page</h1>", "");
    assertEquals(List.of("LO-SITE-08"), rules(file("a.html", page)));
  }

  @Test
  void manyPagesAreReadByTwoThreadsAndReportedInOrder() {
    List<OutputFile> pages = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      pages.add(page("p-" + i + ".html", "<a href=\"gone-" + i + ".html\">x</a>"));
    }
    SiteChecker checker = new SiteChecker("site");
    OutputTree tree = OutputTree.of(pages);
    List<Diagnostic> found = checker.check(tree);
    assertEquals(60, found.size());
    assertEquals(found.stream().sorted().toList(), found);
    Collections.shuffle(pages, new Random(1));
    assertEquals(found, checker.check(tree, pages.stream().map(checker::read).toList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p id=a>One<p id=b>Two<ul><li><a href=#a>1</a><li><a href=#c>2</a></ul>",
        "<table><tr><td id=a>1<td><a href=x.html>2</table><h2>After</h2>",
        "<br><hr/><img src=a.png><input type=image src=b.png><h3>x</h3>",
        "<textarea><a href=no.html></textarea><a href=yes.html>x</a>",
        "<iframe src=a.html><a href=no.html></iframe><a href=yes.html>x</a>",
        "<noscript><img src=a.png></noscript><template><p id=t></p></template>",
        "<svg><title>no</title><use href=#a /></svg><h2>x</h2>",
        "<!-- <p id=no> --><p ID=Yes CLASS=x OnClick=x>",
        "<a href='a.html?x=1&amp;y=2&copy=3#&eacute;'>x</a>",
        "<script>if (a < b) '<p id=no>'</script><script type='x/json'>{}</script>",
        "<style>a > b {}</style><p style=''>x</b></i>",
        "<select><option>1<option selected>2</select><h4>x",
        "<div/><span/><h2 id=in>x</h2>",
        "<a href=a.html><a href=b.html>nested</a></a>",
        "<p>1 < 2 & 3 > 2</p><h2>x</h2>"
      })
  void aPageIsReadAsTheFullParserReadsIt(String body) {
    OutputFile page = page("a.html", body);
    LinkTable table = new LinkTable();
    PageFacts full = PageReader.read(page, Parser.htmlParser().parseInput(page.text(), ""), table);
    assertEquals(words(full), words(PageReader.read(page, table)));
  }

  /** The facts without their places: the full parser adds elements that are not in the page. */
  private static String words(PageFacts facts) {
    return String.join(
        "\n",
        facts.title(),
        facts.policy() + " " + facts.hasLanguage() + " " + new TreeSet<>(facts.ids()),
        facts.headings().stream().map(heading -> "h" + heading.level()).toList().toString(),
        facts.links().stream().map(link -> link.target().address()).toList().toString(),
        facts.inlineCode().stream().map(Fact::what).toList().toString(),
        facts.repeatedIds().stream().map(Fact::what).toList().toString(),
        facts.picturesWithoutAlt().stream().map(Fact::what).toList().toString());
  }

  @Test
  void aCutOffPageIsReportedAndNeverThrown() {
    String whole = page("a.html", "<p id=x><a href='a.html#x'>é</a><img src='p.png'>").text();
    int beforeTheHeading = whole.indexOf("<h1>");
    for (int length = 0; length < whole.length(); length++) {
      List<Diagnostic> found = check(file("a.html", whole.substring(0, length)));
      assertTrue(length > beforeTheHeading || !found.isEmpty(), whole.substring(0, length));
    }
  }
}
