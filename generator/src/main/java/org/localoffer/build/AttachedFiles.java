package org.localoffer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.localoffer.attachment.Attachment;
import org.localoffer.attachment.AttachmentReader;
import org.localoffer.attachment.AttachmentTotal;
import org.localoffer.attachment.EarlierPictures;
import org.localoffer.attachment.PublishedFile;
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

  /** Files that are read at a time: each thread has work, and only so many are in memory. */
  private static final int SHARE = 8;

  /**
   * Reads those that entries name, also of entries that are not published today.
   *
   * @param earlier pictures that need not be made again
   * @param workers decode pictures; what is found does not depend on how many they are
   */
  static AttachedFiles read(
      Sources sources, ContentResult content, EarlierPictures earlier, Executor workers) {
    Findings findings = new Findings();
    Map<String, Attachment> byPath = new HashMap<>();
    AttachmentTotal total = new AttachmentTotal(findings);
    List<String> paths = content.attachments();
    for (int start = 0; start < paths.size() && !total.isOver(); start += SHARE) {
      List<CompletableFuture<Read>> share = new ArrayList<>();
      for (String path : paths.subList(start, Math.min(paths.size(), start + SHARE))) {
        share.add(CompletableFuture.supplyAsync(() -> read(path, sources, earlier), workers));
      }
      for (CompletableFuture<Read> one : share) {
        Read read = one.join();
        findings.addAll(read.findings().sorted());
        if (read.attachment() != null && total.add(read.attachment(), read.at())) {
          byPath.put(read.attachment().path(), read.attachment());
        }
      }
    }
    if (content.directory() != null) {
      addUnused(sources, content, findings);
    }
    return new AttachedFiles(byPath, findings.sorted());
  }

  private static void addUnused(Sources sources, ContentResult content, Findings findings) {
    Set<String> used = new HashSet<>(content.attachments());
    AttachmentReader reader = new AttachmentReader(findings);
    for (String path : sources.attachments()) {
      if (!used.contains(path)) {
        reader.unused(sources.missing(path).start());
      }
    }
  }

  /** One file, or why there is none. */
  private record Read(SourcePosition at, @Nullable Attachment attachment, Findings findings) {}

  private static Read read(String path, Sources sources, EarlierPictures earlier) {
    Findings findings = new Findings();
    AttachmentReader reader = new AttachmentReader(findings, earlier);
    SourcePosition at = sources.missing(path).start();
    int wanted = reader.wanted(path, at);
    if (wanted == 0) {
      return new Read(at, null, findings);
    }
    AttachmentBytes read = sources.attachment(path, wanted);
    if (read.failure() != null) {
      findings.add(read.failure());
      return new Read(at, null, findings);
    }
    return new Read(at, reader.read(path, at, read.bytes()), findings);
  }

  /** What pages say about them. */
  Map<String, AttachedFile> forPages() {
    Map<String, AttachedFile> files = new HashMap<>();
    byPath.forEach((path, one) -> files.put(path, forPages(one)));
    return files;
  }

  private static AttachedFile forPages(Attachment one) {
    List<AttachedFile.Size> sizes = new ArrayList<>();
    if (one.type().isPicture()) {
      for (PublishedFile file : one.files()) {
        sizes.add(new AttachedFile.Size(file.path(), file.width(), file.height()));
      }
    }
    return new AttachedFile(one.type().label(), one.main().bytes().length, sizes);
  }

  /** What is published of the files at these paths of the content folder. */
  List<OutputFile> files(List<String> paths) {
    List<OutputFile> files = new ArrayList<>(paths.size());
    for (String path : paths) {
      Attachment attachment = byPath.get(path);
      if (attachment == null) {
        throw new IllegalStateException("a page shows a file that was not read: " + path);
      }
      for (PublishedFile file : attachment.files()) {
        files.add(
            new OutputFile(Addresses.attachment(file.path()), "content/" + path, file.bytes()));
      }
    }
    return files;
  }
}
