package org.localoffer.content;

import java.util.List;
import org.localoffer.diagnostic.SourcePosition;

/** Fields as written → {@link Draft}: knows every field of a shape, and refuses all others. */
final class DraftReader {

  private DraftReader() {}

  static Draft read(YamlValue.Fields fields, Shape shape, Reading reading) {
    Draft draft = new Draft(fields.at());
    for (YamlValue.Entry entry : fields.entries()) {
      Field<?> field = shape.find(entry.key());
      if (field == null) {
        List<String> names = shape.names();
        reading.add(new UnknownField().at(entry.keyAt(), reading.label(), entry.key(), names));
      } else {
        readField(field, entry, draft, reading);
      }
    }
    for (Field<?> field : shape.fields()) {
      if (field.required() && !draft.isWritten(field)) {
        requireField(field, draft.at(), reading);
      }
    }
    return draft;
  }

  private static <T> void readField(
      Field<T> field, YamlValue.Entry entry, Draft draft, Reading reading) {
    if (entry.value().isBlank() && field.required()) {
      draft.markWritten(field, entry.keyAt());
      String example = field.type().example();
      reading.add(new MissingField().empty(entry.keyAt(), reading.label(), field.name(), example));
      return;
    }
    reading.enter("“" + field.name() + "”");
    if (entry.value().isBlank()) {
      reading.add(new LeftEmpty().at(entry.keyAt(), reading.label()));
    } else {
      draft.markWritten(field, entry.keyAt());
      T value = field.type().read(entry.value(), reading);
      if (value != null) {
        draft.put(field, value, entry.value().at());
      }
    }
    reading.leave();
  }

  private static void requireField(Field<?> field, SourcePosition at, Reading reading) {
    reading.add(new MissingField().at(at, reading.label(), field.name(), field.type().example()));
  }
}
