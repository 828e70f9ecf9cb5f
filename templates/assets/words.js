/*
 * What scripts say, in the language of the site. The build looks for the keys that a script asks for and
 * puts their texts in front of it, from the same bundle that pages are written from.
 *
 *   LocalOfferWords.phrase('my-list.put-on', { name, count })
 *       the text with its arguments: texts as they are, numbers as the language writes them
 *   LocalOfferWords.phraseParts('search.exact', { link })
 *       the same as a list, in which an argument may be an element; for append(...)
 *   LocalOfferWords.number(12040)
 *       12,040
 *
 * A key stands in the call as it is, or the build does not find it. A text is a string, or a list of its
 * parts: strings, [argument], [argument, { plural form: parts }], and 0 for the number of the plural around.
 */
;(function (window) {
  'use strict'

  // The first number that has groups of digits in any language.
  const UNGROUPED = 1000

  const texts = new Map()
  let language = ''
  let marks = ''
  let rules = null
  let digits = null
  let hasAsciiDigits = true

  /**
   * Called in front of each script by what the build writes there. Three marks are given where the language
   * is written from right to left: one at the beginning of a text with arguments, and two around each of
   * them, which keep its direction to itself.
   */
  function add(tag, three, more) {
    language = tag
    hasAsciiDigits = !tag.includes('-u-nu-') || tag.endsWith('-u-nu-latn')
    marks = three
    Object.keys(more).forEach((key) => texts.set(key, more[key]))
  }

  /**
   * A number as the language writes it. The browser's formatter costs an old phone a tenth of a second when it
   * is first used, which small numbers do without: they have no groups of digits.
   */
  function number(value) {
    if (hasAsciiDigits && Number.isInteger(value) && value >= 0 && value < UNGROUPED) {
      return String(value)
    }
    digits = digits || new Intl.NumberFormat(language)
    return digits.format(value)
  }

  /** The plural form of a number. Phones of before 2018 know no rules, but each language has one for 1. */
  function form(value) {
    if (!Intl.PluralRules) {
      return value === 1 ? 'one' : 'other'
    }
    rules = rules || new Intl.PluralRules(language)
    return rules.select(value)
  }

  function marked(value) {
    return marks === '' ? value : [marks[1], value, marks[2]]
  }

  function partsOf(forms, value) {
    return forms['=' + value] || forms[form(value)] || forms.other
  }

  function written(parts, values, count) {
    return [].concat(parts).reduce((all, part) => {
      if (typeof part === 'string') {
        return all.concat(part)
      }
      const value = part === 0 ? count : values[part[0]]
      if (value === undefined) {
        throw new Error('an argument is missing: ' + part)
      }
      return part.length === 2
        ? all.concat(written(partsOf(part[1], value), values, value))
        : all.concat(typeof value === 'number' ? number(value) : marked(value))
    }, [])
  }

  function phraseParts(key, values) {
    if (!texts.has(key)) {
      throw new Error('no text ' + key)
    }
    const text = texts.get(key)
    const start = marks === '' || typeof text === 'string' ? [] : [marks[0]]
    return start.concat(written(text, values || {}, 0))
  }

  function phrase(key, values) {
    return phraseParts(key, values).join('')
  }

  window.LocalOfferWords = { add, number, phrase, phraseParts }
})(window)
