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

  var today = localDay(new Date());
  var notices = document.querySelectorAll("[data-module='lo-overdue']");
  for (var i = 0; i < notices.length; i++) {
    showOverdue(notices[i], today);
  }
})();
