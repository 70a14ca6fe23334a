import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Figure } from './figure.ts'
import { benchmarks } from './list.ts'

/** `npm run bench`, `npm run bench -- NAME ...`, with `--json FILE` for the figures as JSON. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
const known = benchmarks.map(({ name }) => name)
const unknown = positionals.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(2)
}

const line = ({ name, figure, unit, target, better, met, note }: Figure) =>
  `${met ? 'met   ' : 'MISSED'} ${name.padEnd(44)} ${String(figure).padStart(9)} ${unit.padEnd(14)} target ${better === 'higher' ? '>=' : '<='} ${target}${note ? `  (${note})` : ''}`

const figures: Figure[] = []
for (const benchmark of benchmarks) {
  if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue
  for (const figure of await benchmark.run()) {
    figures.push(figure)
    console.log(line(figure))
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
process.exit()
