import { type Benchmark, figure } from '../bench/figure.ts'
import { benchDatabase } from '../bench/server.ts'
import { type Finding, badInput as send } from '../contract/fuzz.ts'
import { platformOn } from '../setup/service.ts'

const REQUESTS = 50_000
const PART = 2_500

/** Fifty thousand requests made from the contract, most of them wrong in one way. */
export const badInput: Benchmark = {
  name: 'bad-input',
  run: async () => {
    const platform = await platformOn(await benchDatabase())
    try {
      const findings: Finding[] = []
      const reached = new Map<string, number>()
      for (let sent = 0; sent < REQUESTS; sent += PART) {
        const report = await send(platform, { count: PART, seed: 1_000 + sent })
        findings.push(...report.findings)
        for (const [id, share] of report.reached) reached.set(id, (reached.get(id) ?? 0) + (share * PART) / REQUESTS)
        if (process.stderr.isTTY) process.stderr.write(`\r${sent + PART} of ${REQUESTS}, ${findings.length} findings `)
      }
      for (const { what, request, answer } of findings.slice(0, 20)) console.error(`${what}\n  ${request}\n  ${answer}`)
      const none = (name: string, what: Finding['what']) =>
        figure({
          name: `bad input: ${name}`,
          figure: findings.filter((finding) => finding.what === what).length,
          ...{ unit: 'answers', target: 0, better: 'lower', note: `${REQUESTS} requests` },
        })
      return [
        ...[none('5xx', 'server_error'), none('hangs', 'hang'), none('partial effects', 'partial_effect')],
        none('problems the contract does not name', 'undeclared'),
        figure({
          name: 'bad input: valid enough to be decided',
          figure: Math.min(...reached.values()),
          ...{ unit: 'share', target: 0.2, better: 'higher', note: `of the worst operation, ${worstOf(reached)}` },
        }),
      ]
    } finally {
      await platform.stop()
    }
  },
}

const worstOf = (reached: ReadonlyMap<string, number>) => [...reached].toSorted(([, a], [, b]) => a - b)[0]?.[0]
