/*
 * A page under Node, as far as scripts that load others need one: a document of one element. What is
 * loaded comes later and in another order, as over a network.
 */
'use strict'

const fs = require('fs')
const vm = require('vm')

/** The files that scripts have loaded, in the order in which they asked. */
const loads = []

/** Runs a file as a classic script of the page. */
function run(file) {
  vm.runInThisContext(fs.readFileSync(file, 'utf8'), { filename: file })
}

globalThis.window = globalThis
globalThis.document = {
  createElement: () => ({ remove() {} }),
  head: {
    appendChild(script) {
      loads.push(script.src)
      setTimeout(() => {
        try {
          document.currentScript = script
          run(script.src)
          document.currentScript = null
          script.onload()
        } catch (error) {
          script.onerror(error)
        }
      }, loads.length % 3)
    }
  }
}

module.exports = { loads, run }
