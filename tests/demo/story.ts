import { Readable } from 'node:stream'
import { importRows, runImport } from '../../sdk/src/index.ts'
import { agreeAndPay } from './agreeing.ts'
import { callOut } from './calling.ts'
import { endWell } from './endings.ts'
import { examine } from './examining.ts'
import { joinExchange } from './exchanging.ts'
import { giveBack, holdUp } from './holding.ts'
import { inquireOfExchange } from './inquiring.ts'
import { agreeWithSeveral } from './joining.ts'
import { thinkOfLeaving } from './leaving.ts'
import { equip } from './licensing.ts'
import { makeCurrent } from './making-current.ts'
import { balanceByFile, bookByFile, lateNow, reconcile } from './month-end.ts'
import { csvChunks, type PortfolioRow } from './portfolio.ts'
import { prove } from './proving.ts'
import { takeBack } from './recall.ts'
import { giveBackBeyond } from './refunding.ts'
import { remit } from './remitting.ts'
import { sell } from './selling.ts'
import { spare } from './sparing.ts'
import type { Api, Cast, Player, Stage } from './stage.ts'
import { fewAccounts, keepStandards, strictTerms } from './standards.ts'
import { sue } from './suing.ts'
import type { Summary } from './summary.ts'
import {
  acceptedIn,
  askAndAnswer,
  close,
  eventsTold,
  isNotFound,
  lastPosition,
  probe,
  readCaseFiles,
} from './working.ts'
import { DAY_MS, joinWorld, momentIn } from './world-time.ts'

const DECLINED_EVERY = 40
const SHARED = ['identity', 'contact', 'balance'] as const

/** Plays the story and tells what it came to. Everything goes through the SDK. */
export async function play(stage: Stage): Promise<Summary> {
  const { cast, rows } = stage
  const startedAt = performance.now()
  await joinWorld(cast.lender.api)
  const since = { lender: await lastPosition(cast.lender), agency: await lastPosition(cast.agency) }
  const { exchanging, ...told } = await joinExchange(stage)
  const standards = await standardsKept(stage)
  const movingAt = performance.now()
  const mandate = await signMandate(cast, rows, cast.agency)
  const imported = await importAccounts(stage)
  const batch = await place(stage, { mandate, imported: imported.id })
  const answered = await answer(stage, batch)
  const movedSeconds = (performance.now() - movingAt) / 1000
  const accepted = await acceptedIn(cast.agency, batch)
  const read = await readCaseFiles(stage, accepted)
  const queries = await askAndAnswer(stage, accepted)
  const closed = await close(stage, accepted)
  const probed = await probe(stage, { mandate, batch, placements: accepted, imported: imported.id })
  const worked = await work(stage, { mandate, accepted, references: imported.references })
  const booked = await bookByFile(stage, imported.references)
  const balances = await balanceByFile(stage, imported.references)
  const { taken, ...returned } = await giveBack(stage, accepted)
  const endedWell = await endWell(stage)
  const { taken: recalledOnes, ...recalled } = await takeBack(stage, accepted)
  const placedAgain = await replace(stage, [...taken, ...recalledOnes])
  const reconciled = await reconcile(stage, mandate)
  const left = await thinkOfLeaving(stage)
  const proved = { ...(await prove(stage)), ...told, ...(await inquireOfExchange(stage, exchanging)) }
  const spared = await spare(stage, exchanging)
  const examined = await examine(stage)
  const events = await eventsTold(cast, since)
  return {
    ...{ accounts: rows.length, placed: answered.offered, accepted: answered.accepted, declined: answered.declined },
    ...{ closed, failedRows: imported.failed + answered.failed, queries, booked, balances, endedWell },
    ...{ ...read, ...worked, ...returned, ...recalled, ...standards, ...reconciled, ...left, ...proved },
    ...{ ...spared, ...examined },
    ...{ replaced: placedAgain.replaced, lateStandards: await lateNow(stage), events },
    ...{ probes: probed.probes + placedAgain.probes, leaks: probed.leaks + placedAgain.leaks },
    seconds: (performance.now() - startedAt) / 1000,
    rowsPerSecond: rows.length / movedSeconds,
  }
}

interface Work {
  readonly mandate: string
  readonly accepted: readonly string[]
  readonly references: readonly string[]
}

/** What an agency does all day: some are on hold, some are called, some agree and pay. Then other money moves, and the month ends. */
async function work(stage: Stage, { mandate, accepted, references }: Work) {
  const holds = await holdUp(stage, accepted)
  const [called, agreed] = [await callOut(stage, accepted, references), await agreeAndPay(stage, accepted)]
  const moved = {
    ...(await makeCurrent(stage)),
    ...(await agreeWithSeveral(stage)),
    ...(await giveBackBeyond(stage)),
    ...(await sell(stage)),
  }
  return { holds, ...called, ...agreed, ...moved, ...(await sue(stage, mandate)), ...(await remit(stage, accepted)) }
}

/** What the agency promises of its work, on a few accounts of their own under a mandate of its own. */
async function standardsKept(stage: Stage) {
  const { cast } = stage
  const few = { ...stage, rows: fewAccounts(stage.rows) }
  const mandate = await signMandate(cast, few.rows, cast.agency, strictTerms)
  const { references } = await importAccounts(few)
  return keepStandards(stage, { mandate, references })
}

