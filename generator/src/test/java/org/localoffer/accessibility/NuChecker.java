package org.localoffer.accessibility;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which reads the schema of HTML once for many pages. */
final class NuChecker {

  /** It works itself through the schema by recursion; an ordinary thread has not enough stack. */
  private static final long STACK = 32L << 20;

  private NuChecker() {}

  /**
   * Checks pages.
   *
   * @param pages path to bytes
   * @return errors and warnings, each as {@code path:line: what}, by path
   */
  static List<String> findings(SortedMap<String, byte[]> pages) throws InterruptedException {
    Run run = new Run(new TreeMap<>(pages));
    Thread thread = new Thread(null, run, "Nu HTML checker", STACK);
    thread.start();
    thread.join();
    if (run.failure != null) {
      throw new IllegalStateException(run.failure);
    }
    return run.found;
  }

  private static final class Run implements Runnable, ErrorHandler {

    private final SortedMap<String, byte[]> pages;
    private final List<String> found = new ArrayList<>();
    private String path = "";
    private Throwable failure;

    Run(SortedMap<String, byte[]> pages) {
      this.pages = pages;
    }

    @Override
    public void run() {
      try {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, true, false);
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, this);
        validator.setUpValidatorAndParsers(this, false, false);
        for (var page : pages.entrySet()) {
          path = page.getKey();
          InputSource source = new InputSource(new ByteArrayInputStream(page.getValue()));
          source.setEncoding("UTF-8");
          source.setSystemId("https://fernshire.example/" + path);
          validator.checkHtmlInputSource(source);
        }
      } catch (Exception | LinkageError | StackOverflowError e) {
        failure = e;
      }
    }

    private void note(SAXParseException finding) {
      found.add(path + ":" + finding.getLineNumber() + ": " + finding.getMessage());
    }

    @Override
    public void warning(SAXParseException finding) {
      note(finding);
    }

    @Override
    public void error(SAXParseException finding) {
      note(finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      note(finding);
    }
  }
}
