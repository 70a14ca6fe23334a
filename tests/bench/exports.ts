import { type Digest, verifyExport } from '../../sdk/src/verify.ts'
import { exportOf, nodeDigest } from '../sdk/exported.ts'
import { type Benchmark, figure, median } from './figure.ts'

/** A decision with its facts takes about this much. */
const ROW_BYTES = 3_000

const digests: readonly { name: string; digest?: Digest; target: number }[] = [
  { name: 'with the digest of Node, as the command line has it', digest: nodeDigest, target: 20_000 },
  { name: 'with WebCrypto alone, as browsers have it', target: 10_000 },
]

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
    return figures
  },
}
