package org.localoffer.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.localoffer.architecture.Program.PROGRAM;
import static org.localoffer.architecture.Program.ROOT;
import static org.localoffer.architecture.Program.described;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What holds for every class, field and package. */
class ClassesTest {

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

  /** Else every rule would hold for nothing. */
  @Test
  void rulesLookAtBothModules() {
    assertTrue(PROGRAM.contain("org.localoffer.cli.Main"));
    assertTrue(PROGRAM.contain("org.localoffer.searchindex.SearchIndex"));
    assertTrue(PROGRAM.size() > 400, () -> "only " + PROGRAM.size() + " classes");
  }
}
