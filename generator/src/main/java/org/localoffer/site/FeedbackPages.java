package org.localoffer.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.Feedback;
import org.localoffer.directory.Service;
import org.localoffer.directory.Slug;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.FeedbackPage;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.TextView;
import org.localoffer.words.Words;

/** The page "You said, we did" (SEND Regulations 2014, regulation 56). */
final class FeedbackPages {

  private final Planning planning;
  private final Words words;

  FeedbackPages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
  }

  /**
   * The page of the newest comments, and where it does not hold all of them a page of each year.
   */
  void add() {
    List<Feedback> all = planning.catalogue().directory().feedback();
    if (all.isEmpty()) {
      return;
    }
    Archive<Feedback> archive = Archive.of(all, Feedback::on);
    OutputPath path = Addresses.FEEDBACK;
    Root root = Root.of(path);
    planning
        .pages()
        .add(
            PageFacts.of(
                    path,
                    "feedback",
                    words.text("page.feedback"),
                    words.text("title.this-site"),
                    Sections.ABOUT,
                    List.of())
                .described(planning.descriptions().feedback()),
            new FeedbackPage(
                "",
                comments(archive.newest(), archive, root),
                archive.links(
                    count -> Wording.comments(count, words), Addresses::feedback, root, words)));
    archive.forEachPage((year, of) -> addYear(year, of, archive));
  }

  private void addYear(int year, List<Feedback> comments, Archive<Feedback> archive) {
    OutputPath path = Addresses.feedback(year);
    Root root = Root.of(path);
    List<LinkView> way = List.of(root.link(words.text("page.feedback"), Addresses.FEEDBACK));
    String heading = Wording.ofYear(words.text("page.feedback"), year, words);
    planning
        .pages()
        .add(
            PageFacts.of(
                    path, "feedback", heading, words.text("title.comments"), Sections.ABOUT, way)
                .described(planning.descriptions().feedbackOf(year)),
            new FeedbackPage(
                Wording.comments(comments.size(), words),
                comments(comments, archive, root),
                List.of()));
  }

  private List<FeedbackPage.Comment> comments(
      List<Feedback> comments, Archive<Feedback> archive, Root root) {
    List<FeedbackPage.Comment> views = new ArrayList<>(comments.size());
    for (Feedback one : comments) {
      views.add(comment(one, archive.place(one, one.on().getYear()) + 1, root));
    }
    return views;
  }

  private FeedbackPage.Comment comment(Feedback feedback, int number, Root root) {
    String anchor = anchor(feedback, number);
    LinkView service = service(feedback.service(), root);
    TextView answer = planning.texts().part(feedback.weDid(), root, anchor + "_did");
    boolean answered = !feedback.weDid().isEmpty();
    String about = about(feedback.about());
    String topic = feedback.topic();
    return new FeedbackPage.Comment(
        anchor,
        !topic.isEmpty() ? topic : !service.text().isEmpty() ? service.text() : about,
        words.date(feedback.on()),
        from(feedback.from()),
        about,
        service,
        planning.texts().part(feedback.said(), root, anchor + "_said"),
        answered,
        answer,
        status(feedback, answered));
  }

  /** Ids that are no slugs cannot stand in an address; their place in the year does. */
  private static String anchor(Feedback feedback, int number) {
    String id = feedback.id().toLowerCase(Locale.ROOT);
    return "comment_" + feedback.on().getYear() + "_" + (Slug.isSlug(id) ? id : "no_" + number);
  }

  private LinkView service(@Nullable Slug slug, Root root) {
    Service service = slug == null ? null : planning.catalogue().service(slug);
    return service == null
        ? new LinkView("", "")
        : root.link(service.name(), Addresses.service(service.slug()));
  }

  private String about(Feedback.About about) {
    return switch (about) {
      case CONTENT -> words.text("feedback.about-content");
      case ACCESS -> words.text("feedback.about-access");
      case DEVELOPMENT -> words.text("feedback.about-development");
      case GAP -> words.text("feedback.about-gap");
    };
  }

  private String from(Feedback.@Nullable From from) {
    return switch (from) {
      case PARENT -> words.text("feedback.from-parent");
      case YOUNG_PERSON -> words.text("feedback.from-young-person");
      case PROVIDER -> words.text("feedback.from-provider");
      case null -> "";
    };
  }

  private String status(Feedback feedback, boolean answered) {
    LocalDate done = feedback.doneOn();
    return switch (feedback.status()) {
      case DONE ->
          done == null
              ? words.text("feedback.done")
              : words.text("feedback.done-on", "date", words.date(done));
      case PLANNED ->
          done == null
              ? words.text("feedback.planned")
              : words.text("feedback.planned-for", "date", words.date(done));
      case NOT_POSSIBLE -> words.text("feedback.not-possible");
      case null -> answered ? "" : words.text("feedback.no-answer-yet");
    };
  }
}
