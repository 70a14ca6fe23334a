import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AccountId } from '../../src/accounts/model.ts'
import type { CaseFacts, CaseId, CaseParty } from '../../src/disputes/model.ts'
import { caseTransitions, disputeKinds, outcomes } from '../../src/disputes/model.ts'
import { type CaseGround, type RaisedCase, raised } from '../../src/disputes/raising-rules.ts'
import { acknowledge, answer, escalate, lapse, putRight, reopen, verify, withdraw } from '../../src/disputes/rules.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { NewId } from '../../src/kernel/id.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import type { OrganisationId } from '../../src/tenancy/model.ts'

const [lender, agency] = ['org_lender' as OrganisationId, 'org_agency' as OrganisationId]
const now = '2026-11-24T01:00:00.000Z' as Instant
const calendar = { timeZone: 'America/New_York', week: null, days: [] }
const newId = (() => 'cas_new') as unknown as NewId

const ground: CaseGround = {
  ...{ lenderId: lender, accountId: 'acc_one' as AccountId, jurisdiction: 'US', currency: 'USD', owed: 1_000n },
  ...{ placementId: null, agencyId: agency, calendar, validationEndsOn: '2026-11-20' as CalendarDate },
}
const asked: RaisedCase = {
  ...{ account: {}, way: 'borrower', receivedOn: '2026-11-19' as CalendarDate, inWriting: true },
}
const raise = (changes: Partial<RaisedCase> = {}, on: Partial<CaseGround> = {}) =>
  raised('dispute', { ...asked, ...changes }, { ground: { ...ground, ...on }, org: agency, world: 'w', now, newId })
const made = (changes: Partial<RaisedCase> = {}, on: Partial<CaseGround> = {}): CaseFacts => {
  const result = raise(changes, on)
  if (!result.ok) throw result.refusal
  return result.value
}

const parties: CaseParty[] = [{ orgId: agency, role: 'agency', from: now, until: null }]
const acting = { org: agency, now, calendar, balance: 1_000n }
const steps = {
  acknowledge: (found: CaseFacts) => acknowledge({ found, parties }, acting),
  verify: (found: CaseFacts) => verify({ found, parties }, { kind: 'copy_of_contract', documents: ['ab'] }, acting),
  uphold: (found: CaseFacts) => answer({ found, parties }, { outcome: 'upheld', code: 'already_paid' }, acting),
  partly: (found: CaseFacts) =>
    answer({ found, parties }, { outcome: 'upheld_in_part', code: 'amount_corrected', amount: 10n }, acting),
  reject: (found: CaseFacts) => answer({ found, parties }, { outcome: 'rejected', code: 'debt_confirmed' }, acting),
  withdraw: (found: CaseFacts) => withdraw({ found, parties }, acting),
  escalate: (found: CaseFacts) => escalate({ found, parties }, 'ombudsman', acting),
  reopen: (found: CaseFacts) => reopen({ found, parties }, acting),
  remedy: (found: CaseFacts) => putRight({ found, parties }, { code: 'account_corrected' }, acting),
}

describe('a dispute received', () => {
  test('CASE-068 and CASE-069: on the last day of the validation period is in it, on the next late', () => {
    for (const [last, next] of [
      ['2026-12-30', '2026-12-31'],
      ['2026-02-22', '2026-02-23'],
    ] as const) {
      const on = { validationEndsOn: last as CalendarDate }
      const kindOn = (receivedOn: string) => {
        const facts = { ground: { ...ground, ...on }, org: agency, world: 'w', newId }
        const at = '2026-12-31T12:00:00.000Z' as Instant
        const result = raised('dispute', { ...asked, receivedOn: receivedOn as CalendarDate }, { ...facts, now: at })
        return result.ok && result.value.kind
      }
      expect([kindOn(last), kindOn(next)]).toEqual(['in_period', 'late'])
    }
  })

  test('before any notice went out is in the period, and cannot be called late', () => {
    expect(made({}, { validationEndsOn: null }).kind).toBe('in_period')
    expect(raise({ kind: 'late' }, { validationEndsOn: null }).ok).toBe(false)
    expect(raise({ kind: 'in_period', receivedOn: '2026-11-21' as CalendarDate }).ok).toBe(false)
  })
})

