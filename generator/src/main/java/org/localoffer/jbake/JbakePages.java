package org.localoffer.jbake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;

/**
 * What JBake writes itself in the same bake. Which of its renderers runs before ours depends on the
 * order of the class path, so a file that both want would be an accident.
 */
final class JbakePages {

  private final JBakeConfiguration config;
  private final ContentStore store;

  JbakePages(JBakeConfiguration config, ContentStore store) {
    this.config = config;
    this.store = store;
  }

  /**
   * Which of {@code names} JBake writes as well, each with what it is, sorted by name.
   *
   * @param names paths below JBake's destination folder, with slashes
   */
  List<String> among(Set<String> names) {
    List<String> both = new ArrayList<>();
    all()
        .forEach(
            (name, what) -> {
              if (names.contains(name)) {
                both.add(name + ", " + what);
              }
            });
    return both;
  }

  /**
   * Which files of the Local Offer JBake has taken for documents of its own, sorted. It publishes
   * them whole, with what is not meant for the public.
   *
   * @param content the folder of the entries
   */
  Set<String> madeFromEntries(Path content) {
    Path entries = content.toAbsolutePath().normalize();
    Set<String> files = new TreeSet<>();
    for (DocumentModel document : documents()) {
      String file = document.getFile();
      boolean entry = file.endsWith(".yaml") || file.endsWith(".md");
      if (entry && Path.of(file).toAbsolutePath().normalize().startsWith(entries)) {
        files.add(file.replace('\\', '/'));
      }
    }
    return files;
  }

  /** Name to what it is; lower case, as some disks do not tell the cases apart. */
  private Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    for (DocumentModel document : documents()) {
      put(all, name(document), "which JBake makes from " + document.getFile());
    }
    if (config.getRenderIndex()) {
      put(
          all,
          config.getIndexFileName(),
          "JBake's list of posts: render.index=false leaves it out");
    }
    if (config.getRenderArchive()) {
      put(all, config.getArchiveFileName(), "JBake's archive: render.archive=false leaves it out");
    }
    if (config.getRenderFeed()) {
      put(all, config.getFeedFileName(), "JBake's feed: render.feed=false leaves it out");
    }
    if (config.getRenderSiteMap()) {
      put(all, config.getSiteMapFileName(), "JBake's site map: render.sitemap=false leaves it out");
    }
    if (config.getRenderError404()) {
      put(
          all,
          config.getError404FileName(),
          "JBake's 404 page: render.error404=false leaves it out");
    }
    return all;
  }

  private static void put(Map<String, String> all, String name, String what) {
    all.put(name.toLowerCase(Locale.ROOT), what);
  }

  /** Where JBake's renderer puts a document. */
  private String name(DocumentModel document) {
    String address = document.getUri();
    int dot = address.lastIndexOf('.');
    String start = dot > address.lastIndexOf('/') ? address.substring(0, dot) : address;
    boolean draft = document.getStatus().equals(ModelAttributes.Status.DRAFT);
    return start
        + (draft ? config.getDraftSuffix() : "")
        + config.getOutputExtensionByDocType(document.getType());
  }

  private List<DocumentModel> documents() {
    List<DocumentModel> documents = new ArrayList<>();
    for (String type : DocumentTypes.getDocumentTypes()) {
      if (!type.equals(config.getDataFileDocType())) {
        documents.addAll(store.getAllContent(type));
      }
    }
    return documents;
  }
}
