import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { callAfter, debtOf, posted, proof } from './debts.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'accounts:write' as const }
const debt = (options = {}) => debtOf(lender, options)
const at = (account: string, rest: string) => `/v1/accounts/${account}/${rest}`
const after = callAfter(() => lender)

commandCases('account.charge_off', {
  ...shared,
  arrange: () => after([['delinquency', { daysPastDue: 185, asOf: '2026-11-20' }]], 'charge-off', { on: '2026-11-22' }),
  effect: ({ body }) =>
    expect(body).toMatchObject({
      ...{ status: 'charged_off', chargedOffOn: '2026-11-22', balance: 100_000 },
      delinquency: { since: '2026-05-19', frozen: true, bucket: '180+', daysPastDue: 189 },
    }),
  events: ['account.charged_off'],
  conflict: {
    arrange: () => after([['charge-off', { on: '2026-11-22' }]], 'charge-off', { on: '2026-11-22' }),
    ...{ status: 409, code: 'account_status_unfit' },
  },
})

commandCases('account.settle', {
  ...shared,
  arrange: () => after([], 'settle', {}, { interest: 70n }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'settled', balance: 0, components: { interest: 0 } }),
  events: ['transaction.posted', 'account.settled'],
  conflict: {
    arrange: () => after([], 'settle', {}, { principal: 0n }),
    ...{ status: 409, code: 'nothing_owed' },
  },
})

commandCases('account.close', {
  ...shared,
  arrange: () => after([], 'close'),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'closed', balance: 100_000 }),
  events: ['account.closed'],
  conflict: { arrange: () => after([['close']], 'close'), status: 409, code: 'account_status_unfit' },
})

commandCases('account.reopen', {
  ...shared,
  arrange: () => after([['charge-off', { on: '2026-11-22' }], ['close']], 'reopen'),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'charged_off' }),
  events: ['account.reopened'],
  conflict: { arrange: () => after([], 'reopen'), status: 409, code: 'account_status_unfit' },
})

commandCases('account.report_delinquency', {
  ...shared,
  arrange: () => after([], 'delinquency', { daysPastDue: 45, asOf: '2026-11-20' }),
  effect: async ({ body }) => {
    expect(body.delinquency).toEqual({
      ...{ since: '2026-10-06', frozen: false, daysPastDue: 49, bucket: '30-59', reportedOn: '2026-11-20' },
    })
    const { body: stays } = await lender.get(at(body.accountId, 'buckets'))
    expect(stays.data).toMatchObject([
      { bucket: '30-59', enteredOn: '2026-11-05', leftOn: null },
      { bucket: '1-29', enteredOn: '2026-10-07', leftOn: '2026-11-05' },
      { bucket: '0', enteredOn: '2026-01-05', leftOn: '2026-10-07' },
    ])
  },
  events: ['account.fell_behind', 'account.bucket_changed'],
  conflict: {
    arrange: () =>
      after([['delinquency', { daysPastDue: 45, asOf: '2026-11-20' }]], 'delinquency', {
        ...{ daysPastDue: 1, asOf: '2026-11-19' },
      }),
    ...{ status: 409, code: 'delinquency_report_outdated' },
  },
})

const correction = async (steps: [string, unknown?][], startedOn = '2026-10-01') => {
  const call = await after([...steps], 'delinquency/correct')
  const account = call.path.split('/')[3] as string
  const { body } = await lender.post(at(account, 'documents'), proof)
  return { ...call, body: { startedOn, evidence: body.id } }
}

commandCases('account.correct_delinquency', {
  ...shared,
  arrange: () => correction([['delinquency', { daysPastDue: 45, asOf: '2026-11-20' }]]),
  effect: async ({ body }, { body: given }) => {
    expect(body.delinquency).toMatchObject({ since: '2026-10-01', daysPastDue: 54, bucket: '30-59' })
    const { body: episodes } = await lender.get(at(body.accountId, 'episodes'))
    expect(episodes.data).toMatchObject([
      {
        ...{ startedOn: '2026-10-01', correctedFrom: '2026-10-06', curedOn: null },
        correctionEvidence: (given as { evidence: string }).evidence,
      },
    ])
  },
  events: ['account.delinquency_corrected'],
  conflict: { arrange: () => correction([]), status: 409, code: 'no_delinquency_episode' },
})

commandCases('account.set_itemisation', {
  ...shared,
  arrange: async () => {
    const account = await debt({ principal: 90_000n, interest: 10_000n })
    await posted(lender, account, { amount: 4_000, effectiveOn: '2026-11-10' })
    await posted(lender, account, { kind: 'fee', amount: 500, effectiveOn: '2026-11-11' })
    const body = { kind: 'last_statement', date: '2026-11-01', amount: 100_000 }
    return { by: lender, path: at(account, 'itemisation'), body }
  },
  effect: ({ body }) => {
    const itemised = { interest: 0, fees: 500, payments: 4_000, credits: 0, balance: 96_500 }
    expect(body.itemisation).toMatchObject({ kind: 'last_statement', date: '2026-11-01', ...itemised })
  },
  events: ['account.itemised'],
  conflict: {
    arrange: () => {
      const body = { kind: 'transaction', date: '2026-11-01', amount: 100_000 }
      return after([['itemisation', body]], 'itemisation', body)
    },
    ...{ status: 409, code: 'itemisation_fixed' },
  },
})

commandCases('account.set_limitation', {
  ...shared,
  arrange: () => after([], 'limitation', { basis: 'contract', start: '2012-02-29' }),
  effect: ({ body }) =>
    expect(body.limitation).toEqual({
      ...{ basis: 'contract', start: '2012-02-29', expiry: '2027-02-28', barred: false, interruptions: [] },
    }),
  events: ['account.limitation_changed'],
  conflict: {
    arrange: () => after([], 'limitation', { basis: 'contract', start: '2020-01-01' }, { jurisdiction: 'US-NY' }),
    ...{ status: 422, code: 'limitation_expiry_needed' },
  },
})

commandCases('account.interrupt_limitation', {
  ...shared,
  arrange: () =>
    after([['limitation', { basis: 'contract', start: '2012-03-01' }]], 'limitation/interrupt', {
      ...{ cause: 'acknowledgement', on: '2026-11-03' },
    }),
  effect: ({ body }) =>
    expect(body.limitation).toMatchObject({ expiry: '2041-11-03', interruptions: [{ cause: 'acknowledgement' }] }),
  events: ['account.limitation_changed'],
  conflict: {
    arrange: () =>
      after([['limitation', { basis: 'contract', start: '2009-03-01' }]], 'limitation/interrupt', {
        ...{ cause: 'acknowledgement', on: '2026-11-03' },
      }),
    ...{ status: 409, code: 'limitation_would_revive' },
  },
})