describe('in the United States', () => {
  test('a written dispute in the period is not rejected in words alone; one in words or late is', () => {
    expect(steps.reject(made()).ok).toBe(false)
    expect(steps.reject(made({ inWriting: false })).ok).toBe(true)
    expect(steps.reject(made({ receivedOn: '2026-11-21' as CalendarDate })).ok).toBe(true)
    expect(steps.reject(made({}, { jurisdiction: 'TW' })).ok).toBe(true)
  })
})

const amounts = fc.option(fc.bigInt({ min: 1n, max: 1_000n }), { nil: undefined })
const kinds = fc.constantFrom(undefined, 'in_period' as const, 'identity' as const, 'original_creditor' as const)
const paths = fc.array(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), { maxLength: 8 })

test('whatever happens to it, a dispute goes where the table leads, and stops no more than what is disputed', () => {
  fc.assert(
    fc.property(kinds, amounts, paths, (kind, amount, path) => {
      let found = made({ kind, ...(amount === undefined ? {} : { amount }) })
      for (const step of path) {
        const result = steps[step](found)
        if (!result.ok) continue
        const to = result.value
        const isKnown = caseTransitions.some((line) => line.from === found.status && line.to === to.status)
        expect(isKnown || step === 'remedy').toBe(true)
        expect(to.version).toBe(found.version + 1)
        if (['verified', 'rejected', 'withdrawn'].includes(to.status)) expect(to.stops).toBe('nothing')
        if (to.status === 'upheld' && to.remediedAt === null) expect(to.stops).not.toBe('nothing')
        if (['open', 'acknowledged'].includes(to.status)) expect(to.stops).not.toBe('nothing')
        expect(to.stops === 'part').toBe(to.stoppedAmount !== null)
        expect((to.stoppedAmount ?? 0n) <= (found.amount ?? 1_000n)).toBe(true)
        found = to
      }
    }),
  )
})

test('nobody but the lender and an agency with a part in it answers', () => {
  const found = made({}, { jurisdiction: 'TW' })
  for (const outcome of outcomes) {
    const amount = outcome === 'upheld_in_part' ? { amount: 1n } : {}
    const by = (org: string, part: readonly CaseParty[]) =>
      answer({ found, parties: part }, { outcome, code: 'other', ...amount }, { ...acting, org: org as OrganisationId })
        .ok
    expect([by(lender, []), by(agency, parties), by('org_other', parties)]).toEqual([true, true, false])
    const gone = parties.map((party) => ({ ...party, until: now }))
    const reads = parties.map((party) => ({ ...party, role: 'ombudsman' as const }))
    expect([by(agency, gone), by(agency, reads)]).toEqual([false, false])
  }
})

test('a duplicative dispute must repeat an answered one about the same account', () => {
  const repeats = 'cas_old' as CaseId
  const facts = { ground, org: agency, world: 'w', now, newId }
  const repeat = (accountId: string, status: CaseFacts['status']) =>
    raised(
      'dispute',
      { ...asked, kind: 'duplicative', repeats },
      {
        ...{ ...facts, repeated: { accountId: accountId as AccountId, subject: 'dispute', status } },
      },
    )
  expect(repeat('acc_one', 'verified')).toMatchObject({ value: { stops: 'nothing', kind: 'duplicative' } })
  expect(repeat('acc_one', 'open').ok).toBe(false)
  expect(repeat('acc_two', 'verified').ok).toBe(false)
  expect(raise({ repeats }).ok).toBe(false)
  expect(disputeKinds).toContain('duplicative')
})

test('a case is overdue once, when its time is over', () => {
  const found = made()
  const late = lapse(found, found.answerBy as Instant)
  expect(late?.overdueAt).toBe(found.answerBy)
  expect(late && lapse(late, found.answerBy as Instant)).toBeNull()
  expect(lapse(found, now)).toBeNull()
})
