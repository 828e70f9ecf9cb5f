package org.localoffer.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localoffer.directory.SafeHtml;

/**
 * The parameters of a macro's call, which grow option by option.
 *
 * @param options what GOV.UK Frontend is given
 * @param values what our macro is given
 */
record CallParameters(Map<String, Object> options, Map<String, Object> values) {

  /**
   * @param names pairs of an option's name and ours for it
   */
  static CallParameters of(Map<String, Object> options, String... names) {
    CallParameters parameters = new CallParameters(options, new LinkedHashMap<>());
    for (int i = 0; i < names.length; i += 2) {
      parameters.copy(names[i], names[i + 1]);
    }
    return parameters;
  }

  /** Passes an option on under our name for it, if it is there. */
  CallParameters copy(String option, String parameter) {
    if (options.get(option) != null) {
      values.put(parameter, plain(option, options.get(option)));
    }
    return this;
  }

  /** The classes: one that is a tone alone becomes the tone. */
  CallParameters tone(String prefix, String tone, String classes) {
    String given = (String) options.getOrDefault("classes", "");
    Matcher matcher = Pattern.compile(Pattern.quote(prefix) + "([a-z-]+)").matcher(given);
    if (matcher.matches()) {
      values.put(tone, matcher.group(1));
    } else {
      values.put(classes, given);
    }
    return this;
  }

  /** What is passed on where nothing was given. */
  CallParameters orElse(String parameter, Object value) {
    values.putIfAbsent(parameter, value);
    return this;
  }

  void put(String parameter, Object value) {
    values.put(parameter, value);
  }

  /** An option's value as our macros take it. */
  static Object plain(String option, Object value) {
    return switch (value) {
      case Boolean truth -> truth;
      case Map<?, ?> attributes -> {
        Map<String, Object> texts = new LinkedHashMap<>();
        attributes.forEach((name, each) -> texts.put((String) name, each.toString()));
        yield texts;
      }
      default -> option.equals("html") ? new SafeHtml(value.toString()) : value.toString();
    };
  }
}
