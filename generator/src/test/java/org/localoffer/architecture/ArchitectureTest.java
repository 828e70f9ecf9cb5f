package org.localoffer.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.architecture.Program.PROGRAM;
import static org.localoffer.architecture.Program.ROOT;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The boundaries that ARCHITECTURE.md draws between packages and around libraries; one rule, one
 * sentence.
 */
class ArchitectureTest {

  /**
   * What a package may depend on beside itself and the JDK: names of ours, or a library's packages.
   * Where this goes further than the pipeline's picture, the reason stands here:
   *
   * <ul>
   *   <li>{@code content} reads Markdown while it reads an entry, so that a broken link or
   *       directive is reported at its line, and nothing is parsed twice;
   *   <li>{@code markdown} gives {@code directory}'s {@code SafeHtml} and {@code RichText}: they
   *       are values of the domain;
   *   <li>{@code content} leaves the table of postcodes to {@code postcode}, which writes it too;
   *   <li>{@code site} knows {@code output} for {@code OutputPath}: a page's address is its file;
   *   <li>{@code render} knows {@code directory} for {@code SafeHtml} only;
   *   <li>{@code gallery} reads the examples beside the components, which are code and not content,
   *       as plain YAML; {@code docs/decisions/} says why;
   *   <li>{@code search} makes {@code output}'s files of what search-index gives;
   *   <li>{@code feeds} writes XML with the JDK's own writer;
   *   <li>{@code check} reports findings, and {@code source} holds its rules' pages;
   *   <li>{@code diagnostic} is known to all that find something.
   * </ul>
   */
  private static final List<Boundary> BOUNDARIES =
      List.of(
          new Boundary("diagnostic"),
          new Boundary("source", "diagnostic"),
          new Boundary("directory"),
          new Boundary("markdown", "diagnostic", "directory", "org.commonmark.."),
          new Boundary("postcode", "diagnostic", "directory", "de.siegmar.fastcsv.."),
          new Boundary(
              "content",
              "source",
              "diagnostic",
              "directory",
              "markdown",
              "postcode",
              "words",
              "colour",
              "org.yaml.snakeyaml.."),
          new Boundary(
              "attachment", "diagnostic", "javax.imageio..", "com.twelvemonkeys.imageio.plugins.."),
          new Boundary("output", "diagnostic"),
          new Boundary("words", "com.ibm.icu.."),
          new Boundary("colour"),
          new Boundary("qr", "io.nayuki.qrcodegen.."),
          new Boundary("site", "directory", "output", "words", "qr"),
          new Boundary("render", "site", "output", "directory", "words", "colour", "freemarker.."),
          new Boundary("gallery", "site", "render", "output", "directory", "org.yaml.snakeyaml.."),
          new Boundary(
              "search", "site", "words", "directory", "output", "diagnostic", "searchindex"),
          new Boundary(
              "feeds", "site", "directory", "output", "tools.jackson.core..", "javax.xml.stream.."),
          new Boundary(
              "searchindex",
              "org.apache.lucene..",
              "org.tartarus.snowball..",
              "tools.jackson.core.."),
          new Boundary("check", "output", "diagnostic", "org.jsoup.."),
          new Boundary("publish", "output"),
          new Boundary(
              "build",
              "source",
              "attachment",
              "diagnostic",
              "directory",
              "markdown",
              "postcode",
              "content",
              "site",
              "render",
              "gallery",
              "search",
              "searchindex",
              "feeds",
              "output",
              "words",
              "check"),
          new Boundary(
              "cli",
              "build",
              "publish",
              "source",
              "postcode",
              "render",
              "searchindex",
              "diagnostic",
              "picocli..",
              "tools.jackson.core.."),
          new Boundary(
              "jbake",
              "build",
              "publish",
              "source",
              "render",
              "output",
              "diagnostic",
              "org.jbake..",
              "org.slf4j..",
              "org.apache.commons.configuration2.."));

