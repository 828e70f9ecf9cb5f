// Words of the glossary: the first use of each on a page is a link to its meaning, which stands at the
// end of the page. Here the link becomes a button that shows the meaning where the reader is.
(function () {
  "use strict";

  /**
   * The meaning, in a span, since the word stands within a sentence.
   *
   * @param {HTMLElement} entry the term at the end of the page
   * @param {string} id
   */
  function note(entry, id) {
    var meaning = entry.nextElementSibling;
    var text = meaning.querySelector("p") || meaning;
    var span = document.createElement("span");
    span.className = "lo-term__meaning";
    span.id = id;
    span.setAttribute("role", "note");
    span.hidden = true;
    span.textContent = text.textContent.trim();
    return span;
  }

  function button(link, id) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "lo-term lo-term--button";
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-controls", id);
    button.textContent = link.textContent;
    return button;
  }

  function explain(link) {
    var anchor = link.getAttribute("href").slice(1);
    var entry = document.getElementById(anchor);
    if (!entry || !entry.nextElementSibling) {
      return;
    }
    var meaning = note(entry, anchor + "-meaning");
    var word = button(link, meaning.id);
    var show = function (open) {
      meaning.hidden = !open;
      word.setAttribute("aria-expanded", String(open));
    };
    word.addEventListener("click", function () {
      show(meaning.hidden);
    });
    word.addEventListener("keydown", function (event) {
      if (event.key === "Escape" || event.key === "Esc") {
        show(false);
      }
    });
    link.parentNode.insertBefore(word, link);
    link.parentNode.insertBefore(meaning, link);
    link.parentNode.removeChild(link);
  }

  var links = document.querySelectorAll("[data-module='lo-term']");
  for (var i = 0; i < links.length; i++) {
    explain(links[i]);
  }
})();
