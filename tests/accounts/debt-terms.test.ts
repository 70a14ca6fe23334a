import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { callAfter, proof } from './debts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'accounts:write' as const }
const at = (account: string, rest: string) => `/v1/accounts/${account}/${rest}`
const after = callAfter(() => lender)

const terms = { by: 'platform', annualRate: 1_460, dayCount: 'actual/365', from: '2026-11-14' }

commandCases('account.change_accrual', {
  ...shared,
  arrange: () => after([], 'accrual', terms),
  effect: ({ body }) =>
    expect(body.accrual).toMatchObject({
      ...{ by: 'platform', through: '2026-11-14', frozenFrom: null },
      periods: [{ from: '2026-11-14', until: null, annualRate: 1_460 }],
    }),
  events: ['account.accrual_changed'],
  conflict: {
    arrange: () => after([['accrual', terms]], 'accrual', { ...terms, from: '2026-11-13' }),
    ...{ status: 422, code: 'accrual_day_unfit' },
  },
})

commandCases('account.freeze_accrual', {
  ...shared,
  arrange: () => after([['accrual', terms]], 'accrual/freeze', { on: '2026-11-24' }),
  // Ten days at 14.6 % a year on 100,000 are 400.
  effect: ({ body }) =>
    expect(body).toMatchObject({
      ...{ balance: 100_400, components: { interest: 400 } },
      accrual: {
        ...{ frozenFrom: '2026-11-24', through: '2026-11-24', periods: [{ until: '2026-11-24' }] },
        freezes: [{ source: 'lender', from: '2026-11-24', until: null }],
      },
    }),
  events: ['account.accrual_changed', 'transaction.posted'],
  conflict: { arrange: () => after([], 'accrual/freeze', { on: '2026-11-24' }), status: 409, code: 'no_accrual' },
})

commandCases('account.resume_accrual', {
  ...shared,
  arrange: () =>
    after(
      [
        ['accrual', terms],
        ['accrual/freeze', { on: '2026-11-20' }],
      ],
      'accrual/resume',
      { on: '2026-11-24' },
    ),
  effect: ({ body }) =>
    expect(body.accrual).toMatchObject({
      frozenFrom: null,
      periods: [{ until: '2026-11-20' }, { from: '2026-11-24' }],
    }),
  events: ['account.accrual_changed'],
  conflict: {
    arrange: () => after([['accrual', terms]], 'accrual/resume', { on: '2026-11-24' }),
    ...{ status: 409, code: 'accrual_state_unfit' },
  },
})

let references = 0
const cost = (changes = {}) => ({
  ...{ kind: 'court', currency: 'TWD', amount: 2_000, chargeable: true, basis: 'Contract, clause 14' },
  ...{ incurredOn: '2026-11-10', reference: `COST-${++references}`, ...changes },
})

commandCases('cost.record', {
  ...shared,
  arrange: () => after([], 'costs', cost()),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ chargeable: true, amount: 2_000, transactionId: expect.stringMatching(/^txn_/) })
    const { body: debt } = await lender.get(at(body.accountId, 'debt'))
    expect(debt).toMatchObject({ balance: 102_000, components: { costs: 2_000 } })
    expect((await lender.get(at(body.accountId, 'costs'))).body.data).toEqual([body])
  },
  events: ['cost.recorded', 'transaction.posted'],
  conflict: {
    arrange: async () => {
      const given = cost()
      return after([['costs', given]], 'costs', given)
    },
    ...{ status: 409, code: 'cost_reference_taken' },
  },
})

commandCases('document.register', {
  ...shared,
  arrange: () => after([], 'documents', proof),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject(proof)
    expect((await lender.get(at(body.accountId, `documents/${body.id}`))).body).toEqual(body)
    expect((await lender.get(at(body.accountId, 'documents'))).body.data).toEqual([body])
  },
  events: ['document.registered'],
  conflict: {
    arrange: () => after([['documents', proof]], 'documents', { ...proof, title: 'The same file' }),
    ...{ status: 409, code: 'document_taken' },
  },
})
