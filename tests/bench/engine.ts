import { type ContactFacts, evaluate, packs } from '../../src/compliance/index.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { calling } from '../compliance/calling.ts'
import { type Benchmark, figure } from './figure.ts'

const SECONDS = 2
const DAY_MS = 86_400_000

/** The pure engine alone, on one core: a call with twenty contacts behind it, under the house's and Regulation F's rules. */
export const engine: Benchmark = {
  name: 'engine',
  run: async ({ quick }) => {
    const at = '2026-04-22T16:00:00.000Z' as Instant
    const facts = factsAt(at)
    const outcomes = new Set<string>()
    const until = performance.now() + (quick ? 200 : SECONDS * 1_000)
    const startedAt = performance.now()
    let made = 0
    while (performance.now() < until) {
      for (let each = 0; each < 100; each++) outcomes.add(evaluate({ packs, facts, at }).outcome)
      made += 100
    }
    const rate = made / ((performance.now() - startedAt) / 1_000)
    if (outcomes.size !== 1) throw new Error('the same question has one answer')
    const note = `${facts.history.length} past contacts, answer: ${[...outcomes].join()}`
    return [
      figure({ name: 'engine decisions', figure: rate, unit: 'per second', target: 20_000, better: 'higher', note }),
    ]
  },
}

const factsAt = (at: Instant): ContactFacts =>
  calling({
    zones: ['America/New_York', 'America/Chicago'],
    history: Array.from({ length: 20 }, (_, day) => ({
      ...{ medium: 'call', direction: 'outbound', org: 'agency', lender: 'lender', person: 'ada', endpoint: 'phone' },
      ...{ debts: ['debt'], allocatedDebt: 'debt', disposition: 'no_answer' },
      at: new Date(Date.parse(at) - (day + 1) * DAY_MS).toISOString() as Instant,
    })),
  })
