/*
 * What of the reader's own list goes elsewhere: its address for others, as a link, by mail, as a QR
 * code, and what only paper has. my-list.js has the page. The script that draws codes is not loaded
 * before somebody shares or prints.
 */
;(function () {
  'use strict'

  // Characters. Nobody types more from paper.
  const LONGEST_TYPED_LINK = 150
  // Characters. Messages and mail programs cut longer links.
  const LONGEST_MAIL_LINK = 1800

  const { phrase } = window.LocalOfferWords
  const shortlist = window.LocalOfferList
  const { element, fill } = window.LocalOfferMyList

  window.LocalOfferMyList.Sharing = function (module, publicAddress) {
    const part = (name) => module.querySelector('[data-lo-' + name + ']')

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
        await window.LocalOfferLoading.load(module.getAttribute('data-codes'))
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

    return { showSharing, showPaper, acts: { print, share: toggleSharing, copy, send } }
  }
})()
