package org.localoffer.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.localoffer.directory.SafeHtml;
import org.localoffer.output.OutputFile;
import org.localoffer.site.PlannedPage;
import org.localoffer.words.Words;

/**
 * Turns planned pages into HTML. Several threads may render at once; each reuses its own buffer.
 *
 * <p>The settings are those under which text from an entry cannot run (see the tests): everything
 * is escaped as HTML whatever the template's name, no class can be made, no method be called, and
 * nothing depends on the machine's locale or time zone.
 */
public final class PageRenderer {

  private final Configuration configuration;
  private final ViewWrapper wrapper = new ViewWrapper();
  private final ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);

  /**
   * A renderer for these templates; each is parsed when a page first needs it.
   *
   * @param words what the templates say by themselves
   * @param assets what the style sheet and the scripts are called
   */
  public PageRenderer(TemplateSet templates, Words words, AssetNames assets) {
    this.configuration = configuration(templates, wrapper, words);
    configuration.setSharedVariable(AssetNames.NAME, assets.model());
  }

  /**
   * The page as a file in UTF-8.
   *
   * @throws RenderFailed if the template is missing or wrong
   */
  public OutputFile render(PlannedPage page) {
    return render(page, SafeHtml.EMPTY);
  }

  /**
   * The same with a block of data about the page.
   *
   * @param data JSON without {@code <}, {@code >} and {@code &}; empty where there is none
   * @throws RenderFailed if the template is missing or wrong
   */
  public OutputFile render(PlannedPage page, SafeHtml data) {
    PageBuffer buffer = buffers.get();
    buffer.clear();
    String template = page.view().template();
    try {
      configuration.getTemplate(template).process(new Variables(page, data, wrapper), buffer);
    } catch (TemplateException | IOException e) {
      throw TemplateErrors.failure(e, template, page);
    }
    return new OutputFile(page.path(), page.owner(), buffer.toUtf8());
  }

  /**
   * What a template makes that is not in the set: an example of a component.
   *
   * @param name what it is called in messages
   * @param source the template
   * @param page whose variables it sees
   * @throws RenderFailed if the template is wrong
   */
  public SafeHtml example(String name, String source, PlannedPage page) {
    StringWriter html = new StringWriter();
    try {
      new Template(name, source, configuration)
          .process(new Variables(page, SafeHtml.EMPTY, wrapper), html);
    } catch (TemplateException | IOException e) {
      throw TemplateErrors.failure(e, name, page);
    }
    return new SafeHtml(html.toString().strip());
  }

  static Configuration configuration(TemplateSet templates, ViewWrapper wrapper, Words words) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    StringTemplateLoader loader = new StringTemplateLoader();
    templates.templates().forEach(loader::putTemplate);
    configuration.setTemplateLoader(loader);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setObjectWrapper(wrapper);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNumberFormat("computer");
    configuration.setLocale(Locale.UK);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setSharedVariable(RememberedMarkup.NAME, new RememberedMarkup());
    configuration.setSharedVariable(FixedWords.NAME, new FixedWords(words));
    configuration.setSharedVariable(Sentence.NAME, new Sentence(words));
    return configuration;
  }

  /** The variables that each page has of its own. */
  private record Variables(PlannedPage page, SafeHtml data, ViewWrapper wrapper)
      implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      return switch (name) {
        case "site" -> wrapper.wrap(page.site());
        case "page" -> wrapper.wrap(page.page());
        case "data" -> wrapper.wrap(data);
        case "view" -> wrapper.wrap((Record) page.view());
        default -> null;
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
