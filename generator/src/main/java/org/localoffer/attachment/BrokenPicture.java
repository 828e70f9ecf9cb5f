package org.localoffer.attachment;

/**
 * Why a picture cannot be taken apart, in words that follow “this picture”. It never leaves this
 * package: {@link AttachmentReader} makes a finding of it.
 */
final class BrokenPicture extends Exception {

  private static final long serialVersionUID = 1L;

  BrokenPicture(String reason) {
    super(reason, null, false, false);
  }

  static BrokenPicture endsTooEarly() {
    return new BrokenPicture("ends too early");
  }

  static BrokenPicture partsDoNotFit() {
    return new BrokenPicture("is damaged: its parts do not fit together");
  }

  static BrokenPicture isEmpty() {
    return new BrokenPicture("is damaged: there is no picture in it");
  }

  static BrokenPicture forPrinting() {
    return new BrokenPicture("has the colours of printing (CMYK), which screens do not show");
  }

  static BrokenPicture cannotBeDecoded() {
    return new BrokenPicture("is damaged: its pixels cannot be read");
  }

  static BrokenPicture ofRareKind(AttachmentType type) {
    return new BrokenPicture("is a kind of " + type + " that browsers do not show");
  }

  /** Why, in words. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
