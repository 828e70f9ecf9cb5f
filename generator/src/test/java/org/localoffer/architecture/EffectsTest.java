package org.localoffer.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.localoffer.architecture.Program.PROGRAM;
import static org.localoffer.architecture.Program.described;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Effects are at the edge: who touches files, the console, the clock and the machine’s habits. */
class EffectsTest {

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
            described("takes the machine's habits", EffectsTest::takesTheMachinesHabits))
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
}
