import { consentOf } from '../consent/consenting.ts'
import { contactBetween, type Reachable, reachable } from '../contacts/contacting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, type Figure, figure, median } from './figure.ts'
import { benchDatabase } from './server.ts'

/** A record with states: how it is made about a debt, and changed. */
interface Written {
  readonly table: string
  readonly path: string
  readonly make: (debt: Reachable, n: number) => object | Promise<object>
  readonly change: string
  readonly changed: (id: string) => object
}

const WARM = 30

const ITEMS = ['agency_name', 'current_amount', 'complaint_phone', 'recording_retention', 'conduct_list']

const written = (platform: Platform, agency: TestOrganisation): readonly Written[] => [
  {
    ...{ table: 'payments', path: '/v1/payments', change: 'reverse', changed: () => ({ code: 'bounced' }) },
    make: ({ account }, n) => ({
      ...{ account, reference: `PAID-${n}`, paidTo: 'lender', method: 'bank_transfer', currency: 'USD', amount: 5_000 },
      effectiveAt: '2026-11-24T00:00:00Z',
    }),
  },
  {
    ...{ table: 'notices', path: '/v1/notices', change: 'delivery' },
    changed: () => ({ delivery: 'delivered', on: '2026-11-23' }),
    make: ({ account, party }) => ({
      ...{ account, party, agency: agency.id, kind: 'outsourcing', channel: 'letter', language: 'en', items: ITEMS },
      sentOn: '2026-11-20',
    }),
  },
  {
    ...{ table: 'legal_matters', path: '/v1/legal-matters', change: 'file' },
    make: ({ account }) => ({ account, letterOn: '2026-11-20' }),
    changed: (id) => ({ court: 'District Court', claimNumber: id, filedOn: '2026-11-21', claimed: 1_000 }),
  },
  {
    ...{ table: 'preferences', path: '/v1/preferences', change: 'withdraw', changed: () => ({}) },
    make: ({ account, party }) => ({
      ...{ account, party, kind: 'opt_out', channels: ['sms'], givenAt: platform.clock.now() },
    }),
  },
  {
    ...{ table: 'consents', path: '/v1/consents', change: 'withdraw', changed: () => ({ askedBy: 'subject' }) },
    make: async () => (await consentOf(platform)).body,
  },
]

async function answered(by: TestOrganisation, path: string, body: object): Promise<string> {
  const answer = await by.post<{ id: string }>(path, body)
  if (answer.status >= 300) throw new Error(answer.text)
  return answer.body.id
}

/** Milliseconds each of some writes took, with the states of a table kept or not. */
async function pass(
  platform: Platform,
  by: TestOrganisation,
  { one, debts, kept, from }: { one: Written; debts: readonly Reachable[]; kept: boolean; from: number },
): Promise<{ made: number[]; changed: number[] }> {
  await platform.admin.unsafe(`alter table ${one.table} ${kept ? 'enable' : 'disable'} trigger user`)
  if (!kept) {
    // Only those that keep states are off: the others are what a write costs anyway.
    const others = await platform.admin<{ name: string }[]>`select tgname as name from pg_trigger
      where tgrelid = ${one.table}::regclass and not tgisinternal and tgname !~ '^keep_(versions|wishes)'`
    for (const { name } of others) await platform.admin.unsafe(`alter table ${one.table} enable trigger ${name}`)
  }
  const bodies = await Promise.all(debts.map((debt, n) => one.make(debt, from + n)))
  const [made, changed]: [number[], number[]] = [[], []]
  const ids: string[] = []
  for (const body of bodies) {
    const start = performance.now()
    ids.push(await answered(by, one.path, body))
    made.push(performance.now() - start)
  }
  for (const id of ids) {
    const start = performance.now()
    await answered(by, `${one.path}/${id}/${one.change}`, one.changed(id))
    changed.push(performance.now() - start)
  }
  await platform.settle()
  // Switching triggers has sessions plan anew: the first of each are not counted.
  return { made: made.slice(WARM), changed: changed.slice(WARM) }
}

async function measured(
  platform: Platform,
  by: TestOrganisation,
  { one, quick }: { one: Written; quick: boolean },
): Promise<readonly Figure[]> {
  const [rounds, each] = quick ? [2, 80] : [6, 100]
  const of: Record<'with' | 'without', { made: number[]; changed: number[] }> = {
    ...{ with: { made: [], changed: [] }, without: { made: [], changed: [] } },
  }
  for (let round = 0; round < rounds; round++) {
    for (const kept of round % 2 === 0 ? [true, false] : [false, true]) {
      const debts: Reachable[] = []
      for (let n = 0; n < each; n++) debts.push(await reachable(by))
      await platform.admin`analyze`
      const from = (round * 2 + (kept ? 1 : 0)) * each
      const { made, changed } = await pass(platform, by, { one, debts, kept, from })
      of[kept ? 'with' : 'without'].made.push(...made)
      of[kept ? 'with' : 'without'].changed.push(...changed)
    }
  }
  return (['made', 'changed'] as const).map((what) => {
    const [withStates, without] = [median(of.with[what]), median(of.without[what])]
    const ratio = { figure: withStates / without, unit: 'of without', target: 1.15, better: 'lower' as const }
    const note = `${withStates.toFixed(2)} ms beside ${without.toFixed(2)} ms a command, ${of.with[what].length} of each`
    return figure({ name: `states: ${one.table.replace('_', ' ')} ${what}`, ...ratio, note })
  })
}

/** What it costs a command that every state of its record is kept for regulators: the same with that and without, in turns. */
export const states: Benchmark = {
  name: 'states',
  run: async ({ quick }) => {
    const platform = await platformOn(await benchDatabase())
    try {
      const { lender, agency } = await contactBetween(platform)
      const figures: Figure[] = []
      for (const one of written(platform, agency)) figures.push(...(await measured(platform, lender, { one, quick })))
      return figures
    } finally {
      await platform.stop()
    }
  },
}