  /** The classes of a package and all that they may know. */
  private record Boundary(String name, String... mayKnow) {

    String folder() {
      return ROOT + name + "..";
    }

    String[] allowed() {
      Stream<String> always = Stream.of(folder(), "java..", "org.jspecify.annotations..");
      Stream<String> listed =
          Arrays.stream(mayKnow).map(known -> known.contains("..") ? known : ROOT + known + "..");
      return Stream.concat(always, listed).toArray(String[]::new);
    }
  }

  @TestFactory
  Stream<DynamicTest> packageKnowsOnlyWhatThePictureAllows() {
    return BOUNDARIES.stream()
        .map(
            boundary ->
                DynamicTest.dynamicTest(
                    boundary.name() + " knows " + String.join(", ", boundary.mayKnow()),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage(boundary.folder())
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(boundary.allowed()))
                            .check(PROGRAM)));
  }

  @Test
  void everyPackageHasABoundary() {
    Set<String> listed =
        Set.copyOf(BOUNDARIES.stream().map(boundary -> ROOT + boundary.name()).toList());
    List<String> without =
        PROGRAM.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !listed.contains(name) && !name.equals("org.localoffer.site.view"))
            .sorted()
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.localoffer.(*)..").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void directoryDependsOnNothing() {
    classes()
        .that()
        .resideInAPackage("org.localoffer.directory..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("org.localoffer.directory..", "java..", "org.jspecify.annotations"))
        .check(PROGRAM);
  }

  @Test
  void siteKnowsOfOutputOnlyThePathOfAFile() {
    noClasses()
        .that()
        .resideInAPackage("org.localoffer.site..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.localoffer.output..")
                .and(not(simpleName("OutputPath")).as("are not OutputPath")))
        .check(PROGRAM);
  }

  @Test
  void renderKnowsOfTheDirectoryOnlySafeHtml() {
    noClasses()
        .that()
        .resideInAPackage("org.localoffer.render..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.localoffer.directory..")
                .and(not(simpleName("SafeHtml")).as("are not SafeHtml")))
        .check(PROGRAM);
  }

  @Test
  void onlyRenderSeesFreeMarker() {
    onlyPackageSees("render", "freemarker..");
  }

  @Test
  void onlyContentAndTheGallerySeeSnakeYaml() {
    onlyPackageSees("content", "org.yaml..", "gallery");
  }

  @Test
  void onlyMarkdownSeesCommonmark() {
    onlyPackageSees("markdown", "org.commonmark..");
  }

  @Test
  void onlySearchIndexSeesLucene() {
    onlyPackageSees("searchindex", "org.apache.lucene..");
    onlyPackageSees("searchindex", "org.tartarus.snowball..");
  }

  @Test
  void onlyCheckSeesJsoup() {
    onlyPackageSees("check", "org.jsoup..");
  }

  @Test
  void onlyPostcodeSeesFastCsv() {
    onlyPackageSees("postcode", "de.siegmar.fastcsv..");
  }

  @Test
  void onlyAttachmentDecodesPictures() {
    onlyPackageSees("attachment", "java.awt..");
    onlyPackageSees("attachment", "javax.imageio..");
    onlyPackageSees("attachment", "com.twelvemonkeys..");
  }

  @Test
  void onlyWordsSeesIcu() {
    onlyPackageSees("words", "com.ibm.icu..");
  }

  @Test
  void onlyTheCommandLineSeesPicocli() {
    onlyPackageSees("cli", "picocli..");
  }

  private static void onlyPackageSees(String name, String library, String... exceptions) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Stream.concat(Stream.of(name), Stream.of(exceptions))
                .map(each -> ROOT + each + "..")
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .check(PROGRAM);
    assertTrue(
        PROGRAM.stream()
            .filter(type -> type.getPackageName().equals(ROOT + name))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .anyMatch(known -> resideInAnyPackage(library).test(known.getTargetClass())),
        () -> "nothing in " + name + " uses " + library + ": the rule looks for the wrong name");
  }
}
