// What every page may need in the browser; all of it works without. Classic and deferred, because
// module scripts do not run from a page that was opened from disk.
(function () {
  "use strict";

  /**
   * Shows a notice whose day has passed since the page was made: a copy on a stick goes on telling
   * the truth about its age. The day is the last one on which the page counts as checked.
   *
   * @param {HTMLElement} notice hidden, with data-review-due="YYYY-MM-DD"
   * @param {string} today YYYY-MM-DD, as local people count the days
   */
  function showOverdue(notice, today) {
    var due = notice.getAttribute("data-review-due");
    if (!due || !/^\d{4}-\d{2}-\d{2}$/.test(due)) {
      return;
    }
    // Dates in this form sort like the days that they name.
    if (today > due) {
      notice.hidden = false;
    }
  }

  function twoDigits(number) {
    return number < 10 ? "0" + number : String(number);
  }

  function localDay(now) {
    return now.getFullYear() + "-" + twoDigits(now.getMonth() + 1) + "-" + twoDigits(now.getDate());
  }

  /**
   * Takes the words of a search box to the search page behind the # of the address: what stands there
   * stays in the browser, what stands behind a ? lands in the log of a server.
   *
   * @param {HTMLFormElement} form with one field, which has no name: without this script, its words
   *     are not sent either
   */
  function searchWithoutSending(form) {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var words = form.querySelector("input").value.trim();
      var address = form.getAttribute("action") + (words ? "#q=" + encodeURIComponent(words) : "");
      // The reader's list goes along, as it does with links (list.js).
      window.location.href = window.LocalOfferList
        ? window.LocalOfferList.carry(address)
        : address;
    });
  }

  var openedForPaper = [];

  /** Opens every part that is closed: on paper nobody can. */
  function openForPaper() {
    var closed = document.querySelectorAll("details:not([open])");
    for (var i = 0; i < closed.length; i++) {
      closed[i].open = true;
      openedForPaper.push(closed[i]);
    }
  }

  /** Closes them again: the page on the screen is as the reader left it. */
  function closeAfterPaper() {
    openedForPaper.splice(0).forEach(function (part) {
      part.open = false;
    });
  }

  function each(module, act) {
    var found = document.querySelectorAll("[data-module='" + module + "']");
    for (var i = 0; i < found.length; i++) {
      act(found[i]);
    }
  }

  var today = localDay(new Date());
  each("lo-overdue", function (notice) {
    showOverdue(notice, today);
  });
  each("lo-search-form", searchWithoutSending);
  window.addEventListener("beforeprint", openForPaper);
  window.addEventListener("afterprint", closeAfterPaper);
})();
