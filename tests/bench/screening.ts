import { findingCategories } from '../../src/notices/screening-model.ts'
import { screen } from '../../src/notices/screening-rules.ts'
import { type Benchmark, type Figure, figure } from './figure.ts'
import { type Labelled, labelled } from './screening-set.ts'

interface Counts {
  right: number
  wrong: number
  missed: number
}

/** By category and by language: found rightly, found wrongly, not found. */
function countsOf(messages: readonly Labelled[]): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  const add = (names: readonly string[], kind: keyof Counts) => {
    for (const name of names) {
      const known = counts.get(name) ?? { right: 0, wrong: 0, missed: 0 }
      counts.set(name, { ...known, [kind]: known[kind] + 1 })
    }
  }
  for (const { text, context, labels, language } of messages) {
    const found = new Set(screen(text, context).findings.map(({ category }) => category))
    for (const category of findingCategories) {
      const [is, said] = [labels.includes(category), found.has(category)]
      const names = ['all', language, category]
      if (is || said) add(names, is ? (said ? 'right' : 'missed') : 'wrong')
    }
  }
  return counts
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** Precision and recall over what is held out, and how many messages a second. */
export const screening: Benchmark = {
  name: 'screening',
  run: ({ quick }): Promise<readonly Figure[]> => {
    const heldOut = labelled().filter((message) => message.heldOut)
    const figures = [...countsOf(heldOut)].flatMap(([name, { right, wrong, missed }]) => {
      const note = `held out: ${right} found, ${wrong} wrongly, ${missed} missed`
      const each = { unit: 'share', better: 'higher', note } as const
      return [
        figure({ ...each, name: `screening, ${name}: precision`, figure: share(right, right + wrong), target: 0.8 }),
        figure({ ...each, name: `screening, ${name}: recall`, figure: share(right, right + missed), target: 0.7 }),
      ]
    })
    return Promise.resolve([...figures, speed(heldOut, quick ? 2 : 40)])
  },
}

function speed(messages: readonly Labelled[], rounds: number): Figure {
  const startedAt = performance.now()
  for (let round = 0; round < rounds; round++) for (const { text, context } of messages) screen(text, context)
  const seconds = (performance.now() - startedAt) / 1_000
  return figure({
    ...{ name: 'screening: messages a second', figure: (rounds * messages.length) / seconds },
    ...{ unit: '/s', target: 1_000, better: 'higher' },
  })
}
