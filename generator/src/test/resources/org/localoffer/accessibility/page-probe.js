/* What a test sees of a page that a browser's protocol does not tell. Faults are lists of texts. */
window.probe = (() => {
  const ASKS_FOR_A_PRESS = 'a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=switch]'
  const TAKES_FOCUS = 'a[href], area[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]'
  let focusable = []

  const all = (selector) => Array.from(document.querySelectorAll(selector))
  const style = (element) => window.getComputedStyle(element)
  const isShown = (element) =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })

  /* Shown to screen readers alone: a point, cut off. */
  const isForEars = (element) => {
    for (let each = element; each; each = each.parentElement) {
      const { width, height } = each.getBoundingClientRect()
      if (width <= 1.5 && height <= 1.5 && style(each).overflow !== 'visible') {
        return true
      }
    }
    return false
  }

  const named = (element) => {
    const text = (element.textContent || element.value || '').trim().replace(/\s+/g, ' ').slice(0, 40)
    return `${element.localName}${element.className && element.className.trim ? '.' + element.className.trim().replace(/\s+/g, '.') : ''} “${text}”`
  }

  const texts = (root = document.body) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found = []
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (node.data.trim() && isShown(node.parentElement) && !isForEars(node.parentElement)) {
        found.push(node)
      }
    }
    return found
  }

  /* Reads the page in a direction, with the style sheet that goes with it. */
  const turn = async (direction, sheet) => {
    document.documentElement.dir = direction
    const link = document.querySelector('link[rel=stylesheet]')
    link.dataset.own = link.dataset.own || link.href
    const wanted = direction === 'rtl' ? sheet : link.dataset.own
    if (link.href !== wanted) {
      await new Promise((resolve, reject) => {
        link.onload = resolve
        link.onerror = reject
        link.href = wanted
      })
    }
  }

  /* ---- The keyboard ---- */

  const isLoneScroller = (element) => {
    const { overflowX, overflowY } = style(element)
    const scrolls = (way, whole, seen) => (way === 'auto' || way === 'scroll') && whole > seen
    return (
      (scrolls(overflowX, element.scrollWidth, element.clientWidth) || scrolls(overflowY, element.scrollHeight, element.clientHeight)) &&
      !element.querySelector(TAKES_FOCUS)
    )
  }

  const isStop = (element) => {
    if (element.disabled || element.type === 'hidden' || !isShown(element) || element.closest('[inert]')) {
      return false
    }
    if (element.type === 'radio' && !element.checked) {
      const group = all('input[type=radio]').filter((each) => each.name === element.name && each.form === element.form)
      return !group.some((each) => each.checked) && group[0] === element
    }
    return element.tabIndex >= 0 || isLoneScroller(element)
  }

  /* Counts what Tab should reach, in the order of the document. */
  const begin = () => {
    focusable = all('*').filter((each) => (each.matches(TAKES_FOCUS) || isLoneScroller(each)) && isStop(each) && (each.localName !== 'summary' || each.matches('details > summary:first-of-type')))
    return focusable.length
  }

  /* The same text for what looks alike and stands in the same part of a page. */
  const looks = () =>
    focusable.map((element) => {
      const region = element.closest('header, nav, main, footer')
      return [region ? region.localName : '', element.parentElement.className, element.localName, element.type || '', element.className].join('|')
    })

  const focus = (index) => focusable[index].focus({ focusVisible: true })

  /* Where the focus is: number, what is wrong there, and the box. */
  const here = () => {
    const element = document.activeElement
    if (!element || element === document.body || element === document.documentElement) {
      return { index: -1, name: 'the page itself', faults: [], box: [] }
    }
    const faults = []
    const box = element.getBoundingClientRect()
    const first = element.getClientRects()[0] || box
    const x = first.left + first.width / 2
    const y = first.top + first.height / 2
    const top = document.elementFromPoint(x, y)
    if (!top || !(element.contains(top) || top.contains(element) || (element.labels && Array.from(element.labels).some((label) => label.contains(top))))) {
      faults.push(`${named(element)} is covered by ${top ? named(top) : 'nothing: it is out of sight'}`)
    }
    const { clientWidth, clientHeight } = document.documentElement
    const isTall = box.height > clientHeight / 2 // a table that scrolls: a part of it is enough
    if (box.left < -0.5 || box.right > clientWidth + 0.5 || (!isTall && (box.top < -0.5 || box.bottom > clientHeight + 0.5))) {
      faults.push(`${named(element)} is not in the window: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`)
    }
    return { index: focusable.indexOf(element), name: named(element), faults, box: [box.left + window.scrollX, box.top + window.scrollY, box.width, box.height] }
  }

  let stops = []

  /* Before a press of Tab: the page has scrolled to where the last one led. */
  const noteStop = ({ key }) => {
    if (key === 'Tab') {
      stops.push(here())
    }
  }

  const leaveATrail = () => {
    stops = []
    window.addEventListener('keydown', noteStop, true)
  }

  /* Where each press since then began, and where the last one led. */
  const trail = () => {
    window.removeEventListener('keydown', noteStop, true)
    return [...stops, here()]
  }

  const luminance = (colour) => {
    const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    const [red, green, blue] = colour.match(/[\d.]+/g).map((each) => linear(each / 255))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  /* Text that has the focus must be read on the ground that it gets by it (1.4.3). */
  const unreadable = () => {
    const element = document.activeElement
    const { color, backgroundColor } = style(element)
    if (!element.textContent.trim() || !backgroundColor.startsWith('rgb(') || window.matchMedia('(forced-colors: active)').matches) {
      return []
    }
    const [dark, light] = [luminance(color), luminance(backgroundColor)].sort((one, other) => one - other)
    const contrast = (light + 0.05) / (dark + 0.05)
    return contrast < 4.5 ? [`${named(element)} with the focus has a contrast of ${contrast.toFixed(1)}`] : []
  }

  const nameOf = (index) => (focusable[index] ? named(focusable[index]) : 'nothing')

  /* ---- Targets (WCAG 2.2, 2.5.8) ---- */

  /* Whether there are words around an element that nobody presses. */
  const standsInASentence = (element) => {
    let block = element.parentElement
    while (style(block).display === 'inline') {
      block = block.parentElement
    }
    const own = Array.from(block.querySelectorAll('a, button')).map((each) => each.textContent).join('')
    return block.textContent.replace(/\s/g, '').length > own.replace(/\s/g, '').length
  }

  /* A link in a sentence: its size is that of the line. */
  const isInText = (element) => style(element).display === 'inline' && standsInASentence(element)

  const smallTargets = () => {
    const targets = all(ASKS_FOR_A_PRESS)
      .filter((each) => each.type !== 'hidden' && isShown(each) && !isForEars(each))
      .map((element) => {
        const box = element.getBoundingClientRect()
        return { element, box, x: box.left + box.width / 2, y: box.top + box.height / 2, isSmall: box.width < 23.99 || box.height < 23.99 }
      })
    const distance = ({ x, y }, { left, right, top, bottom }) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    const crowds = (one, other) =>
      one !== other &&
      !one.element.contains(other.element) &&
      !other.element.contains(one.element) &&
      (distance(one, other.box) < 12 || (other.isSmall && Math.hypot(one.x - other.x, one.y - other.y) < 24))
    return targets
      .filter((each) => each.isSmall && !isInText(each.element))
      .filter((each) => targets.some((other) => crowds(each, other)))
      .map(({ element, box }) => `${named(element)} is ${Math.round(box.width)} by ${Math.round(box.height)}`)
  }

  /* ---- Room ---- */

  const scrollsByItself = (element) => {
    for (let each = element.parentElement; each && each !== document.body; each = each.parentElement) {
      if (style(each).overflowX !== 'visible') {
        return true
      }
    }
    return false
  }

  const sideways = () => {
    const { scrollWidth, clientWidth } = document.documentElement
    const out = all('body *').filter((each) => {
      const { left, right, width } = each.getBoundingClientRect()
      return width > 0 && (left < -0.5 || right > clientWidth + 0.5) && isShown(each) && !isForEars(each) && !scrollsByItself(each) && style(each).position !== 'absolute'
    })
    return scrollWidth > clientWidth || out.length > 0
      ? [`${scrollWidth} pixels in a window of ${clientWidth}: ${out.slice(0, 3).map(named).join(', ')}`]
      : []
  }

  const lines = () =>
    texts()
      .filter(({ parentElement }) => !parentElement.closest('select, option'))
      .flatMap((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return Array.from(range.getClientRects()).map((box) => ({ node, box }))
      })
      .filter(({ box }) => box.width > 1 && box.bottom + window.scrollY > 0)

  /* What is around a line of text and hides what stands out of it, or ends there to the eye. */
  const isCutBy = (around, box) => {
    const { overflowX, overflowY } = style(around)
    const hides = (way) => way === 'hidden' || way === 'clip'
    const isControl = around.localName === 'button'
    const { left, right, top, bottom } = around.getBoundingClientRect()
    return (
      ((hides(overflowX) || isControl) && (box.left < left - 2 || box.right > right + 2)) ||
      ((hides(overflowY) || isControl) && (box.top < top - 4 || box.bottom > bottom + 4))
    )
  }

  const cut = () =>
    lines()
      .filter(({ node, box }) => {
        for (let each = node.parentElement; each && each !== document.body; each = each.parentElement) {
          if (isCutBy(each, box)) {
            return true
          }
        }
        return false
      })
      .map(({ node }) => `“${node.data.trim().slice(0, 40)}” in ${named(node.parentElement)} is cut off`)

  const overlaps = () => {
    const boxes = lines().sort((one, other) => one.box.top - other.box.top)
    const faults = []
    boxes.forEach((one, i) => {
      for (let j = i + 1; j < boxes.length && boxes[j].box.top < one.box.bottom; j++) {
        const other = boxes[j]
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top
        if (one.node !== other.node && across > 3 && down > 0.4 * Math.min(one.box.height, other.box.height)) {
          faults.push(`“${one.node.data.trim().slice(0, 40)}” and “${other.node.data.trim().slice(0, 40)}” overlap`)
        }
      }
    })
    return faults
  }

  const lost = () => [...sideways(), ...cut(), ...overlaps()]

  /* ---- Order, motion, edges ---- */

  /* What would make the eye's order another than the document's. */
  const reordered = () =>
    all('body *')
      .filter((each) => isShown(each))
      .filter((each) => {
        const { order, flexDirection, flexWrap, display } = style(each)
        return order !== '0' || (display.includes('flex') && (flexDirection.includes('reverse') || flexWrap.includes('reverse')))
      })
      .map((each) => `${named(each)} is drawn out of order`)

  const moving = () => [
    ...document.getAnimations().map((each) => `an animation runs on ${each.effect && each.effect.target ? named(each.effect.target) : 'something'}`),
    ...all('*')
      .filter((each) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = style(each)
        const lasts = (durations) => durations.split(',').some((each) => parseFloat(each) > 0)
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth'
      })
      .map((each) => `${named(each)} moves`)
  ]

  const looksLikeALink = (element) =>
    element.localName === 'button' && (style(element).textDecorationLine.includes('underline') || parseFloat(style(element).borderBottomWidth) >= 0.5)

  /* In forced colours a ground is lost; what was told from its surroundings by it needs an edge. */
  const edgeless = () =>
    all('button, .govuk-button, .govuk-tag, .lo-tag, .lo-chip, select, input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea')
      .filter((each) => isShown(each) && !isForEars(each) && !looksLikeALink(each))
      .filter((each) =>
        ['Top', 'Right', 'Bottom', 'Left'].some((side) => {
          const own = style(each)
          return own[`border${side}Style`] === 'none' || parseFloat(own[`border${side}Width`]) < 0.5
        })
      )
      .map((each) => `${named(each)} has no edge`)

  /*
   * Whoever keeps its own colours answers for their contrast. A code for cameras must be as it is, and
   * govuk-frontend gives the sign of a warning the system's colours itself.
   */
  const unforced = () =>
    all('body *')
      .filter((each) => style(each).forcedColorAdjust === 'none' && isShown(each) && !each.closest('.lo-qr, .govuk-warning-text__icon'))
      .map((each) => `${named(each)} keeps its own colours`)

  /* ---- Paper ---- */

  /* Whether a link says where it leads: in its text, or by what the sheet puts after it. */
  const saysWhere = (link) => {
    const address = link.getAttribute('href')
    const after = window.getComputedStyle(link, '::after').content
    return after.includes(address) || link.textContent.includes(address.replace(/^mailto:|[?].*$/g, ''))
  }

  const onPaper = () => [
    ...all('nav, button:not(.lo-term), select, input, textarea, [role=search]')
      .filter((each) => isShown(each) && !isForEars(each) && !each.closest('main nav'))
      .map((each) => `${named(each)} is of no use on paper`),
    ...all('main nav')
      .filter((each) => isShown(each) && Array.from(each.querySelectorAll('a')).some(({ hash }) => !hash))
      .map((each) => `${named(each)} leads to other pages`),
    ...all('main a[href^=http], main a[href^="mailto:"]')
      .filter((each) => isShown(each) && !saysWhere(each))
      .map((each) => `${named(each)} does not say where it leads`),
    ...all('main h1, main h2, main h3, main h4')
      .filter((each) => isShown(each) && style(each).breakAfter !== 'avoid')
      .map((each) => `${named(each)} may be parted from its text`),
    ...all('main details > :not(summary)')
      .filter((each) => each.textContent.trim() && isShown(each.parentElement) && !isShown(each))
      .map((each) => `${named(each)} stays closed`)
  ]

  /* ---- Languages ---- */

  const foreign = () => [
    ...all('[lang]').filter((each) => {
      try {
        return !new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(each.lang)
      } catch {
        return true
      }
    }).map((each) => `${named(each)} is in “${each.lang}”, which is no language`),
    ...texts()
      .filter(({ data }) => /[\p{L}--[\p{Script=Latin}\p{Script=Common}]]/v.test(data))
      .filter(({ parentElement }) => /^en\b/.test(parentElement.closest('[lang]').lang))
      .map(({ data }) => `“${data.trim()}” says not in which language it is`)
  ]

  /* ---- With less than everything ---- */

  const words = () => texts().map(({ data }) => data.trim().replace(/\s+/g, ' '))

  /* Without the words of buttons, which nobody needs who has no scripts. */
  const wordsForAll = () =>
    texts()
      .filter(({ parentElement }) => !parentElement.closest('button, [data-lo-my-list]'))
      .map(({ data }) => data.trim().replace(/\s+/g, ' '))

  const withoutStyles = () => {
    Array.from(document.styleSheets).forEach((sheet) => {
      sheet.disabled = true
    })
    return words()
  }

  const stored = async () => {
    const attempt = async (name, count) => {
      try {
        return (await count()) > 0 ? [name] : []
      } catch {
        return [] // not there at all: a file on a disk has no caches
      }
    }
    return (
      await Promise.all([
        attempt('localStorage', () => window.localStorage.length),
        attempt('sessionStorage', () => window.sessionStorage.length),
        attempt('cookie', () => document.cookie.length),
        attempt('window.name', () => window.name.length),
        attempt('indexedDB', async () => (await window.indexedDB.databases()).length),
        attempt('caches', async () => (await window.caches.keys()).length),
        attempt('service worker', async () => (await navigator.serviceWorker.getRegistrations()).length)
      ])
    ).flat()
  }

  return { turn, begin, looks, focus, unreadable, here, leaveATrail, trail, nameOf, standsInASentence, smallTargets, sideways, lost, reordered, moving, edgeless, unforced, onPaper, foreign, words, wordsForAll, withoutStyles, stored }
})()
