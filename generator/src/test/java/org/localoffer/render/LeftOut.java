package org.localoffer.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/**
 * What of GOV.UK Frontend's components we leave out, each with its reason: the table {@code
 * govuk-left-out.yaml}.
 *
 * @param components component to reason
 * @param options component, then option ({@code items.html}, {@code element=input}) to reason
 * @param cases component, then name of a fixture to reason
 */
record LeftOut(
    Map<String, String> components,
    Map<String, Map<String, String>> options,
    Map<String, Map<String, String>> cases) {

  static LeftOut read() throws IOException {
    try (InputStream in = LeftOut.class.getResourceAsStream("govuk-left-out.yaml")) {
      Map<String, Map<String, Object>> table = new Yaml().load(in);
      return new LeftOut(
          cast(table.get("components")), cast(table.get("options")), cast(table.get("cases")));
    }
  }

  @SuppressWarnings("unchecked") // the file's shape is written above
  private static <T> T cast(Object part) {
    return (T) part;
  }

  /** Why a fixture is left out, or empty if it is to give GOV.UK Frontend's markup. */
  Optional<String> reason(GovukFixture fixture) {
    String own = cases.getOrDefault(fixture.component(), Map.of()).get(fixture.name());
    return own != null
        ? Optional.of(own)
        : options.getOrDefault(fixture.component(), Map.of()).entrySet().stream()
            .filter(option -> fixture.used().contains(option.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
  }
}
