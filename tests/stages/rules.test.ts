import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../src/kernel/instant.ts'
import { adopt, deEscalate, due, lower, nextOf, raise } from '../../src/stages/case-rules.ts'
import { allPassed, judgeGate, judgeGates, noticesBefore } from '../../src/stages/gate-rules.ts'
import {
  type CaseHistory,
  type CollectionPolicy,
  type Gate,
  hardness,
  loweringReasons,
  type StageName,
  stageNames,
} from '../../src/stages/model.ts'
import { overlap, publish, retire, stageErrors } from '../../src/stages/policy-rules.ts'
import { ago, day, histories, history, moment, mover, NOW, policies, policyId, stageCase, TODAY } from './histories.ts'

const judged = (gate: Gate, changes: Parameters<typeof history>[0] = {}, stage = 'field_visit' as const) =>
  judgeGate(gate, { stage, history: history(changes), moment })

const letter = {
  ...{ kind: 'letter_of_claim' as const, sentOn: day(-30), periodEndsOn: day(-1) },
  ...{ answeredOn: null, furtherEndsOn: null },
}

describe('a gate', () => {
  test('days past due are whole days of the lender', () => {
    expect(judged({ kind: 'days_past_due', days: 90 })).toMatchObject({ passed: true, required: 90, found: 90 })
    expect(judged({ kind: 'days_past_due', days: 91 }).passed).toBe(false)
    const cured = { pastDue: [{ since: day(-90), until: day(0) }] }
    expect(judged({ kind: 'days_past_due', days: 1 }, cured)).toMatchObject({ passed: false, found: 0 })
  })

  test('attempts are counted over its days, by its channels', () => {
    const attempts = [
      [ago(1), 'phone'],
      [ago(47), 'sms'],
      [ago(49), 'phone'],
      [ago(-1), 'phone'],
    ] as const
    expect(judged({ kind: 'attempts', count: 2, days: 2 }, { attempts })).toMatchObject({ passed: true, found: 2 })
    expect(judged({ kind: 'attempts', count: 2, days: 2, channels: ['phone'] }, { attempts }).passed).toBe(false)
  })

  test('a notice counts when its period is over', () => {
    const gate = { kind: 'notice_period_ended' as const, notice: 'letter_of_claim' as const }
    expect(judged(gate, { notices: [letter] }).passed).toBe(true)
    expect(judged(gate, { notices: [{ ...letter, periodEndsOn: TODAY }] }).passed).toBe(false)
    const answered = { ...letter, answeredOn: day(-20), furtherEndsOn: null }
    expect(judged(gate, { notices: [answered] }).passed).toBe(false)
    expect(judged(gate, { notices: [{ ...answered, furtherEndsOn: day(-1) }] }).passed).toBe(true)
    expect(judged(gate).passed).toBe(false)
  })

  test('the law of the place says which notices come before a stage', () => {
    const wanted = (stage: StageName, jurisdiction: string, notices: CaseHistory['notices'] = []) =>
      noticesBefore(stage, { jurisdiction, notices }, TODAY)
    expect(wanted('litigation', 'GB')).toEqual(['letter_of_claim'])
    // Answered, a letter of claim is followed by a warning (UK-PAP-30D).
    expect(wanted('litigation', 'GB', [{ ...letter, answeredOn: day(-1), furtherEndsOn: null }])).toEqual([
      ...['letter_of_claim', 'claim_warning'],
    ])
    expect(wanted('phone', 'TW')).toEqual(['outsourcing'])
    expect(wanted('field_visit', 'GB')).toEqual(['visit'])
    // In shadow until it is in force.
    expect(wanted('field_visit', 'IN')).toEqual([])
    const here = { jurisdiction: 'GB' }
    expect(judged({ kind: 'jurisdictional_notice' }, here)).toMatchObject({ passed: false, about: 'visit' })
  })

  test('a balance is of its own currency, and of the day that is asked about', () => {
    const gate = { kind: 'balance' as const, amount: 500_000, currency: 'USD' }
    expect(judged(gate).passed).toBe(true)
    expect(judged({ ...gate, currency: 'TWD' }).passed).toBe(false)
    expect(judged(gate, { balance: 400_000, postings: [[day(1), -100_000]] })).toMatchObject({
      ...{ passed: true, found: 500_000 },
    })
  })

  test('a debt that may not be sued for any more never enters litigation', () => {
    const current = { stage: 'reminder' as const, channels: [], minimumDays: 0, gates: [], deEscalateOn: [] }
    const target = { ...current, stage: 'litigation' as const }
    const gates = (limitationEndsOn: typeof TODAY) =>
      judgeGates({ found: stageCase(), current, target }, { history: history({ limitationEndsOn }), moment })
    expect(gates(day(-1)).filter(({ passed }) => !passed)).toMatchObject([
      { gate: 'not_time_barred' },
      { gate: 'lender_approval' },
    ])
    expect(gates(TODAY).filter(({ passed }) => !passed)).toMatchObject([{ gate: 'lender_approval' }])
  })
})

