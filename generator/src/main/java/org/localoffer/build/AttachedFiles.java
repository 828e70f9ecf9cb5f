package org.localoffer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.localoffer.attachment.Attachment;
import org.localoffer.attachment.AttachmentReader;
import org.localoffer.content.ContentResult;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.output.OutputFile;
import org.localoffer.site.Addresses;
import org.localoffer.site.AttachedFile;
import org.localoffer.source.AttachmentBytes;
import org.localoffer.source.Sources;

/**
 * The pictures and documents that entries name, read and made fit to be published.
 *
 * @param byPath each, by its path
 * @param findings what is wrong with them, and which files nothing uses
 */
record AttachedFiles(Map<String, Attachment> byPath, List<Diagnostic> findings) {

  /** Reads those that entries name, also of entries that are not published today. */
  static AttachedFiles read(Sources sources, ContentResult content) {
    Findings findings = new Findings();
    AttachmentReader reader = new AttachmentReader(findings);
    Map<String, Attachment> byPath = new HashMap<>();
    for (String path : content.attachments()) {
      read(path, sources, reader, findings, byPath);
    }
    if (content.directory() != null) {
      Set<String> used = new HashSet<>(content.attachments());
      for (String path : sources.attachments()) {
        if (!used.contains(path)) {
          reader.unused(sources.missing(path).start());
        }
      }
    }
    return new AttachedFiles(byPath, findings.sorted());
  }

  private static void read(
      String path,
      Sources sources,
      AttachmentReader reader,
      Findings findings,
      Map<String, Attachment> byPath) {
    SourcePosition at = sources.missing(path).start();
    int wanted = reader.wanted(path, at);
    if (wanted == 0) {
      return;
    }
    AttachmentBytes read = sources.attachment(path, wanted);
    if (read.failure() != null) {
      findings.add(read.failure());
      return;
    }
    Attachment attachment = reader.read(path, at, read.bytes());
    if (attachment != null) {
      byPath.put(path, attachment);
    }
  }

  /** What pages say about them. */
  Map<String, AttachedFile> forPages() {
    Map<String, AttachedFile> files = new HashMap<>();
    byPath.forEach(
        (path, one) ->
            files.put(
                path,
                new AttachedFile(
                    one.type().label(), one.bytes().length, one.width(), one.height())));
    return files;
  }

  /** The files of the site at these paths. */
  List<OutputFile> files(List<String> paths) {
    List<OutputFile> files = new ArrayList<>(paths.size());
    for (String path : paths) {
      Attachment attachment = byPath.get(path);
      if (attachment == null) {
        throw new IllegalStateException("a page shows a file that was not read: " + path);
      }
      files.add(new OutputFile(Addresses.attachment(path), "content/" + path, attachment.bytes()));
    }
    return files;
  }
}
