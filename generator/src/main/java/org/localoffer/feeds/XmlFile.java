package org.localoffer.feeds;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An XML 1.0 document in the making, with the JDK's own writer. Characters that XML cannot hold,
 * not even as a reference, are left out of texts.
 */
final class XmlFile {

  /** The JDK's, also where an application brings another writer along, as JBake may. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /**
   * Begins a document.
   *
   * @param root the name of its outermost element
   * @param namespace of all its elements
   */
  XmlFile(String root, String namespace) {
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      xml = FACTORY.createXMLStreamWriter(text);
      xml.setDefaultNamespace(namespace);
      xml.writeStartElement(namespace, root);
      xml.writeDefaultNamespace(namespace);
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** An element around what {@code content} writes; a line of its own. */
  void element(String name, Runnable content) {
    try {
      xml.writeStartElement(name);
      content.run();
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** An element with text, or nothing where there is none. */
  void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      element(name, () -> characters(value));
    }
  }

  /** An attribute of the element that was begun last, before its content. */
  void attribute(String name, String value) {
    try {
      xml.writeAttribute(name, allowed(value));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Text of the element that was begun last. */
  void characters(String value) {
    try {
      xml.writeCharacters(allowed(value));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** The whole document; nothing can be added after that. */
  String end() {
    try {
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    return text + "\n";
  }

  /** The characters of {@code value} that XML 1.0 can hold (production 2, Char). */
  static String allowed(String value) {
    if (value.codePoints().allMatch(XmlFile::isAllowed)) {
      return value;
    }
    StringBuilder kept = new StringBuilder(value.length());
    value.codePoints().filter(XmlFile::isAllowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }

  private static IllegalStateException failure(XMLStreamException e) {
    return new IllegalStateException("text in memory could not be written", e);
  }
}
