/*
 * What the forms of a word have in common, exactly as BritishStems.java gives it: Porter's second
 * English stemmer as Lucene has it, after -ize is read as -ise.
 *
 * stem(word): the word is one that the splitter of words gave, so lower case without apostrophes.
 * Whatever is none of aeiouy counts as a consonant, and so does Y, a y that sounds like one.
 */
const STEM_WHOLE = new Map(
  (
    'skis=ski skies=sky dying=die lying=lie tying=tie idly=idl gently=gentl ugly=ugli early=earli ' +
    'only=onli singly=singl sky=sky news=news howe=howe atlas=atlas cosmos=cosmos bias=bias ' +
    'andes=andes'
  )
    .split(' ')
    .map((pair) => pair.split('='))
)
// Endings and what is put in their place, for the second, third and fourth step.
const STEM_ENDINGS = [
  'tional=tion enci=ence anci=ance abli=able entli=ent izer=ize ization=ize ational=ate ' +
    'ation=ate ator=ate alism=al aliti=al alli=al fulness=ful fulli=ful ousli=ous ousness=ous ' +
    'iveness=ive iviti=ive biliti=ble bli=ble ogi=og lessli=less li=',
  'tional=tion ational=ate alize=al icate=ic iciti=ic ical=ic ful= ness= ative=',
  'al= ance= ence= er= ic= able= ible= ant= ement= ment= ent= ism= ate= iti= ous= ive= ize= ion='
].map((text) => {
  const pairs = text.split(' ').map((pair) => pair.split('='))
  // A search goes forwards, so what it finds first is the longest ending.
  const longest = new RegExp('(' + pairs.map((pair) => pair[0]).join('|') + ')$')
  return { longest, instead: new Map(pairs) }
})
const STEM_ONLY_AFTER = new Map([
  ['ogi', 'l'],
  ['li', 'cdeghkmnrt'],
  ['ion', 'st']
])
const STEM_REGIONS = /^(gener|commun|arsen|.*?[aeiouy][^aeiouy])?(.*?[aeiouy][^aeiouy])?/
const STEM_SHORT = /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/
const STEM_LEFT_WHOLE = /^((inn|out|cann|herr|earr)ing|(pro|ex|suc)ceed)$/

function stem(word) {
  let w = word.replace(/^(...+)iz(e|ed|es|ers?|ing|ations?|ational)$/, '$1is$2')
  if (w.length < 3 || STEM_WHOLE.has(w)) {
    return STEM_WHOLE.get(w) || w
  }
  w = w.replace(/^y|([aeiouy])y/g, '$1Y')
  const [begin, first, second] = STEM_REGIONS.exec(w)
  const inFirst = first ? first.length : w.length
  const inSecond = second ? begin.length : w.length

  function change(step, from) {
    const { longest, instead } = STEM_ENDINGS[step]
    const at = w.search(longest)
    const ending = w.slice(at)
    const after = STEM_ONLY_AFTER.get(ending)
    if (at >= from && (!after || after.includes(w[at - 1]))) {
      w = w.slice(0, at) + instead.get(ending)
    }
  }

  // Plurals.
  if (/(sses|ied|ies)$/.test(w)) {
    w = w.slice(0, w.length < 5 && !w.endsWith('sses') ? -1 : -2)
  } else if (/[aeiouy].*[^us]s$/.test(w)) {
    w = w.slice(0, -1)
  }
  if (STEM_LEFT_WHOLE.test(w)) {
    return w
  }

  // -ed and -ing.
  const eed = w.search(/eed(ly)?$/)
  const ed = w.search(/(ed|ing)(ly)?$/)
  if (eed >= 0) {
    w = eed >= inFirst ? w.slice(0, eed + 2) : w
  } else if (ed > 0 && /[aeiouy]/.test(w.slice(0, ed))) {
    w = w.slice(0, ed)
    if (/(at|bl|iz)$/.test(w) || (w.length === inFirst && STEM_SHORT.test(w))) {
      w += 'e'
    } else if (/^(?![aeo]..$).*(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(w)) {
      w = w.slice(0, -1)
    }
  }

  w = w.replace(/(.[^aeiouy])[yY]$/, '$1i')
  change(0, inFirst)
  change(1, w.endsWith('ative') ? inSecond : inFirst)
  change(2, inSecond)

  // A last e or l.
  const last = w.length - 1
  if (
    w[last] === 'e'
      ? last >= inSecond || (last >= inFirst && !STEM_SHORT.test(w.slice(0, last)))
      : last >= inSecond && w.endsWith('ll')
  ) {
    w = w.slice(0, last)
  }
  return w.replace(/Y/g, 'y')
}
