import { type Digest, verifyExport } from '../../sdk/src/verify.ts'
import { lineOf } from '../../src/supervision/file-rules.ts'
import { templates } from '../../src/supervision/template-dictionary.ts'
import { type FieldType, templateNames } from '../../src/supervision/template-model.ts'
import { exportOf, nodeDigest } from '../sdk/exported.ts'
import { type Benchmark, figure, median } from './figure.ts'

/** A decision with its facts takes about this much. */
const ROW_BYTES = 3_000

const digests: readonly { name: string; digest?: Digest; target: number }[] = [
  { name: 'with the digest of Node, as the command line has it', digest: nodeDigest, target: 20_000 },
  { name: 'with WebCrypto alone, as browsers have it', target: 10_000 },
]

const samples: Readonly<Record<FieldType, unknown>> = {
  ...{ text: 'org_01k9x2v6ecf8y8q3w0h6t5r4sz', instant: '2026-11-24T09:30:00.000Z', day: '2026-11-24' },
  ...{ integer: 1_250_000, boolean: true, json: ['one', 'two'] },
}

/** Rows a second of the template that is verified slowest, every cell of it filled. */
async function slowestTemplate(rows: number): Promise<{ readonly rate: number; readonly name: string }> {
  const rates: { rate: number; name: string }[] = []
  for (const name of templateNames) {
    const { fields } = templates[name]
    const row = Object.fromEntries(fields.map((field) => [field.name, samples[field.type]]))
    const lines = Array.from({ length: rows }, (_, n) => lineOf(templates[name], row, `salt ${n}`, 'ndjson'))
    const made = await exportOf(lines)
    const file = new TextEncoder().encode(made.file)
    const from = performance.now()
    await verifyExport({ ...made, digest: nodeDigest, file })
    rates.push({ name, rate: rows / ((performance.now() - from) / 1_000) })
  }
  return rates.reduce((slowest, next) => (next.rate < slowest.rate ? next : slowest))
}

/** Verification of an export offline: signature, hash of every row, and the tree over them. */
export const exportVerification: Benchmark = {
  name: 'exports',
  async run({ quick }) {
    const rows = quick ? 5_000 : 50_000
    const said = 'x'.repeat(ROW_BYTES)
    const made = await exportOf(Array.from({ length: rows }, (_, n) => JSON.stringify({ n, said, salt: `salt ${n}` })))
    const file = new TextEncoder().encode(made.file)
    const figures = []
    for (const { name, target, ...digest } of digests) {
      const seconds: number[] = []
      for (let round = 0; round < (quick ? 1 : 5); round++) {
        const from = performance.now()
        await verifyExport({ ...made, ...digest, file })
        seconds.push((performance.now() - from) / 1_000)
      }
      const measured = { figure: rows / median(seconds), unit: 'rows/s', target, better: 'higher' as const }
      figures.push(
        figure({ name: `exports: verified offline ${name}`, ...measured, note: `rows of ${ROW_BYTES} bytes` }),
      )
    }
    const { rate, name } = await slowestTemplate(quick ? 5_000 : 20_000)
    const measured = { figure: rate, unit: 'rows/s', target: 20_000, better: 'higher' as const }
    figures.push(figure({ name: 'exports: verified offline, the slowest template', ...measured, note: name }))
    return figures
  },
}
