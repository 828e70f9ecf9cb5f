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
    reading.enter("“" + field.name() + "”");
    if (isBlank(entry.value())) {
      if (!field.required()) {
        reading.add(new LeftEmpty().at(entry.keyAt(), reading.label()));
      }
    } else {
      draft.markWritten(field, entry.keyAt());
      T value = field.type().read(entry.value(), reading);
      if (value != null) {
        draft.put(field, value, entry.value().at());
      }
      if (field.required() && value instanceof List<?> items && items.isEmpty()) {
        requireFilled(field, entry, reading);
      }
    }
    reading.leave();
  }

  private static boolean isBlank(YamlValue value) {
    return value instanceof YamlValue.Empty
        || (value instanceof YamlValue.Text text && text.text().isBlank());
  }

  /** An empty list is no answer; one whose entries were all refused has its findings already. */
  private static void requireFilled(Field<?> field, YamlValue.Entry entry, Reading reading) {
    if (entry.value() instanceof YamlValue.Items written && written.values().isEmpty()) {
      reading.add(
          new WrongKind()
              .at(entry.value().at(), reading.label(), "at least one", field.type().example()));
    }
  }

  private static void requireField(Field<?> field, SourcePosition at, Reading reading) {
    reading.add(new MissingField().at(at, reading.label(), field.name(), field.type().example()));
  }
}
