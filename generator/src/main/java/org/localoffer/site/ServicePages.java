package org.localoffer.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.localoffer.directory.Answer;
import org.localoffer.directory.Directory;
import org.localoffer.directory.Formats;
import org.localoffer.directory.Guide;
import org.localoffer.directory.Link;
import org.localoffer.directory.Picture;
import org.localoffer.directory.Service;
import org.localoffer.directory.Slug;
import org.localoffer.directory.Term;
import org.localoffer.directory.VocabularyName;
import org.localoffer.output.OutputPath;
import org.localoffer.site.view.AnswerView;
import org.localoffer.site.view.GuideCard;
import org.localoffer.site.view.LinkView;
import org.localoffer.site.view.PictureView;
import org.localoffer.site.view.PlaceView;
import org.localoffer.site.view.ServicePage;
import org.localoffer.words.Words;

/** The page of every service. */
final class ServicePages {

  private final Planning planning;
  private final Words words;
  private final Directory directory;
  private final PlaceViews places;
  private final RelatedEntries related;
  private final Corrections corrections;

  ServicePages(Planning planning) {
    this.planning = planning;
    this.words = planning.words();
    this.directory = planning.catalogue().directory();
    this.related = new RelatedEntries(planning.catalogue());
    this.corrections = new Corrections(directory.site(), words);
    this.places = new PlaceViews(directory.vocabulary(VocabularyName.ACCESS_FEATURES), words);
  }

  void add() {
    List<Service> services = planning.catalogue().services();
    Map<Slug, String> titles = ServiceTitles.of(services, words);
    for (Service service : services) {
      OutputPath path = Addresses.service(service.slug());
      Root root = Root.of(path);
      ServicePage page = page(service, root);
      planning
          .pages()
          .add(
              PageFacts.of(
                      path,
                      service.source(),
                      service.name(),
                      words.text("title.service"),
                      Addresses.folder(VocabularyName.CATEGORIES),
                      TermPages.way(service.categories().getFirst(), root, words))
                  .titled(titles.getOrDefault(service.slug(), service.name()))
                  .described(service.summary())
                  .asArticle()
                  .pictured(page.pictures()),
              page);
    }
  }

  /**
   * The texts are asked for in the order of the page, so that the first use of a word explains it.
   */
  private ServicePage page(Service service, Root root) {
    PageTexts texts = planning.texts().onPage(root);
    ServiceFacts facts = new ServiceFacts(texts, words);
    List<PlaceView> where = places.of(service.locations(), root);
    String website = service.website();
    return new ServicePage(
        service.slug().value(),
        service.name(),
        Wording.commas(service.alsoKnownAs(), words),
        service.summary(),
        root.link(
            service.organisation().name(), Addresses.organisation(service.organisation().slug())),
        FactRows.links(service.categories(), root),
        StatusText.notice(service.availability(), words),
        facts.who(service),
        facts.school(service.education()),
        facts.shortBreak(service.shortBreak()),
        facts.how(service),
        facts.decides(service),
        facts.cost(service),
        where,
        FactRows.links(service.areas(), root),
        OpeningText.of(service.opening(), words),
        hasAccess(where),
        Texts.contacts(service.contacts()),
        website == null ? "" : website,
        pictures(service, root),
        texts.main(service.description()),
        answers(service, texts),
        names(service.adulthood()),
        Wording.languages(service.languages(), words),
        formats(service.formats(), root),
        links(service),
        planning.cards().services(related.services(service), root),
        guides(service, root),
        CheckedText.of(service.checked(), planning.catalogue().today(), words),
        corrections.of(service),
        texts.part(directory.site().pages().complaints(), "complaints"),
        texts.explained());
  }

  private List<GuideCard> guides(Service service, Root root) {
    List<GuideCard> cards = new ArrayList<>();
    for (Guide guide : related.guides(service)) {
      cards.add(GuidePages.card(guide, root, words));
    }
    return cards;
  }

  private static boolean hasAccess(List<PlaceView> places) {
    return places.stream().anyMatch(place -> place.accessStated() || !place.accessNote().isEmpty());
  }

  private static List<AnswerView> answers(Service service, PageTexts texts) {
    List<AnswerView> views = new ArrayList<>(service.answers().size());
    for (Answer answer : service.answers()) {
      Term question = answer.question();
      views.add(
          new AnswerView(
              question.name(), texts.part(answer.text(), "question_" + question.slug())));
    }
    return views;
  }

  private static List<LinkView> links(Service service) {
    List<LinkView> views = new ArrayList<>(service.links().size());
    for (Link link : service.links()) {
      views.add(new LinkView(link.label(), link.url()));
    }
    return views;
  }

  private List<LinkView> formats(Formats formats, Root root) {
    List<LinkView> views = new ArrayList<>(2);
    String easyRead = formats.easyRead();
    if (easyRead != null) {
      boolean outside = easyRead.indexOf(':') >= 0;
      views.add(
          outside
              ? new LinkView(words.text("format.easy-read"), easyRead)
              : planning.attachments().link(words.text("format.easy-read"), easyRead, root));
    }
    String video = formats.bslVideo();
    if (video != null) {
      views.add(new LinkView(words.text("format.bsl-video"), video));
    }
    return views;
  }

  private List<PictureView> pictures(Service service, Root root) {
    List<PictureView> views = new ArrayList<>(service.pictures().size());
    for (Picture picture : service.pictures()) {
      views.add(planning.attachments().picture("pictures/" + picture.file(), picture.alt(), root));
    }
    return views;
  }

  private static List<String> names(List<Term> terms) {
    List<String> names = new ArrayList<>(terms.size());
    for (Term term : terms) {
      names.add(term.name());
    }
    return names;
  }
}
