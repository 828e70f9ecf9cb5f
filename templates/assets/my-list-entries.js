/*
 * The entries on the page of the reader's own list: what is known of them, and how one is shown.
 * my-list.js has the page, and my-list-sharing.js what is shared and printed of it.
 */
;(function () {
  'use strict'

  // Milliseconds after the last key in a note until the address has it.
  const PAUSE = 300

  const { phrase, phraseParts } = window.LocalOfferWords
  const shortlist = window.LocalOfferList

  // ---- Elements ------------------------------------------------------------------------------

  function element(name, className, children) {
    const made = document.createElement(name)
    if (className !== '') {
      made.className = className
    }
    return fill(made, children)
  }

  /** Puts the children in place of what was there; replaceChildren is too young for old phones. */
  function fill(parent, children) {
    while (parent.firstChild) {
      parent.removeChild(parent.firstChild)
    }
    parent.append(...children)
    return parent
  }

  function quietButton(text, name, className, act) {
    const button = element('button', 'govuk-button govuk-button--secondary ' + className, [
      text,
      element('span', 'govuk-visually-hidden', [phrase('button.of', { name })])
    ])
    button.type = 'button'
    button.addEventListener('click', act)
    return button
  }

  // ---- Entries ---------------------------------------------------------------------------------

  /** What to call an entry of which nothing is known but its id: Bluebell saturday club. */
  function nameFromId(id) {
    const words = id.replace(/^guide:/, '').replace(/-/g, ' ')
    return words.charAt(0).toUpperCase() + words.slice(1)
  }

  /** A number that a phone can dial; `(0)` is not dialled after a country's code. */
  function phoneLink(phone) {
    const link = element('a', 'govuk-link', [phone])
    const number = phone.startsWith('+') ? phone.replace('(0)', '') : phone
    link.href = 'tel:' + number.replace(/[^+0-9]/g, '')
    return link
  }

  /** Where an entry is when the index cannot be asked: its address follows from its id. */
  function addressFromId(id) {
    return (id.startsWith('guide:') ? 'guides/' + id.slice(6) : 'services/' + id) + '.html'
  }

  /**
   * What is shown of each entry, by id: null where the site no longer has it.
   *
   * @returns {Promise<Map<string, ?{title: string, address: string, shown: Map<string, string>}>>}
   */
  async function describe(base, ids) {
    if (!window.LocalOfferSearch) {
      await window.LocalOfferLoading.load(base + 'reader.js')
    }
    const known = await window.LocalOfferSearch.open(base).describe(ids)
    return new Map(ids.map((id, i) => [id, known[i]]))
  }

  // ---- One entry -------------------------------------------------------------------------------

  /**
   * Makes the items of the list.
   *
   * @param {Element} list where they are
   * @param {Map<string, ?object>} known id → entry, null if it has gone; missing until it is known
   * @param {string} publicAddress the address of this page for others, or empty
   * @param {{move: function, remove: function, saveNotes: function}} acts what its buttons do
   */
  function Items(list, known, publicAddress, acts) {
    function nameOf(id) {
      const entry = known.get(id)
      return entry ? entry.title : nameFromId(id)
    }

    function factLines(entry) {
      const meta = ['organisation', 'place'].map((name) => entry.shown.get(name)).filter(Boolean)
      const lines = [
        [meta.join(' · '), 'lo-result__meta'],
        [entry.shown.get('summary'), 'lo-result__summary'],
        [entry.shown.get('checked'), 'lo-result__meta']
      ]
      return lines
        .filter(([text]) => text)
        .map(([text, className]) => element('p', className, [text]))
    }

    function title(id) {
      const entry = known.get(id)
      if (entry === null) {
        return element('h2', 'lo-listed__title govuk-heading-s', [nameOf(id)])
      }
      const link = element('a', 'govuk-link lo-target', [nameOf(id)])
      link.href = entry ? entry.address : addressFromId(id)
      return element('h2', 'lo-listed__title govuk-heading-s', [link])
    }

    function body(id) {
      const entry = known.get(id)
      if (entry === null) {
        return [
          element('p', 'lo-listed__gone', [phrase('my-list.gone')])
        ]
      }
      const lines = entry ? factLines(entry) : []
      const phone = entry ? entry.shown.get('phone') : ''
      if (phone) {
        const called = phraseParts('contact.phone', { phone: phoneLink(phone) })
        lines.push(element('p', 'lo-listed__phone', called))
      }
      if (publicAddress !== '') {
        const address = entry ? entry.address : addressFromId(id)
        lines.push(
          element('p', 'lo-listed__address', [new URL(address, publicAddress).href])
        )
      }
      return lines
    }

    function noteInWords(note) {
      return note === '' ? '' : phrase('my-list.note', { note })
    }

    function noteField(id, note, place) {
      const field = element('textarea', 'govuk-textarea lo-listed__field', [])
      const paper = element('p', 'lo-listed__paper', [noteInWords(note)])
      const label = element('label', 'govuk-label lo-listed__label', [
        ...phraseParts('my-list.note-label', {
          unseen: element('span', 'govuk-visually-hidden', [
            phrase('my-list.note-on', { name: nameOf(id) })
          ])
        })
      ])
      field.id = 'note-' + place
      label.htmlFor = field.id
      field.rows = 2
      field.maxLength = shortlist.LONGEST_NOTE
      field.value = note
      let pause = 0
      const save = () => {
        window.clearTimeout(pause)
        if (!list.contains(field)) {
          return
        }
        const clean = shortlist.cleanNote(field.value)
        paper.textContent = noteInWords(clean)
        const entries = shortlist.entries()
        const entry = entries.find((each) => each.id === id)
        if (entry && entry.note !== clean) {
          entry.note = clean
          acts.saveNotes(entries)
        }
      }
      field.addEventListener('input', () => {
        window.clearTimeout(pause)
        pause = window.setTimeout(save, PAUSE)
      })
      field.addEventListener('change', save)
      return element('div', 'lo-listed__note', [label, field, paper])
    }

    function moveButton(text, id, step, isLast) {
      const button = quietButton(text, nameOf(id), 'lo-listed__button', () => acts.move(id, step))
      button.setAttribute('data-lo-move', String(step))
      // Not "disabled": the focus would be lost when an entry arrives at an end of the list.
      if (isLast) {
        button.setAttribute('aria-disabled', 'true')
      }
      return button
    }

    function item({ id, note }, place, count) {
      const made = element('li', 'lo-listed', [title(id)].concat(body(id)))
      made.setAttribute('data-lo-id', id)
      made.append(
        noteField(id, note, place),
        element('div', 'lo-listed__actions', [
          moveButton(phrase('my-list.move-up'), id, -1, place === 0),
          moveButton(phrase('my-list.move-down'), id, 1, place === count - 1),
          quietButton(phrase('my-list.remove'), nameOf(id), 'lo-listed__button', () => acts.remove(id))
        ])
      )
      return made
    }

    return { item, nameOf }
  }

  window.LocalOfferMyList = { element, fill, describe, Items }
})()
