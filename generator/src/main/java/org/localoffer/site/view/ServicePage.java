package org.localoffer.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service, in the order in which families ask. Lists of facts are empty where a group does not
 * apply; then its heading is left out.
 *
 * @param listId what a list of entries calls it
 * @param name what families read
 * @param alsoCalled other names with commas between, or empty
 * @param summary what it is, in a sentence or two
 * @param organisation who provides it
 * @param categories where it stands
 * @param notice that it is closed, full or closing, or null while it is open
 * @param who who it is for: ages, needs, stages, level, plan, diagnosis, eligibility
 * @param school what is special to a school or college
 * @param shortBreak what makes it a short break
 * @param how how to get it: routes, what to do, form, what happens next, wait
 * @param decides who decides, and by what criteria
 * @param cost what it costs and what can pay for it
 * @param places where it takes place, and what is known about getting in
 * @param areas the areas that it serves, where that was stated; places have their own
 * @param opening when it is open
 * @param hasAccess whether there is something to say about getting in at any place
 * @param contacts how to reach it
 * @param website its site, or empty
 * @param pictures pictures of it
 * @param description more about it
 * @param answers what it answered to the questions that all are asked
 * @param adulthood the outcomes in preparing for adulthood, names
 * @param languages names of languages
 * @param formats its other forms: Easy Read, a video in British Sign Language
 * @param links more links
 * @param related services that may help too, the nearest first
 * @param guides guides that speak of it
 * @param checked when a person last made sure that it is right
 * @param corrections what may be wrong with the page, each with a message that is begun for the
 *     reader; empty where the council has no address for them
 * @param complaints how to complain
 * @param explained the words of the glossary that the page uses
 */
public record ServicePage(
    String listId,
    String name,
    String alsoCalled,
    String summary,
    LinkView organisation,
    List<LinkView> categories,
    @Nullable NoticeView notice,
    List<Fact> who,
    List<Fact> school,
    List<Fact> shortBreak,
    List<Fact> how,
    List<Fact> decides,
    List<Fact> cost,
    List<PlaceView> places,
    List<LinkView> areas,
    OpeningView opening,
    boolean hasAccess,
    List<ContactView> contacts,
    String website,
    List<PictureView> pictures,
    TextView description,
    List<AnswerView> answers,
    List<String> adulthood,
    List<String> languages,
    List<LinkView> formats,
    List<LinkView> links,
    List<ServiceCard> related,
    List<GuideCard> guides,
    CheckedView checked,
    List<LinkView> corrections,
    TextView complaints,
    List<GlossaryEntry> explained)
    implements View {
  public ServicePage {
    categories = List.copyOf(categories);
    who = List.copyOf(who);
    school = List.copyOf(school);
    shortBreak = List.copyOf(shortBreak);
    how = List.copyOf(how);
    decides = List.copyOf(decides);
    cost = List.copyOf(cost);
    places = List.copyOf(places);
    areas = List.copyOf(areas);
    contacts = List.copyOf(contacts);
    pictures = List.copyOf(pictures);
    answers = List.copyOf(answers);
    adulthood = List.copyOf(adulthood);
    languages = List.copyOf(languages);
    formats = List.copyOf(formats);
    links = List.copyOf(links);
    related = List.copyOf(related);
    guides = List.copyOf(guides);
    corrections = List.copyOf(corrections);
    explained = List.copyOf(explained);
  }

  @Override
  public String template() {
    return "pages/service.ftlh";
  }
}
