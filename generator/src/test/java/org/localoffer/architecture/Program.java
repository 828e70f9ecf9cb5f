package org.localoffer.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;

/** The program that the rules look at: the classes of both modules, without their tests. */
final class Program {

  static final String ROOT = "org.localoffer.";

  static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.localoffer");

  private Program() {}

  /** A condition in the words that a broken rule is told in. */
  static <T> DescribedPredicate<T> described(String words, Predicate<T> predicate) {
    return DescribedPredicate.describe(words, predicate);
  }
}
