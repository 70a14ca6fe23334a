import { importRows, runImport } from '../../sdk/src/index.ts'
import type { Api, Stage } from './stage.ts'
import { DAY_MS, dayIn, now } from './world-time.ts'

const POSTED_EVERY = 100
const LINES_A_CALL = 1_000

type Placement = Awaited<ReturnType<Api['placements']['get']>>

/** What the agency holds now. */
export async function heldBy({ cast: { agency } }: Stage, mandate: string): Promise<Placement[]> {
  const held: Placement[] = []
  const status = ['accepted', 'active', 'on_hold'] as const
  for await (const one of agency.api.placements.list({ mandate, status: [...status], limit: 200 })) held.push(one)
  return held
}

/** The lender's own system sends payments and balances as files. */
export async function bookByFile({ cast: { lender }, rows, progress }: Stage, references: readonly string[]) {
  const chosen = references.filter((_, index) => index % POSTED_EVERY === 0)
  const bar = progress.step('Booking payments by file', chosen.length)
  const currency = rows[0]?.currency ?? 'TWD'
  const today = dayIn(-DAY_MS)
  const run = Date.now().toString(36)
  const lines = chosen.map((account, at) => ({
    ...{ account, kind: 'payment', currency, amount: 100, effectiveOn: today, reference: `PAID-${run}-${at}` },
  }))
  const status = await runImport(lender.api, {
    job: {
      ...{ kind: 'transactions', format: 'ndjson', mode: 'best_effort' },
      controlTotals: { rows: lines.length, amount: lines.length * 100, currency },
    },
    content: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
    format: 'ndjson',
    pollMs: 200,
    onProgress: ({ progress: at }) => bar.to(at?.processed ?? 0),
  })
  bar.end()
  for await (const row of importRows(lender.api, status.id, 'failed')) console.error('  not booked:', row)
  return status.progress?.succeeded ?? 0
}

type Definition = Parameters<Api['fileLayouts']['create']>[0]['definition']

const minor = (field: string, to: string) =>
  ({
    field,
    to,
    type: 'amount',
    required: false,
    amount: { notation: 'minor', scale: 2, mark: 'point', overpunch: false },
  }) as const

/** A table of the lender’s core system, with its own headings: a layout says once how it is read. */
const coreSystem = (currency: string): Definition => ({
  ...{ format: 'csv', encoding: 'utf8', delimiter: 'semicolon', header: true },
  records: [
    {
      role: 'row',
      fields: [
        { field: 'ACCT_NO', to: 'account', type: 'text', required: true },
        { field: 'VALUE_DATE', to: 'asOf', type: 'date', date: 'YYYYMMDD', required: true },
        minor('PRINCIPAL', 'balance.principal'),
        minor('INTEREST', 'balance.interest'),
        minor('FEES', 'balance.fees'),
      ],
    },
  ],
  constants: [{ to: 'currency', value: currency }],
})

/** Balances arrive as the core system writes them, and are imported as they are. */
export async function balanceByFile({ cast: { lender }, rows, progress }: Stage, references: readonly string[]) {
  const currency = rows[0]?.currency ?? 'TWD'
  const day = dayIn(0).replaceAll('-', '')
  const stated = references.flatMap((account, index) => {
    const row = rows[index]
    if (!row || index % POSTED_EVERY !== 50) return []
    return [{ account, principal: row.principal + 100n, interest: row.interest, fees: row.fees }]
  })
  const lines = stated.map(({ account, principal, interest, fees }) =>
    [account, day, principal, interest, fees].join(';'),
  )
  const total = stated.reduce((sum, { principal, interest, fees }) => sum + principal + interest + fees, 0n)
  const bar = progress.step('Taking balances from the core system', lines.length)
  const layout = await lender.api.fileLayouts.create({
    ...{ name: 'Core system', kind: 'balances', definition: coreSystem(currency) },
  })
  const status = await runImport(lender.api, {
    job: {
      ...{ kind: 'balances', layout: layout.id, mode: 'best_effort' },
      controlTotals: { rows: lines.length, amount: Number(total), currency },
    },
    content: `${['ACCT_NO;VALUE_DATE;PRINCIPAL;INTEREST;FEES', ...lines].join('\n')}\n`,
    format: 'csv',
    pollMs: 200,
    onProgress: ({ progress: at }) => bar.to(at?.processed ?? 0),
  })
  bar.end()
  for await (const row of importRows(lender.api, status.id, 'failed')) console.error('  not taken:', row)
  return status.progress?.succeeded ?? 0
}

/** Who is late with what, as the lender's table says: each line a standard of a placement. */
export async function lateNow({ cast: { lender } }: Stage): Promise<number> {
  let late = 0
  for await (const _ of lender.api.workStandards.late({ limit: 200 })) late += 1
  return late
}

/** The agency states what it holds, three lines of it wrong, and every difference is named and answered. */
export async function reconcile(stage: Stage, mandate: string) {
  const { cast, rows, progress } = stage
  const balances = new Map<string, number>()
  for await (const file of cast.agency.api.caseFiles.list({ limit: 200 })) {
    balances.set(file.placementId, file.account.balance ?? 0)
  }
  const held = (await heldBy(stage, mandate)).filter(({ id }) => balances.has(id))
  // One is forgotten, one has another balance, one nobody ever placed.
  const lines = held
    .slice(1)
    .map(({ id }, at) => ({ placement: id, balance: (balances.get(id) ?? 0) + (at === 0 ? 500 : 0) }))
  const stated = [...lines, { placement: 'ref:NEVER-PLACED', balance: 1_000 }]
  const { id } = await cast.agency.api.reconciliations.open({
    ...{ mandate, asOf: localDay(stage), currency: rows[0]?.currency ?? 'TWD' },
  })
  const bar = progress.step('Stating the inventory', stated.length)
  for (let from = 0; from < stated.length; from += LINES_A_CALL) {
    await cast.agency.api.reconciliations.state(id, { lines: stated.slice(from, from + LINES_A_CALL) })
    bar.to(from)
  }
  bar.end()
  await cast.agency.api.reconciliations.submit(id, {
    controlTotals: { count: stated.length, amount: stated.reduce((sum, { balance }) => sum + balance, 0) },
  })
  return { stated: stated.length, ...(await answered(stage, id)) }
}

/** Today where the lender is. */
const localDay = (_: Stage): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Taipei' }).format(now())

/** The agency says of two differences that the lender’s record is wrong: one the lender accepts, one it lets stand. */
async function answered({ cast: { lender, agency }, progress }: Stage, id: string) {
  for (;;) {
    const { state } = await lender.api.reconciliations.get(id)
    if (state === 'compared' || state === 'settled') break
    await lender.api.sleep(200)
  }
  const summary = await lender.api.reconciliations.summary(id)
  if (!summary.tiesOut) throw new Error('The reconciliation does not add up.')
  const found: string[] = []
  for await (const difference of lender.api.reconciliations.differences(id, { limit: 200 })) found.push(difference.id)
  const bar = progress.step('Answering differences', found.length)
  for (const [index, difference] of found.entries()) {
    if (index > 1) await agency.api.differences.accept(difference, { code: 'agency_record_wrong' })
    else {
      const code = 'lender_record_wrong'
      await agency.api.differences.contest(difference, { code, note: 'Our ledger says otherwise.' })
      if (index === 0) await lender.api.differences.accept(difference, { code })
      else await lender.api.differences.stand(difference)
    }
    bar.to(index + 1)
  }
  bar.end()
  return { differences: found.length, differencesContested: Math.min(2, found.length) }
}
