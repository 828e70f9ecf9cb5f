package org.localoffer.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a council publishes, checked and joined: the content folder as values.
 *
 * @param site the council and its site
 * @param vocabularies every vocabulary, empty ones included
 * @param organisations by slug
 * @param services by slug, also those that are not visible today
 * @param guides by order, then slug
 * @param duties in the file's order
 * @param feedback newest first, then by id
 * @param news newest first, then by slug
 * @param glossary in alphabetical order
 * @param timelines by slug
 * @param searchWords those that come with the program, without what the council switched off or
 *     replaced, then the council's own
 * @param postcodes where the postcodes of the area lie
 */
public record Directory(
    Site site,
    Map<VocabularyName, Vocabulary> vocabularies,
    List<Organisation> organisations,
    List<Service> services,
    List<Guide> guides,
    List<Duty> duties,
    List<Feedback> feedback,
    List<News> news,
    List<GlossaryTerm> glossary,
    List<Timeline> timelines,
    List<SearchWords> searchWords,
    PostcodeTable postcodes) {

  public Directory {
    vocabularies = Map.copyOf(vocabularies);
    organisations = List.copyOf(organisations);
    services = List.copyOf(services);
    guides = List.copyOf(guides);
    duties = List.copyOf(duties);
    feedback = List.copyOf(feedback);
    news = List.copyOf(news);
    glossary = List.copyOf(glossary);
    timelines = List.copyOf(timelines);
    searchWords = List.copyOf(searchWords);
  }

  /** The vocabulary of this name; empty where the council keeps none. */
  public Vocabulary vocabulary(VocabularyName name) {
    @Nullable Vocabulary found = vocabularies.get(name);
    return found != null ? found : new Vocabulary(name, List.of());
  }

  /** The same without the news of days after {@code day}: they are published when they come. */
  public Directory withoutNewsAfter(LocalDate day) {
    return new Directory(
        site,
        vocabularies,
        organisations,
        services,
        guides,
        duties,
        feedback,
        news.stream().filter(piece -> !piece.on().isAfter(day)).toList(),
        glossary,
        timelines,
        searchWords,
        postcodes);
  }

  /**
   * The same with another public address.
   *
   * @param baseUrl with a slash at its end
   */
  public Directory withBaseUrl(String baseUrl) {
    return new Directory(
        site.withBaseUrl(baseUrl),
        vocabularies,
        organisations,
        services,
        guides,
        duties,
        feedback,
        news,
        glossary,
        timelines,
        searchWords,
        postcodes);
  }
}
