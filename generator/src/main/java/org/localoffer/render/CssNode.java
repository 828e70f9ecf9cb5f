package org.localoffer.render;

import java.util.List;

/** One thing in a style sheet, in the order in which it stands there. */
sealed interface CssNode {

  /**
   * A block of declarations.
   *
   * @param selectors {@code .a}, {@code .b:focus}; or one at-rule such as {@code @page}
   * @param declarations in order; a later one wins
   */
  record Rule(List<String> selectors, List<Declaration> declarations) implements CssNode {
    public Rule {
      selectors = List.copyOf(selectors);
      declarations = List.copyOf(declarations);
    }
  }

  /**
   * Rules under a condition.
   *
   * @param condition with its name: {@code @media print}
   */
  record Group(String condition, List<CssNode> nodes) implements CssNode {
    public Group {
      nodes = List.copyOf(nodes);
    }
  }

  /** {@code margin-left: 1px}; the value as it is written, with single spaces. */
  record Declaration(String property, String value) {}
}
