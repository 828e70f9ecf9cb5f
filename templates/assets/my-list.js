/*
 * The page of the reader's own list: shows it, and lets it be put in order, noted on, printed, shared
 * and kept. list.js has the list itself and stands before this file. The elements that this script
 * fills and shows are in templates/pages/my-list.ftlh.
 *
 * What is known of the entries comes from the search index, by their ids; nothing else is loaded
 * before somebody shares. Whatever is shown is put in as text, never as HTML.
 */
;(function () {
  'use strict'

  // Milliseconds after which the visitor is told to wait; most answers come sooner.
  const PATIENCE = 400
  // Milliseconds after the last key in a note until the address has it.
  const PAUSE = 300
  // Characters. Nobody types more from paper.
  const LONGEST_TYPED_LINK = 150
  // Characters. Messages and mail programs cut longer links.
  const LONGEST_MAIL_LINK = 1800

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

  function loadScript(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = address
      script.onload = resolve
      script.onerror = () => {
        script.remove()
        reject(new Error(address))
      }
      document.head.appendChild(script)
    })
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
      await loadScript(base + 'reader.js')
    }
    const known = await window.LocalOfferSearch.open(base).describe(ids)
    return new Map(ids.map((id, i) => [id, known[i]]))
  }

  // ---- The page --------------------------------------------------------------------------------

  function MyListPage(module) {
    const part = (name) => module.querySelector('[data-lo-' + name + ']')
    const base = module.getAttribute('data-base')
    const publicAddress = module.getAttribute('data-public')
    const status = part('status')
    const list = part('entries')
    /** What is known so far: id → entry, null if it has gone; ids are missing until they are known. */
    const known = new Map()
    let isOffline = false
    let undoable = null
    let latest = 0

    function say(text) {
      status.textContent = text
    }

    function nameOf(id) {
      const entry = known.get(id)
      return entry ? entry.title : nameFromId(id)
    }

    // ---- One entry

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
          keepingItems(() => shortlist.replace(entries))
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
      const button = quietButton(text, nameOf(id), 'lo-listed__button', () => move(id, step))
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
          quietButton(phrase('my-list.remove'), nameOf(id), 'lo-listed__button', () => remove(id))
        ])
      )
      return made
    }

    // ---- Changes

    function move(id, step) {
      const entries = shortlist.entries()
      const from = entries.findIndex((entry) => entry.id === id)
      const to = from + step
      if (to < 0 || to >= entries.length) {
        const name = nameOf(id)
        return say(
          step < 0 ? phrase('my-list.already-first', { name }) : phrase('my-list.already-last', { name })
        )
      }
      entries.splice(to, 0, entries.splice(from, 1)[0])
      shortlist.replace(entries)
      say(phrase('my-list.moved', { name: nameOf(id), place: to + 1, count: entries.length }))
      list.children[to].querySelector('[data-lo-move="' + step + '"]').focus()
    }

    /** Changes the list so that one press takes it back. */
    function changeWithUndo(entries, kept, text) {
      const before = shortlist.entries()
      shortlist.replace(entries, kept)
      undoable = before
      part('undo').hidden = false
      say(text)
      part('undo').focus()
    }

    function remove(id) {
      const rest = shortlist.entries().filter((entry) => entry.id !== id)
      const text = phrase('my-list.taken-off', { name: nameOf(id), count: rest.length })
      changeWithUndo(rest, undefined, text)
    }

    function undo() {
      const before = undoable
      undoable = null
      part('undo').hidden = true
      shortlist.replace(before)
      say(phrase('my-list.undone', { count: before.length }))
      const link = list.querySelector('a, button')
      if (link) {
        link.focus()
      }
    }

    // ---- All of the list

    let keepsItems = false

    /** Does something to the list that the items in sight show already, so that none loses the focus. */
    function keepingItems(act) {
      keepsItems = true
      act()
      keepsItems = false
    }

    function show() {
      const entries = shortlist.entries()
      if (!keepsItems) {
        fill(list, entries.map((entry, place) => item(entry, place, entries.length)))
      }
      const isAsking = !part('question').hidden
      list.hidden = isAsking
      part('empty').hidden = entries.length > 0 || isAsking
      part('actions').hidden = entries.length === 0 || isAsking
      showKeeping(entries)
      showSharing(entries)
      showPaper()
    }

    /** Asks the index for what is not known yet; an answer that comes too late is used all the same. */
    async function learn() {
      const missing = shortlist.ids().filter((id) => !known.has(id))
      if (missing.length === 0 || isOffline) {
        return
      }
      const turn = ++latest
      const loading = phrase('my-list.loading')
      const waiting = window.setTimeout(() => say(loading), PATIENCE)
      try {
        const found = await describe(base, missing)
        found.forEach((entry, id) => known.set(id, entry))
        if (turn === latest && status.textContent === loading) {
          say('')
        }
        tellOfGone(missing)
      } catch (error) {
        isOffline = true
        say(phrase('my-list.no-details'))
      } finally {
        window.clearTimeout(waiting)
      }
      show()
    }

    function tellOfGone(ids) {
      const gone = ids.filter((id) => known.get(id) === null).length
      if (gone > 0) {
        say(phrase('my-list.some-gone', { count: gone }))
      }
    }

    function onChange() {
      if (!keepsItems) {
        undoable = null
        part('undo').hidden = true
      }
      show()
      learn()
    }

    // ---- A list that came by a link

    function ask(waiting) {
      const mine = shortlist.entries().length
      const counts = { theirs: waiting.entries.length, own: mine }
      part('question-text').textContent = shortlist.isKept()
        ? phrase('my-list.two-lists-kept', counts)
        : phrase('my-list.two-lists', counts)
      part('question').hidden = false
      const answer = (entries, kept, text) => {
        part('question').hidden = true
        shortlist.replace(entries, kept)
        say(text)
      }
      part('take').addEventListener('click', () =>
        answer(waiting.entries, false, phrase('my-list.is-theirs'))
      )
      part('join').addEventListener('click', () => answerJoined(waiting.entries, answer))
      part('mine').addEventListener('click', () =>
        answer(shortlist.entries(), undefined, phrase('my-list.is-own'))
      )
      show()
    }

    function answerJoined(others, answer) {
      const own = shortlist.entries()
      const added = others.filter(({ id }) => !own.some((entry) => entry.id === id))
      const room = shortlist.MOST_ENTRIES - own.length
      const left = Math.max(0, added.length - room)
      answer(
        own.concat(added.slice(0, room)),
        undefined,
        left > 0
          ? phrase('my-list.joined-most', { left, most: shortlist.MOST_ENTRIES })
          : phrase('my-list.joined')
      )
    }

    // ---- Keeping

    function showKeeping(entries) {
      const device = shortlist.device()
      const isOther =
        device !== null && !shortlist.isKept() && shortlist.encode(device) !== shortlist.encode(entries)
      part('keep').hidden = !shortlist.canKeep || shortlist.isKept()
      part('keep').textContent = isOther
        ? phrase('my-list.keep-instead')
        : phrase('my-list.keep-here')
      part('clear').textContent = shortlist.isKept()
        ? phrase('my-list.clear-device')
        : phrase('my-list.clear')
      part('keep-text').textContent = keepingInWords()
      part('other').hidden = !isOther || !part('question').hidden
      part('other-text').textContent = isOther
        ? phrase('my-list.another-kept', { count: device.length })
        : ''
    }

    function keepingInWords() {
      if (!shortlist.canKeep) {
        return phrase('my-list.from-disk')
      }
      return shortlist.isKept()
        ? phrase('my-list.is-kept')
        : phrase('my-list.not-kept')
    }

    function keep() {
      keepingItems(() => shortlist.replace(shortlist.entries(), true))
      if (shortlist.isKept()) {
        say(phrase('my-list.now-kept'))
        part('clear').focus()
      } else {
        say(phrase('my-list.cannot-keep'))
      }
    }

    function clear() {
      const wasKept = shortlist.isKept()
      if (wasKept) {
        shortlist.forgetDevice()
      }
      changeWithUndo(
        [],
        false,
        wasKept ? phrase('my-list.cleared-device') : phrase('my-list.cleared')
      )
    }

    function forget() {
      shortlist.forgetDevice()
      show()
      say(phrase('my-list.forgotten'))
    }

    // ---- Sharing

    /** The address of the list for others, or empty where there is none. */
    function sharedAddress() {
      const own = window.location.href.split('#')[0]
      const page = publicAddress !== '' ? publicAddress : shortlist.canKeep ? own : ''
      const entries = shortlist
        .entries()
        .map(({ id, note }) => ({ id, note: part('with-notes').checked ? note : '' }))
      return page === '' ? '' : page + '#' + shortlist.encode(entries)
    }

    function sharingInWords(address) {
      if (address === '') {
        return phrase('my-list.no-link')
      }
      return publicAddress === ''
        ? phrase('my-list.link-to-copy')
        : phrase('my-list.link-public')
    }

    function showSharing(entries) {
      const address = sharedAddress()
      part('share-text').textContent = sharingInWords(address)
      part('notes-choice').hidden = !entries.some(({ note }) => note !== '') || address === ''
      part('link').hidden = address === ''
      part('address').value = address
      part('copied').textContent = ''
      part('send').hidden = address === '' || typeof window.navigator.share !== 'function'
      const isShort = address.length <= LONGEST_MAIL_LINK
      part('mail').hidden = !isShort
      if (isShort) {
        part('mail').href =
          'mailto:?subject=' +
          encodeURIComponent(phrase('my-list.subject')) +
          '&body=' +
          encodeURIComponent(address)
      }
      if (!part('sharing').hidden) {
        drawCode(address)
      }
    }

    async function loadQr() {
      if (!window.LocalOfferQr) {
        await loadScript(module.getAttribute('data-codes'))
      }
    }

    async function drawCode(address) {
      const place = part('code')
      if (address === '') {
        return fill(place, [])
      }
      try {
        await loadQr()
        fill(place, codeFor(sharedAddress()))
      } catch (error) {
        fill(place, [element('p', 'govuk-body lo-body', [phrase('my-list.no-code')])])
      }
    }

    function codeFor(address) {
      const rows = window.LocalOfferQr.encode(address)
      if (rows === null) {
        return [
          element('p', 'govuk-body lo-body', [phrase('my-list.code-too-long')])
        ]
      }
      return [
        element('p', 'govuk-body lo-body lo-my-list__hint', [phrase('my-list.code-hint')]),
        pictureOf(rows)
      ]
    }

    function pictureOf(rows) {
      const picture = window.LocalOfferQr.svg(rows)
      picture.setAttribute('class', 'lo-qr')
      picture.setAttribute(
        'aria-label',
        phrase('my-list.code', { count: shortlist.ids().length })
      )
      return picture
    }

    async function toggleSharing() {
      const opens = part('sharing').hidden
      part('sharing').hidden = !opens
      part('share').setAttribute('aria-expanded', String(opens))
      if (opens) {
        await drawCode(sharedAddress())
      }
    }

    async function copy() {
      const field = part('address')
      field.focus()
      field.select()
      let isCopied = false
      try {
        await window.navigator.clipboard.writeText(field.value)
        isCopied = true
      } catch (error) {
        // No clipboard for scripts here, or no leave to use it.
        isCopied = document.execCommand('copy')
      }
      part('copied').textContent = isCopied
        ? phrase('my-list.copied')
        : phrase('my-list.not-copied')
    }

    function send() {
      window.navigator.share({ title: document.title, url: sharedAddress() }).catch(() => {})
    }

    // ---- Paper

    /** What only paper has: the code and, if somebody could type it, the link. */
    function showPaper() {
      const address = sharedAddress()
      const rows = address !== '' && window.LocalOfferQr ? window.LocalOfferQr.encode(address) : null
      const parts = []
      if (rows !== null) {
        parts.push(
          element('p', 'govuk-body', [phrase('my-list.code-hint')]),
          pictureOf(rows)
        )
      }
      if (address !== '' && address.length <= LONGEST_TYPED_LINK) {
        parts.push(element('p', 'govuk-body', [address]))
      }
      fill(part('paper'), parts)
    }

    async function print() {
      try {
        await loadQr()
      } catch (error) {
        // The list is worth its paper without the code too.
      }
      showPaper()
      window.print()
    }

    // ---- Start

    module.querySelectorAll('[data-lo-unavailable]').forEach((each) => {
      each.hidden = true
    })
    part('available').hidden = false
    const acts = { undo, print, share: toggleSharing, copy, send, keep, clear, forget }
    Object.keys(acts).forEach((name) => part(name).addEventListener('click', acts[name]))
    part('show-kept').addEventListener('click', () => {
      shortlist.replace(shortlist.device() || [], true)
      say(phrase('my-list.is-device'))
    })
    part('with-notes').addEventListener('change', () => showSharing(shortlist.entries()))
    shortlist.onChange(onChange)
    window.addEventListener('pagehide', () =>
      list.querySelectorAll('textarea').forEach((field) => field.dispatchEvent(new Event('change')))
    )
    if (shortlist.arrived.left > 0) {
      const { MOST_ENTRIES: most, LONGEST_NOTE: longest } = shortlist
      say(phrase('my-list.shortened', { most, longest }))
    }
    if (shortlist.arrived.waiting !== null) {
      ask(shortlist.arrived.waiting)
    }
    show()
    learn()
  }

  const module = document.querySelector('[data-module="lo-my-list"]')
  if (module && shortlist) {
    MyListPage(module)
  }
})()
