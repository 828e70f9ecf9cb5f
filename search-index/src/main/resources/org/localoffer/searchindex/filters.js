/*
 * Groups of filters: which documents pass, and how many a choice would leave.
 */
const UNSTATED = '?'

function column(index, name) {
  const group = index.manifest.groups.find((each) => each.name === name)
  return group
    ? index.load('facet-' + name + '-' + group.mark, decodeFacet)
    : Promise.reject(new Error('This site has no filter “' + name + '”.'))
}

/** For each set of values whether it has one of these. */
function setsWith({ values, sets }, chosen, unstated) {
  const places = new Set()
  values.forEach(({ value }, place) => {
    if (chosen.includes(value)) {
      places.add(place)
    }
  })
  if (unstated || chosen.includes(UNSTATED)) {
    places.add(values.length)
  }
  return sets.map((set) => set.some((place) => places.has(place)))
}

/** For each document whether it passes the choices of all groups but one. */
async function passing(index, filters, unstated, except) {
  const pass = new Uint8Array(index.manifest.count).fill(1)
  for (const [name, values] of filters) {
    if (name !== except && values.length > 0) {
      const data = await column(index, name)
      const sets = setsWith(data, values, unstated)
      const { setOf } = data
      for (let doc = 0; doc < setOf.length; doc++) {
        if (!sets[setOf[doc]]) {
          pass[doc] = 0
        }
      }
    }
  }
  return pass
}

/** How many of the documents have each value, and how many have not said. */
function countValues({ values, sets, setOf }, ranked, pass) {
  const bySet = sets.map(() => 0)
  ranked.forEach(([doc]) => {
    bySet[setOf[doc]] += pass[doc]
  })
  const counts = values.concat({ value: UNSTATED }).map(() => 0)
  sets.forEach((set, i) => {
    set.forEach((place) => {
      counts[place] += bySet[i]
    })
  })
  return new Map(
    counts.map((count, place) => [place < values.length ? values[place].value : UNSTATED, count])
  )
}
