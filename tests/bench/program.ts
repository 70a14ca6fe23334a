import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Benchmark, Figure } from './figure.ts'

const line = ({ name, figure, unit, target, better, met, note }: Figure) =>
  `${met ? 'met   ' : 'MISSED'} ${name.padEnd(44)} ${String(figure).padStart(9)} ${unit.padEnd(14)} target ${better === 'higher' ? '>=' : '<='} ${target}${note ? `  (${note})` : ''}`

/** Runs those named on the command line, or all: a line for each figure, and with `--json FILE` all of them as JSON; `--quick` for less of each. */
export async function runProgram(what: string, runnable: readonly Benchmark[]): Promise<void> {
  const { values, positionals } = parseArgs({
    ...{ allowPositionals: true },
    options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
  })
  const known = runnable.map(({ name }) => name)
  const unknown = positionals.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`There is no ${what} ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
    process.exit(2)
  }
  const figures: Figure[] = []
  for (const one of runnable) {
    if (positionals.length > 0 && !positionals.includes(one.name)) continue
    for (const figure of await one.run(values)) {
      figures.push(figure)
      console.log(line(figure))
    }
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
  process.exit()
}