/** What was given or taken back goes to a second agency; neither sees the placements of the other. */
async function replace(stage: Stage, taken: readonly string[]) {
  const { lender, agency, successor } = stage.cast
  const mandate = await signMandate(stage.cast, stage.rows, successor)
  const accounts: string[] = []
  for (const id of taken) accounts.push((await lender.api.placements.get(id)).accountId ?? '')
  const respondBy = momentIn(7 * DAY_MS)
  const { id } = await lender.api.placementBatches.create({ mandate, respondBy, source: { accounts } })
  const bar = stage.progress.step('Placing them elsewhere', accounts.length)
  const { offered } = await settled(lender.api, id, { until: 'offered', to: bar.to })
  if (offered > 0) {
    await successor.api.placementBatches.answer(id, { acceptAll: true })
    await settled(successor.api, id, { until: 'answered', to: () => {} })
  }
  bar.end()
  const again = await acceptedIn(successor, id)
  const attempts = [
    ...taken.flatMap((one) => seen(successor.api, one)),
    ...again.flatMap((one) => seen(agency.api, one)),
  ]
  let leaks = 0
  for (const attempt of attempts) if (!(await isNotFound(attempt))) leaks += 1
  return { replaced: again.length, probes: attempts.length, leaks }
}

/** The ways to look at a placement. */
const seen = (api: Api, placement: string) => [() => api.placements.get(placement), () => api.caseFiles.get(placement)]

/** The lender finds the agency in the directory and proposes; the agency reads what it signs. */
async function signMandate(
  { lender }: Cast,
  rows: readonly PortfolioRow[],
  agency: Player,
  { capacity, workStandards }: { capacity: number; workStandards: object } = { capacity: 1_000_000, workStandards: {} },
): Promise<string> {
  await equip(agency)
  for await (const listed of lender.api.directory.list({ kind: ['agency'] })) if (listed.id === agency.id) break
  const currency = rows[0]?.currency ?? 'TWD'
  const { id } = await lender.api.mandates.propose({
    counterparty: agency.id,
    terms: {
      ...{
        jurisdictions: ['TW'],
        products: [],
        licencesRequired: ['collection'],
        sharingScopes: [...SHARED],
        channels: ['phone', 'sms', 'letter'],
        currency,
      },
      commission: { model: 'contingency', tiers: [{ daysPastDueFrom: 180, rate: 3_000 }, { rate: 2_200 }] },
      settlementAuthority: { discountMax: 1_500, instalmentsMax: 24, instalmentMin: 50_000 },
      ...{ workStandards, capacity, remittance: { basis: 'net', period: 'monthly', dueDays: 10 } },
    },
  })
  const { latest } = await agency.api.mandates.get(id)
  await agency.api.mandates.sign(id, { number: latest.number })
  return id
}

/** References of this run, so that the demo can be played again on the same platform. */
const ofThisRun = (rows: readonly PortfolioRow[]): PortfolioRow[] => {
  const run = Date.now().toString(36).toUpperCase()
  return rows.map((row) => ({ ...row, reference: `${run}-${row.reference}`, partyReference: row.partyReference }))
}

async function importAccounts({ cast, rows, progress }: Stage) {
  const named = ofThisRun(rows)
  const amount = named.reduce((total, { principal, interest, fees }) => total + principal + interest + fees, 0n)
  const bar = progress.step('Importing accounts', named.length)
  const status = await runImport(cast.lender.api, {
    job: {
      ...{ kind: 'accounts', format: 'csv', mode: 'best_effort' },
      controlTotals: { rows: named.length, amount: Number(amount), currency: named[0]?.currency ?? 'TWD' },
    },
    content: () => Readable.toWeb(Readable.from(bytesOf(csvChunks(named)))) as ReadableStream<Uint8Array>,
    format: 'csv',
    pollMs: 200,
    onProgress: ({ progress: at }) => bar.to(at?.processed ?? 0),
  })
  bar.end()
  if (status.state !== 'completed') throw new Error(`The import ended as ${status.state}.`)
  for await (const row of importRows(cast.lender.api, status.id, 'failed')) console.error('  refused:', row)
  return { id: status.id, failed: status.progress?.failed ?? 0, references: named.map(({ reference }) => reference) }
}

async function* bytesOf(chunks: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const chunk of chunks) yield encoder.encode(chunk)
}

/** Whatever the import brought is offered as one batch, to be answered within a week. */
async function place(
  { cast: { lender }, rows, progress }: Stage,
  { mandate, imported }: { mandate: string; imported: string },
): Promise<string> {
  const respondBy = momentIn(7 * DAY_MS)
  const { id } = await lender.api.placementBatches.create({ mandate, respondBy, source: { import: imported } })
  const bar = progress.step('Placing them', rows.length)
  await settled(lender.api, id, { until: 'offered', to: bar.to })
  bar.end()
  return id
}

type BatchState = Awaited<ReturnType<Api['placementBatches']['get']>>

/** Looks at a batch until it is in a state, and tells how far it has come meanwhile. */
async function settled(
  api: Api,
  id: string,
  { until, to }: { until: BatchState['state']; to: (done: number) => void },
): Promise<BatchState> {
  for (;;) {
    const batch = await api.placementBatches.get(id)
    to(until === 'answered' ? batch.accepted + batch.declined : batch.offered + batch.failed)
    if (batch.state === until) return batch
    if (batch.state === 'aborted') throw new Error(`The batch ${id} was aborted.`)
    await api.sleep(200)
  }
}

/** The agency answers the batch in one call, declining one account in forty for want of people. */
async function answer({ cast: { lender, agency }, progress }: Stage, id: string): Promise<BatchState> {
  const offers: string[] = []
  for await (const placement of agency.api.placements.list({ batch: id, limit: 200 })) offers.push(placement.id)
  const except = offers
    .filter((_, index) => index % DECLINED_EVERY === 0)
    .map((placement) => ({ placement, code: 'no_capacity' as const }))
  await agency.api.placementBatches.answer(id, { acceptAll: true, except })
  const bar = progress.step('Answering', offers.length)
  await settled(agency.api, id, { until: 'answered', to: bar.to })
  bar.end()
  return lender.api.placementBatches.get(id)
}
