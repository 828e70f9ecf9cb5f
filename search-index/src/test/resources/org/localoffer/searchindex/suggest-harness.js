/*
 * Runs the typing aid's look-up under Node: node suggest-harness.js FOLDER LINES. For each line of
 * typed text one line is printed: the addresses offered, the spellings offered, the other names that
 * fitted, and the files loaded since the last empty line; with tabs between. An empty line begins a
 * new visit, for which nothing is loaded.
 */
'use strict'

const fs = require('fs')
const path = require('path')
const vm = require('vm')

const [folder, lines] = process.argv.slice(2)

function run(name) {
  vm.runInThisContext(fs.readFileSync(path.join(folder, name), 'utf8'), { filename: name })
}

globalThis.window = globalThis
globalThis.document = {}
run('reader.js')
run('suggest-names.js')

function visit() {
  const loaded = new Map()
  const load = (name, decode) => {
    if (!loaded.has(name)) {
      loaded.set(
        name,
        new Promise((resolve) => {
          globalThis.lo = resolve
          run(name + '.js')
        }).then(decode)
      )
    }
    return loaded.get(name)
  }
  return { loaded, names: window.LocalOfferSuggest.open(load) }
}

async function main() {
  const printed = []
  let { loaded, names } = visit()
  for (const text of fs.readFileSync(lines, 'utf8').split('\n')) {
    if (text === '') {
      ;({ loaded, names } = visit())
    }
    const { pages, spellings } = await names.suggest(text)
    printed.push(
      [
        pages.map((page) => page.address).join(' '),
        spellings.join(','),
        pages.map((page) => page.also).join(','),
        Array.from(loaded.keys()).join(' ')
      ].join('\t')
    )
  }
  process.stdout.write(printed.join('\n'))
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
