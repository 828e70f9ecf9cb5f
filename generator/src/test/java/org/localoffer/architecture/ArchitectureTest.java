package org.localoffer.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The boundaries that ARCHITECTURE.md draws; one rule, one sentence. */
class ArchitectureTest {

  private static final String ROOT = "org.localoffer.";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.localoffer");

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

  /** JBake is another command line, and names its folders by {@code java.io.File}. */
  @Test
  void onlySourcePublishAndTheCommandLinesTouchFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.localoffer.source..",
            "org.localoffer.publish..",
            "org.localoffer.cli..",
            "org.localoffer.jbake..")
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                Files.class,
                java.io.File.class,
                java.io.FileInputStream.class,
                java.io.FileOutputStream.class,
                java.io.FileReader.class,
                java.io.FileWriter.class,
                java.io.RandomAccessFile.class,
                java.nio.channels.FileChannel.class,
                java.nio.file.FileSystems.class))
        .check(PROGRAM);
  }

  @Test
  void nobodyOpensANetworkConnection() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "javax.net..")
                .or(belongToAnyOf(java.net.Socket.class, java.net.ServerSocket.class)))
        .check(PROGRAM);
  }

  @Test
  void nobodyStartsAnotherProgram() {
    noClasses().should().dependOnClassesThat(belongToAnyOf(ProcessBuilder.class)).check(PROGRAM);
  }

  @Test
  void onlyTheCommandLineUsesTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.localoffer.cli..")
        .should()
        .accessFieldWhere(
            described(
                "is System.out, err or in",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err", "in").contains(access.getName())))
        .orShould()
        .dependOnClassesThat(belongToAnyOf(java.io.Console.class, PrintStream.class))
        .orShould()
        .callMethodWhere(
            described("prints a stack trace", access -> access.getName().equals("printStackTrace")))
        .check(PROGRAM);
  }

  @Test
  void nobodyPrintsToTheJavaMachinesOwnStreams() {
    noClasses()
        .should()
        .accessFieldWhere(
            described(
                "is System.out or err: they have the machine's encoding",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getName())))
        .check(PROGRAM);
  }

  /**
   * One exception: {@code NativeCalls} must give C the bytes that this machine uses in file names,
   * and asks Java which those are.
   */
  @Test
  void onlyTheCommandLineAsksTheEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.localoffer.cli..")
        .and()
        .doNotHaveFullyQualifiedName("org.localoffer.publish.NativeCalls")
        .should()
        .callMethodWhere(
            described(
                "asks the environment",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("getenv", "getProperty", "getProperties")
                                .contains(access.getName())
                        || Set.of("getBoolean", "getInteger", "getLong").contains(access.getName())
                            && Set.of("java.lang.Boolean", "java.lang.Integer", "java.lang.Long")
                                .contains(access.getTargetOwner().getName())))
        .check(PROGRAM);
  }

  /**
   * JBake is another command line. Two exceptions besides: {@code FileHold} signs a lock file with
   * a number that nobody else writes, and {@code LockHolder} tells a waiting person since when
   * another process has run; neither gets anywhere near the site.
   */
  @Test
  void onlyTheCommandLinesReadTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.localoffer.cli..", "org.localoffer.jbake..")
        .and()
        .doNotHaveFullyQualifiedName("org.localoffer.publish.FileHold")
        .and()
        .doNotHaveFullyQualifiedName("org.localoffer.publish.LockHolder")
        .should()
        .callMethodWhere(
            described(
                "reads the clock",
                access ->
                    access.getName().equals("now")
                            && access.getTargetOwner().getPackageName().startsWith("java.time")
                        || access.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                        || access.getTargetOwner().isEquivalentTo(System.class)
                            && Set.of("nanoTime", "currentTimeMillis").contains(access.getName())))
        .orShould()
        .dependOnClassesThat(belongToAnyOf(java.util.Date.class, java.util.Calendar.class))
        .check(PROGRAM);
  }

  @Test
  void nobodyTakesLocaleZoneOrCharsetFromTheMachine() {
    noClasses()
        .should()
        .callMethodWhere(
            described("takes the machine's habits", ArchitectureTest::takesTheMachinesHabits))
        .check(PROGRAM);
  }

  private static boolean takesTheMachinesHabits(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    List<String> parameters = parameters(access);
    return switch (access.getName()) {
      case "systemDefault" -> owner.equals("java.time.ZoneId");
      case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
      case "defaultCharset" -> true;
      case "toLowerCase", "toUpperCase" -> owner.equals("java.lang.String") && parameters.isEmpty();
      case "getBytes" -> owner.equals("java.lang.String") && parameters.isEmpty();
      case "format" -> owner.equals("java.lang.String") && !parameters.contains("java.util.Locale");
      case "formatted", "lineSeparator" -> true;
      case "ofPattern" -> !parameters.contains("java.util.Locale");
      default -> false;
    };
  }

  private static List<String> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof AccessTarget.MethodCallTarget call
        ? call.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
  }

  @Test
  void nobodyThrowsDice() {
    noClasses()
        .should()
        .dependOnClassesThat(
            assignableTo(java.util.Random.class)
                .or(belongToAnyOf(java.util.UUID.class, java.util.SplittableRandom.class)))
        .orShould()
        .callMethod(Math.class, "random")
        .check(PROGRAM);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().and(written()).should().beFinal().check(PROGRAM);
  }

  /** Private arrays of the search's letters are allowed: looked up for each letter of a site. */
  @Test
  void staticFieldsHoldNothingThatChanges() {
    noFields()
        .that()
        .areStatic()
        .and(written())
        .and(
            described(
                "are no private tables of letters",
                field ->
                    !(field.getModifiers().contains(JavaModifier.PRIVATE)
                        && field.getRawType().isArray()
                        && field.getOwner().getPackageName().equals(ROOT + "searchindex"))))
        .should()
        .haveRawType(
            assignableTo(java.util.AbstractCollection.class)
                .or(assignableTo(java.util.AbstractMap.class))
                .or(assignableTo(StringBuilder.class))
                .or(assignableTo(java.util.concurrent.ConcurrentMap.class))
                .or(nameMatching("java\\.util\\.concurrent\\.atomic\\..*").forSubtype())
                .or(described("are arrays", JavaClass::isArray))
                .as("are collections, builders, counters or arrays"))
        .check(PROGRAM);
  }

  /** Not those that the compiler adds for enums and switches. */
  private static DescribedPredicate<JavaField> written() {
    return described(
        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  @Test
  void classesAreFinalOrMadeToBeExtended() {
    List<String> open =
        PROGRAM.stream()
            .filter(type -> !type.isAnonymousClass() && !type.isInterface() && !type.isEnum())
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> !type.reflect().isSealed())
            .map(JavaClass::getName)
            .sorted()
            .toList();
    assertEquals(List.of(), open);
  }

  @Test
  void classesAreNamedForWhatTheyAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)(\\$.*)?")
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsNullMarkedAndDocumented() throws IOException {
    List<String> faults = new ArrayList<>();
    for (JavaPackage each : PROGRAM.getDefaultPackage().getSubpackagesInTree()) {
      if (each.getClasses().isEmpty() || !(each.getName() + ".").startsWith(ROOT)) {
        continue;
      }
      if (!each.isAnnotatedWith(NullMarked.class)) {
        faults.add(each.getName() + " is not @NullMarked");
      }
      String document = Files.readString(packageInfo(each.getName()));
      for (String part : List.of("/**", "Entry ", "epend", "Out of scope")) {
        if (!document.contains(part)) {
          faults.add(each.getName() + " is not documented with “" + part + "”");
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static Path packageInfo(String name) {
    String module = name.startsWith("org.localoffer.searchindex") ? "search-index" : "generator";
    return Path.of("..", module, "src/main/java", name.replace('.', '/'), "package-info.java");
  }

  private static <T> DescribedPredicate<T> described(String words, Predicate<T> predicate) {
    return DescribedPredicate.describe(words, predicate);
  }

  /** Else every rule would hold for nothing. */
  @Test
  void rulesLookAtBothModules() {
    assertTrue(PROGRAM.contain("org.localoffer.cli.Main"));
    assertTrue(PROGRAM.contain("org.localoffer.searchindex.SearchIndex"));
    assertTrue(PROGRAM.size() > 400, () -> "only " + PROGRAM.size() + " classes");
  }
}
