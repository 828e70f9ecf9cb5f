/*
 * Prints the stem of every line: node stem-harness.js FOLDER LINES. The stemmer is put inside a
 * function, as it is inside the reader.
 */
'use strict'

const fs = require('fs')
const path = require('path')

const [folder, lines] = process.argv.slice(2)
const source = fs.readFileSync(path.join(folder, 'stem.js'), 'utf8')
const globalsBefore = Object.getOwnPropertyNames(globalThis).join()
const stem = new Function("'use strict'\n" + source + '\nreturn stem')()
const words = fs.readFileSync(lines, 'utf8').split('\n')
const stems = words.map((word) => stem(word))
if (Object.getOwnPropertyNames(globalThis).join() !== globalsBefore) {
  throw new Error('the stemmer leaves a global behind')
}
process.stdout.write(stems.join('\n'))
