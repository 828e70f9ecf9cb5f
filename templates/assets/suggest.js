/*
 * The typing aid of search boxes: offers pages by their names, and other spellings.
 *
 *   <form action="search.html">
 *     <label for="search">…</label>
 *     <div data-module="lo-suggest"><input id="search" type="search"></div>
 *   </form>
 *
 * A combobox with a list of its own (WAI-ARIA, "list autocomplete with manual selection"): Enter
 * without a chosen suggestion searches as if there were no list. Nothing is loaded before the field
 * is used; then the reader of the index, search/names.js, and at most one file with every key, which
 * suggest-names.js looks through. Whatever is shown is put in as text.
 */
;(function (window, document) {
  'use strict'

  const { phrase, phraseParts } = window.LocalOfferWords
  const { once, indexAt } = window.LocalOfferLoading

  /** Gives the names, loading the reader of the index when they are first asked for. */
  function namesFrom(base) {
    const index = indexAt(base)
    return once(async () => window.LocalOfferSuggest.open((await index()).load))
  }

  // ---- The list ------------------------------------------------------------------------------

  function element(name, className, text) {
    const made = document.createElement(name)
    made.className = className
    made.textContent = text
    return made
  }

  function empty(parent) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild)
    }
  }

  function inWords(pages, spellings) {
    if (pages > 0) {
      return phrase('suggest.found', { count: pages })
    }
    return spellings > 0 ? phrase('suggest.spellings', { count: spellings }) : ''
  }

  // Milliseconds without a key before the number is said: a screen reader says the key itself first.
  const PAUSE_BEFORE_SAYING = 700
  // Pixels left free under the list, and the least that a list needs to be of use.
  const GAP = 8
  const LEAST_HEIGHT = 150

  function Combobox(wrapper) {
    const field = wrapper.querySelector('input')
    const form = field.form
    const action = form.getAttribute('action') || ''
    const root = action.slice(0, action.lastIndexOf('/') + 1)
    const names = namesFrom(root + 'search/')
    const list = element('div', 'lo-suggest__list', '')
    const status = element('div', 'govuk-visually-hidden', '')
    let chosen = -1
    let turn = 0
    let saying = 0

    // ---- What is seen and said -------------------------------------------------------------

    function isOpen() {
      return !list.hidden
    }

    function options() {
      return Array.from(list.querySelectorAll('[role="option"]'))
    }

    function say(text) {
      window.clearTimeout(saying)
      saying = window.setTimeout(() => {
        if (status.textContent !== text) {
          status.textContent = text
        }
      }, PAUSE_BEFORE_SAYING)
    }

    function choose(place) {
      const all = options()
      if (chosen >= 0 && all[chosen]) {
        all[chosen].setAttribute('aria-selected', 'false')
      }
      chosen = place
      if (place < 0 || !all[place]) {
        chosen = -1
        field.removeAttribute('aria-activedescendant')
        return
      }
      all[place].setAttribute('aria-selected', 'true')
      field.setAttribute('aria-activedescendant', all[place].id)
      all[place].scrollIntoView({ block: 'nearest' })
    }

    /** Keeps the list above the keyboard of a phone, which covers a part of the page. */
    function fit() {
      const view = window.visualViewport
      if (!isOpen() || !view) {
        return
      }
      const bottom = view.offsetTop + view.height
      if (bottom - field.getBoundingClientRect().bottom < LEAST_HEIGHT) {
        field.scrollIntoView({ block: 'start' })
      }
      const room = bottom - field.getBoundingClientRect().bottom - GAP
      list.style.maxHeight = Math.max(room, LEAST_HEIGHT) + 'px'
    }

    function close() {
      choose(-1)
      list.hidden = true
      field.setAttribute('aria-expanded', 'false')
      say('')
    }

    function openList() {
      if (options().length > 0) {
        list.hidden = false
        field.setAttribute('aria-expanded', 'true')
        fit()
      }
    }

    function addOption(option) {
      option.id = list.id + '-' + options().length
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      list.appendChild(option)
    }

    function addPage(page) {
      const option = element('a', 'lo-suggest__option', '')
      const also = page.also === '' ? '' : phrase('suggest.also', { name: page.also })
      const kind = [also, page.kind].filter(Boolean).join(' · ')
      option.href = root + page.address
      option.tabIndex = -1
      option.appendChild(element('span', 'lo-suggest__name', page.name))
      if (kind !== '') {
        // The space is for screen readers, which read an option without its boxes.
        option.appendChild(document.createTextNode(' '))
        option.appendChild(element('span', 'lo-suggest__kind', kind))
      }
      addOption(option)
    }

    function addSpelling(text) {
      const option = element('div', 'lo-suggest__option', '')
      const words = element('span', 'lo-suggest__name', text)
      option.append(...phraseParts('suggest.did-you-mean', { words }))
      option.addEventListener('click', () => {
        field.value = text
        field.focus()
        update()
      })
      addOption(option)
    }

    function show({ pages, spellings }) {
      close()
      empty(list)
      pages.forEach(addPage)
      spellings.forEach(addSpelling)
      openList()
      say(inWords(pages.length, spellings.length))
    }

    // ---- What the visitor does ---------------------------------------------------------------

    /** Offers what fits the field; an answer that comes too late is dropped. */
    async function update() {
      const mine = ++turn
      choose(-1)
      try {
        const found = await (await names()).suggest(field.value)
        if (mine === turn) {
          show(found)
        }
      } catch (error) {
        // The box works without: the form searches, and says there what is wrong.
        if (mine === turn) {
          close()
        }
      }
    }

    function dismiss() {
      turn++
      close()
    }

    function move(step) {
      if (!isOpen()) {
        openList()
      }
      const count = options().length
      if (count > 0) {
        choose(chosen < 0 ? (step > 0 ? 0 : count - 1) : (chosen + step + count) % count)
      }
    }

    function press(event) {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) {
        return
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        move(event.key === 'ArrowDown' ? 1 : -1)
      } else if (event.key === 'Escape') {
        dismiss()
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault()
        options()[chosen].click()
      } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) {
        choose(-1)
      }
    }

    function leave(event) {
      if (!wrapper.contains(event.target)) {
        dismiss()
      }
    }

    function prepare() {
      names()
        .then((ready) => ready.prepare())
        .catch(() => {})
    }

    // ---- Putting it in place -----------------------------------------------------------------

    list.id = field.id + '-suggestions'
    list.hidden = true
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', phrase('suggest.label'))
    status.setAttribute('role', 'status')
    // A box of type "search" may not be a combobox, and Escape would empty it.
    field.type = 'text'
    field.setAttribute('enterkeyhint', 'search')
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-expanded', 'false')
    field.setAttribute('aria-controls', list.id)
    wrapper.appendChild(list)
    wrapper.appendChild(status)

    field.addEventListener('focus', prepare)
    field.addEventListener('input', update)
    field.addEventListener('keydown', press)
    form.addEventListener('submit', dismiss)
    // The focus stays in the field while an option is pressed; a phone keeps its keyboard.
    list.addEventListener('mousedown', (event) => event.preventDefault())
    // Not blur: who puts the keyboard of a phone away wants to see more of the list.
    document.addEventListener('focusin', leave)
    document.addEventListener('mousedown', leave)
    document.addEventListener('touchstart', leave, { passive: true })
    if (window.visualViewport) {
      window.visualViewport.addEventListener('resize', fit)
    }
  }

  document
    .querySelectorAll('[data-module="lo-suggest"]')
    .forEach((wrapper) => Combobox(wrapper))
})(window, document)
