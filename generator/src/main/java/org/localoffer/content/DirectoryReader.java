package org.localoffer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.localoffer.content.ContentFiles.Kind;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.diagnostic.SourcePosition;
import org.localoffer.diagnostic.SourceText;
import org.localoffer.directory.PostcodeTable;
import org.localoffer.directory.Slug;
import org.localoffer.directory.VocabularyName;
import org.localoffer.markdown.MarkdownReader;
import org.localoffer.postcode.SectorTable;
import org.localoffer.source.BuiltIn;
import org.localoffer.source.SourceFile;
import org.localoffer.source.Sources;

/**
 * Texts → {@link org.localoffer.directory.Directory}, or what is wrong with them: all of it, in one
 * run.
 *
 * <p>Vocabularies and names come first, so that every reference is looked up at the place where it
 * is written; a file that cannot be read still counts as there, so that one slip is one finding.
 */
public final class DirectoryReader {

  private final Sources sources;
  private final LocalDate today;
  private final Findings findings = new Findings();
  private final Lists lists = new Lists();
  private final MarkdownReader markdown = new MarkdownReader();

  private DirectoryReader(Sources sources, LocalDate today) {
    this.sources = sources;
    this.today = today;
  }

  /**
   * Reads a content folder.
   *
   * @param today the day for which the site is built, in Europe/London
   * @param executor runs the reading of services; its threads must not be interrupted
   */
  public static ContentResult read(
      Sources sources, LocalDate today, Executor executor, int threads) {
    return new DirectoryReader(sources, today).read(executor, threads);
  }

  private ContentResult read(Executor executor, int threads) {
    findings.addAll(sources.findings());
    CompletableFuture<List<Draft>> nationalWords =
        CompletableFuture.supplyAsync(NationalWords::lines, executor);
    ContentFiles files = ContentFiles.sort(sources, findings);
    Map<Slug, SourceFile> services = EntryNames.bySlug(files.of(Kind.SERVICE), findings);
    Map<Slug, SourceFile> organisations = EntryNames.bySlug(files.of(Kind.ORGANISATION), findings);
    Map<Slug, SourceFile> news = EntryNames.bySlug(files.of(Kind.NEWS), findings);
    Map<Slug, SourceFile> timelines = EntryNames.bySlug(files.of(Kind.TIMELINE), findings);
    List<GuideFiles> guides = GuideFiles.group(files.of(Kind.GUIDE), findings);
    readVocabularies(files.of(Kind.VOCABULARY));
    DutyFiles duties = DutyFiles.read(files.of(Kind.DUTIES), findings);
    KnownEntries known =
        new KnownEntries(
            names(services),
            names(organisations),
            names(guides.stream().map(GuideFiles::slug).toList()),
            stepNames(guides),
            names(news),
            names(timelines),
            duties.names(),
            new AttachmentNames(sources.attachments()));
    EntryReader entries = new EntryReader(lists, known, markdown, findings, today);
    Draft site = entries.site(files.of(Kind.SITE), sources);
    Drafts drafts =
        new Drafts(
            site,
            entries.organisations(organisations),
            entries.services(services, executor, threads),
            entries.guides(guides),
            entries.news(news),
            entries.timelines(timelines),
            entries.read(duties.items(), ListShapes.Duties.SHAPE),
            entries.items(files.of(Kind.FEEDBACK), ListShapes.Comments.SHAPE),
            entries.items(files.of(Kind.GLOSSARY), ListShapes.Glossary.SHAPE),
            nationalWords.join(),
            entries.items(search(files, "words.yaml"), SearchWordShape.SHAPE),
            entries.items(search(files, "cases.yaml"), ListShapes.Cases.SHAPE),
            postcodes(files.of(Kind.SEARCH)));
    CollectionRules.check(drafts, !files.of(Kind.DUTIES).isEmpty(), findings);
    boolean whole = !findings.hasErrors();
    DirectoryAssembler assembler = new DirectoryAssembler(lists, drafts);
    return new ContentResult(
        whole ? assembler.assemble() : null,
        known.attachments().used(),
        whole ? assembler.searchCases() : List.of(),
        whole ? SearchWordsAssembler.onlyMeanings(drafts.searchWords()) : List.of(),
        findings.sorted());
  }

  private void readVocabularies(List<SourceFile> files) {
    Set<VocabularyName> found = new HashSet<>();
    for (SourceFile file : files) {
      VocabularyName name = vocabularyName(file);
      if (name == null) {
        boolean inFolder = file.path().indexOf('/') != file.path().lastIndexOf('/');
        UnknownVocabulary rule = new UnknownVocabulary();
        SourcePosition start = file.text().start();
        findings.add(
            inFolder ? rule.inFolder(start, file.baseName()) : rule.at(start, file.baseName()));
        continue;
      }
      found.add(name);
      putVocabulary(name, file);
    }
    for (VocabularyName name : List.of(VocabularyName.DIAGNOSIS, VocabularyName.QUESTIONS)) {
      if (!found.contains(name)) {
        String path = "org/localoffer/content/vocabulary/" + name.fileName() + ".yaml";
        SourceText text = new SourceText(path, BuiltIn.text(path));
        putVocabulary(name, new SourceFile(path, text, true));
      }
    }
  }

  private void putVocabulary(VocabularyName name, SourceFile file) {
    List<YamlValue> items = EntryFile.readItems(file, findings);
    if (items == null) {
      lists.markBroken(name);
      return;
    }
    Reading reading = new Reading(file, lists, KnownEntries.NOTHING, markdown, findings);
    lists.put(VocabularyReader.read(name, items, reading));
  }

  private static @Nullable VocabularyName vocabularyName(SourceFile file) {
    for (VocabularyName name : VocabularyName.values()) {
      if (file.path().equals("vocabulary/" + name.fileName() + ".yaml")) {
        return name;
      }
    }
    return null;
  }

  private List<SourceFile> search(ContentFiles files, String fileName) {
    List<SourceFile> found = new ArrayList<>();
    for (SourceFile file : files.of(Kind.SEARCH)) {
      if (file.path().equals("search/" + fileName)) {
        found.add(file);
      } else if (fileName.equals("words.yaml")
          && !file.path().equals("search/cases.yaml")
          && !file.path().equals(SectorTable.PATH)) {
        findings.add(new UnusedFile().at(file.text().start()));
      }
    }
    return found;
  }

  private PostcodeTable postcodes(List<SourceFile> files) {
    for (SourceFile file : files) {
      if (file.path().equals(SectorTable.PATH) && file.readable()) {
        SectorTable.Read read = SectorTable.read(file.text());
        List<Diagnostic> found = read.findings();
        findings.addAll(found.subList(0, Math.min(found.size(), MoreProblems.MAX_FINDINGS)));
        if (found.size() > MoreProblems.MAX_FINDINGS) {
          findings.add(new MoreProblems().at(file.text().start()));
        }
        return read.table();
      }
    }
    return PostcodeTable.EMPTY;
  }

  private static Set<String> names(Map<Slug, SourceFile> files) {
    return names(files.keySet());
  }

  private static Set<String> names(Collection<Slug> slugs) {
    Set<String> names = new TreeSet<>();
    slugs.forEach(slug -> names.add(slug.value()));
    return names;
  }

  private static Set<String> stepNames(List<GuideFiles> guides) {
    Set<String> names = new TreeSet<>();
    for (GuideFiles guide : guides) {
      guide.steps().forEach(step -> names.add(guide.slug() + "/" + step.slug()));
    }
    return names;
  }
}
