package org.localoffer.build;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.localoffer.attachment.EarlierPictures;
import org.localoffer.build.BuildOutcome.Built;
import org.localoffer.build.BuildOutcome.Rejected;
import org.localoffer.check.PageFacts;
import org.localoffer.check.SiteChecker;
import org.localoffer.content.ContentResult;
import org.localoffer.content.DirectoryReader;
import org.localoffer.diagnostic.Diagnostic;
import org.localoffer.diagnostic.Findings;
import org.localoffer.directory.Directory;
import org.localoffer.feeds.HeaderFile;
import org.localoffer.feeds.SiteFeeds;
import org.localoffer.feeds.StructuredData;
import org.localoffer.output.OutputFile;
import org.localoffer.output.OutputPath;
import org.localoffer.output.OutputTree;
import org.localoffer.render.Assets;
import org.localoffer.render.PageRenderer;
import org.localoffer.search.SearchFiles;
import org.localoffer.site.PlannedPage;
import org.localoffer.site.SitePlan;
import org.localoffer.site.SitePlanner;
import org.localoffer.source.Sources;

/**
 * Builds a site: read, plan, render and index, check. The one place that knows the order.
 *
 * <p>Two threads: pages are rendered and looked at in shares of a fixed size while the search index
 * is built beside them; results are put together in the plan's order, so the number of threads has
 * no influence on the bytes.
 */
public final class SiteBuild implements AutoCloseable {

  /** Two platform threads do as well as virtual ones, and more cores find nothing more to do. */
  private static final int THREADS = 2;

  /** Pages in one share: small enough that both threads end together. */
  private static final int SHARE = 64;

  private static final OutputPath README = new OutputPath("README.md");

  private static final String README_TEXT =
      """
      # Made by the build

      Everything in this folder is made from `content/` and `templates/` by `./local-offer build`,
      and replaced by the next build. Edit `content/` instead.
      """;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("build-", 0).factory());

  private final EarlierPictures earlier;

  /** A build that makes everything anew. */
  public SiteBuild() {
    this(EarlierPictures.NONE);
  }

  /**
   * @param earlier pictures that need not be made again; the site is the same without them
   */
  public SiteBuild(EarlierPictures earlier) {
    this.earlier = earlier;
  }

  /** Reads the content as far as the model, and finds what is wrong with it. */
  public ContentResult read(BuildInputs inputs) {
    return read(inputs.sources(), inputs.today());
  }

  ContentResult read(Sources sources, LocalDate today) {
    return DirectoryReader.read(sources, today, workers, THREADS);
  }

  /** Builds the whole site in memory. */
  public BuildOutcome build(BuildInputs inputs, StepListener steps) {
    steps.begin("reading entries");
    ContentResult content = read(inputs);
    AttachedFiles attached = AttachedFiles.read(inputs.sources(), content, earlier, workers);
    Findings findings = new Findings();
    findings.addAll(content.findings());
    findings.addAll(attached.findings());
    Directory directory = content.directory();
    if (directory == null || findings.hasErrors()) {
      return new Rejected(findings.sorted());
    }
    if (inputs.baseUrl() != null) {
      directory = directory.withBaseUrl(inputs.baseUrl());
    }
    steps.begin("planning pages");
    SitePlan plan = SitePlanner.plan(directory, inputs.today(), attached.forPages());
    steps.begin("making pages and the search index");
    CompletableFuture<SearchFiles.Made> index =
        CompletableFuture.supplyAsync(
            () -> SearchFiles.of(plan, content.searchCases(), content.ownMeanings()), workers);
    SiteChecker checker = new SiteChecker(inputs.outputName());
    Assets assets = assets(inputs, plan, directory);
    PageRenderer renderer = new PageRenderer(inputs.templates(), plan.words(), assets.names());
    Rendered pages = render(plan, renderer, checker);
    List<OutputFile> files = new ArrayList<>(pages.files());
    files.addAll(assets.files());
    files.addAll(attached.files(plan.attachments()));
    files.addAll(index.join().files());
    findings.addAll(index.join().findings());
    files.addAll(SiteFeeds.of(plan));
    files.add(new OutputFile(README, "the build", README_TEXT.getBytes(StandardCharsets.UTF_8)));
    files.add(HeaderFile.of(files.stream().map(OutputFile::path).toList()));
    steps.begin("checking the site");
    OutputTree tree = OutputTree.of(files);
    findings.addAll(checker.check(tree, pages.facts()));
    return outcome(findings, tree, pages, plan);
  }

  private static Assets assets(BuildInputs inputs, SitePlan plan, Directory directory) {
    return Assets.of(
        inputs.templates(),
        inputs.govukCss(),
        directory.site().brandColour(),
        plan.words().direction().equals("rtl"),
        plan.words());
  }

  private static BuildOutcome outcome(
      Findings all, OutputTree tree, Rendered pages, SitePlan plan) {
    List<Diagnostic> findings = all.sorted();
    return all.hasErrors()
        ? new Rejected(findings)
        : new Built(tree, pages.files().size(), plan.services().size(), findings);
  }

  /** Rendered pages and what the checks need of them, in the plan's order. */
  private record Rendered(List<OutputFile> files, List<PageFacts> facts) {}

  private Rendered render(SitePlan plan, PageRenderer renderer, SiteChecker checker) {
    List<PlannedPage> pages = plan.pages();
    StructuredData data = StructuredData.of(plan);
    List<CompletableFuture<Rendered>> shares = new ArrayList<>();
    for (int start = 0; start < pages.size(); start += SHARE) {
      List<PlannedPage> share = pages.subList(start, Math.min(pages.size(), start + SHARE));
      shares.add(
          CompletableFuture.supplyAsync(
              () -> renderShare(share, data, renderer, checker), workers));
    }
    Rendered all = new Rendered(new ArrayList<>(pages.size()), new ArrayList<>(pages.size()));
    for (CompletableFuture<Rendered> share : shares) {
      Rendered rendered = share.join();
      all.files().addAll(rendered.files());
      all.facts().addAll(rendered.facts());
    }
    return all;
  }

  private static Rendered renderShare(
      List<PlannedPage> pages, StructuredData data, PageRenderer renderer, SiteChecker checker) {
    Rendered share = new Rendered(new ArrayList<>(pages.size()), new ArrayList<>(pages.size()));
    for (PlannedPage page : pages) {
      OutputFile file = renderer.render(page, data.of(page));
      share.files().add(file);
      share.facts().add(checker.read(file));
    }
    return share;
  }

  /** Ends the threads. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