const cases = fc
  .record({ stages: policies, history: histories, pick: fc.nat(), since: fc.integer({ min: 0, max: 2_000 }) })
  .map(({ stages, history, pick, since }) => ({
    found: stageCase({ stage: stages[pick % stages.length]?.stage ?? 'reminder', stageSince: ago(since) }),
    policy: { id: policyId, stages },
    history,
  }))

describe('whatever the file, the policy and the stage', () => {
  test('no move skips a gate, a stage, or the lender’s approval of litigation', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...stageNames), (file, to) => {
        const raised = raise(file, { to, mover, moment, lends: true })
        if (!raised.ok) return
        const { move, next } = raised.value
        expect(nextOf(file.policy, file.found.stage)?.stage).toBe(next.stage)
        expect(allPassed(move.evidence)).toBe(true)
        const wanted = file.policy.stages.find(({ stage }) => stage === to)?.gates ?? []
        expect(move.evidence.map(({ gate }) => gate)).toEqual(expect.arrayContaining(wanted.map(({ kind }) => kind)))
        if (to === 'litigation')
          expect(move.evidence).toContainEqual(expect.objectContaining({ gate: 'lender_approval' }))
      }),
      { numRuns: 2_000 },
    )
  })

  test('what the job finds due is what somebody may move, and the other way round', () => {
    fc.assert(
      fc.property(cases, (file) => {
        const target = due(file, moment)
        const moves = stageNames.filter((to) => raise(file, { to, mover, moment, lends: false }).ok)
        expect(moves).toEqual(target ? [target.stage] : [])
      }),
      { numRuns: 2_000 },
    )
  })

  test('de-escalation never raises, and neither does the next policy', () => {
    fc.assert(
      fc.property(cases, policies, fc.option(fc.constantFrom(...stageNames)), (file, stages, to) => {
        for (const reason of loweringReasons) {
          const lowered = lower(file, { to: to ?? undefined, reason, mover, moment })
          if (lowered.ok) expect(hardness(lowered.value.next.stage)).toBeLessThan(hardness(file.found.stage))
        }
        const engaged = deEscalate(file, { mover, moment })
        if (engaged) expect(hardness(engaged.next.stage)).toBeLessThan(hardness(file.found.stage))
        const adopted = adopt(file.found, { id: policyId, stages }, { mover, moment })
        if (adopted) expect(hardness(adopted.next.stage)).toBeLessThanOrEqual(hardness(file.found.stage))
      }),
      { numRuns: 2_000 },
    )
  })

  test('what happens later changes nothing of now', () => {
    fc.assert(
      fc.property(cases, (file) => {
        const { history: whole } = file
        const known = {
          ...whole,
          attempts: whole.attempts.filter(([at]) => at <= NOW),
          engagements: whole.engagements.filter(([at]) => at <= NOW),
          disputes: whole.disputes.filter(({ from }) => from <= NOW),
          protections: whole.protections.filter(({ from }) => from <= NOW),
          approvals: whole.approvals.filter(({ from }) => from <= NOW),
        }
        expect(due({ ...file, history: known }, moment)).toEqual(due(file, moment))
        expect(deEscalate({ ...file, history: known }, { mover, moment })).toEqual(deEscalate(file, { mover, moment }))
      }),
      { numRuns: 1_000 },
    )
  })

  test('any stages in order without gates on the first are a policy', () => {
    fc.assert(
      fc.property(policies, (stages) => {
        expect(stageErrors(stages)).toEqual([])
      }),
    )
  })
})

test('published policies of one scope never overlap, whatever is published, retired and tried', () => {
  const step = fc.record({
    what: fc.constantFrom('publish', 'publish', 'retire'),
    from: fc.integer({ min: 0, max: 400 }),
    length: fc.option(fc.integer({ min: 1, max: 200 })),
    pick: fc.nat(),
  })
  const draft = (number: number): CollectionPolicy => ({
    ...{ lenderId: stageCase().lenderId, id: policyId, reference: String(number), name: 'P', product: null },
    ...{
      segment: null,
      jurisdiction: null,
      status: 'draft',
      number: null,
      automatic: false,
      reAge: null,
      effectiveFrom: null,
    },
    ...{ effectiveUntil: null, publishedAt: null, createdAt: NOW, version: 1 },
    stages: [{ stage: 'reminder', channels: ['email'], minimumDays: 0, gates: [], deEscalateOn: [] }],
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let all: CollectionPolicy[] = []
      const moments = steps.map(({ from }) => ago(-from))
      steps.forEach(({ what, length, pick }, index) => {
        const from = moments[index] as Instant
        if (what === 'publish') {
          const until = length === null ? null : ago(-(steps[index]?.from ?? 0) - length)
          const done = publish(draft(index), { from, until }, { others: all, now: NOW })
          if (done.ok) all = [...all, done.value]
        } else {
          const chosen = all[pick % Math.max(1, all.length)]
          const done = chosen && retire(chosen, { at: from, now: NOW })
          if (done?.ok) all = all.map((policy) => (policy === chosen ? done.value : policy))
        }
      })
      all.forEach((one, at) => {
        for (const other of all.slice(at + 1)) expect(overlap(one, other)).toBe(false)
      })
      expect(new Set(all.map(({ number }) => number)).size).toBe(all.length)
    }),
    { numRuns: 500 },
  )
})
