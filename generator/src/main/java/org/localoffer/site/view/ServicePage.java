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
 * @param organisation who provides it
 * @param categories where it stands
 * @param notice that it is closed, full or closing, or null while it is open
 * @param who who it is for: ages, needs, stages, level, plan, diagnosis, eligibility …
 * @param how how to get it: routes, what to do, form, wait
 * @param cost what it costs and what can pay for it
 * @param places where it takes place
 * @param areas the areas that it serves, where that was stated; places have their own
 * @param opening when it is open
 * @param contacts how to reach it
 * @param website its site, or empty
 * @param links more links
 * @param school what is special to a school or college
 * @param answers what it answered to the questions that all are asked
 * @param shortBreak what makes it a short break
 * @param adulthood the outcomes in preparing for adulthood, names
 * @param languages names of languages
 * @param formats its other forms: Easy Read, a video in British Sign Language
 * @param pictures pictures of it
 * @param checked when a person last made sure that it is right
 * @param feedbackHref {@code mailto:} address to say that something is wrong, or empty
 */
public record ServicePage(
    String listId,
    String name,
    String alsoCalled,
    String summary,
    LinkView organisation,
    List<LinkView> categories,
    @Nullable NoticeView notice,
    TextView description,
    List<Fact> who,
    List<Fact> how,
    List<Fact> cost,
    List<PlaceView> places,
    List<LinkView> areas,
    OpeningView opening,
    List<ContactView> contacts,
    String website,
    List<LinkView> links,
    List<Fact> school,
    List<AnswerView> answers,
    List<Fact> shortBreak,
    List<String> adulthood,
    List<String> languages,
    List<LinkView> formats,
    List<PictureView> pictures,
    CheckedView checked,
    String feedbackHref)
    implements View {
  public ServicePage {
    categories = List.copyOf(categories);
    who = List.copyOf(who);
    how = List.copyOf(how);
    cost = List.copyOf(cost);
    places = List.copyOf(places);
    areas = List.copyOf(areas);
    contacts = List.copyOf(contacts);
    links = List.copyOf(links);
    school = List.copyOf(school);
    answers = List.copyOf(answers);
    shortBreak = List.copyOf(shortBreak);
    adulthood = List.copyOf(adulthood);
    languages = List.copyOf(languages);
    formats = List.copyOf(formats);
    pictures = List.copyOf(pictures);
  }

  @Override
  public String template() {
    return "pages/service.ftlh";
  }
}
