import { createHash } from 'node:crypto'
import { type ContributedRecord, contributionFile } from '../../sdk/src/contributing.ts'
import { importRows, runImport } from '../../sdk/src/index.ts'
import { fictitiousBorrower } from './portfolio.ts'
import type { Player, Stage } from './stage.ts'
import { DAY_MS, dayIn } from './world-time.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const PRODUCT = 'unsecured'
const terms = { version: '2026-1', uri: 'https://exchange.example/terms/2026-1', sha256: sha256('terms') }

/** Who is told of in the exchange: people who appear nowhere else in the story. */
const known = (member: number) =>
  Array.from({ length: 12 }, (_, at) => fictitiousBorrower(8_000_001 + 100 * member + at))

/** Everybody’s number; none of them may ever reach the platform. */
export const exchangedIds = [0, 1].flatMap((member) => known(member).map(({ nationalId }) => nationalId))

export interface Member extends Player {
  readonly membership: string
  readonly book: readonly ContributedRecord[]
}

export interface Exchanging {
  readonly exchange: string
  readonly lender: Member
  readonly neighbour: Member
}

/** Two lenders become members of an exchange and say how debts stand; by what they tell they earn what they are told. */
export async function joinExchange(stage: Stage) {
  const { lender, neighbour, operator } = stage.cast
  const exchange = await exchangeOf(operator)
  const joining = async (player: Player, at: number): Promise<Member> => {
    const membership = await joined({ player, operator, exchange })
    await takeBackFormer(player)
    return { ...player, membership, book: bookOf(at) }
  }
  const members = { lender: await joining(lender, 0), neighbour: await joining(neighbour, 1) }
  const exchanging = { exchange, ...members }
  const { contributed, refused } = await contribute(stage, exchanging)
  for (const { api, membership, book } of [members.lender, members.neighbour]) {
    const [pastDue, defaulted] = [['arrears', 'default'], ['default']].map((of) => book.filter(isAny(of)).length)
    const counts = [{ product: PRODUCT, open: book.length, pastDue: pastDue ?? 0, defaulted: defaulted ?? 0 }] as const
    await api.exchangeMembers.attest(membership, { asOf: dayIn(-DAY_MS), counts: [...counts] })
  }
  return { exchanging, recordsContributed: contributed, identifiersRefused: refused }
}

const isAny =
  (statuses: readonly string[]) =>
  ({ facts }: ContributedRecord) =>
    statuses.includes(String(facts.status))

/** One exchange for the place, opened once. */
async function exchangeOf({ api }: Player): Promise<string> {
  for await (const { id } of api.exchanges.list({ jurisdiction: ['TW'] })) return id
  return (await api.exchanges.open({ jurisdiction: 'TW', publicName: 'Exchange of Taiwan', terms })).id
}

interface Joining {
  readonly player: Player
  readonly operator: Player
  readonly exchange: string
}

async function joined({ player, operator, exchange }: Joining): Promise<string> {
  for await (const { id } of player.api.exchangeMembers.list({ exchange, state: ['active'] })) return id
  const agreed = { termsVersion: terms.version, termsSha256: terms.sha256 }
  const { id } = await player.api.exchangeMembers.apply({ exchange, ...agreed })
  await operator.api.exchangeMembers.approve(id)
  return id
}

/** What an earlier play said is taken back, so that this one’s book is all there is. */
async function takeBackFormer({ api }: Player): Promise<void> {
  for await (const { id } of api.exchangeRecords.list({ state: ['listed'], limit: 200 }))
    await api.exchangeRecords.withdraw(id)
}

/** Twelve debts: eight in order, three behind, one in default. The borrower was told before. */
function bookOf(member: number): ContributedRecord[] {
  const run = Date.now().toString(36).toUpperCase()
  const ago = (days: number) => dayIn(-days * DAY_MS)
  const behind = (status: string, { band, days }: { band: string; days: number }) => ({
    ...{ status, daysPastDue: band, firstDelinquencyOn: ago(days), statusSince: ago(days), chargedOffOn: null },
    notice: { givenOn: ago(20), method: 'letter', evidenceSha256: sha256('notice') },
  })
  return known(member).map(({ nationalId }, at) => {
    const inOrder = { status: 'current', daysPastDue: '0', firstDelinquencyOn: null, statusSince: ago(700) }
    const standing =
      at === 0 ? behind('default', { band: '90-119', days: 100 }) : behind('arrears', { band: '30-59', days: 45 })
    const owed = { product: PRODUCT, amountBand: '10000', currency: 'TWD', openedOn: ago(800) }
    return {
      ...{ identifier: nationalId, reference: `${run}-${at + 1}` },
      facts: { ...owed, ...(at < 4 ? standing : inOrder) },
    }
  })
}

/** Numbers become tokens on the member’s side; the file that is sent holds nobody’s. One of them is none, and goes nowhere. */
export async function contribute({ progress }: Stage, { exchange, lender, neighbour }: Exchanging) {
  const namespace = 'TW-NID'
  const bar = progress.step('Telling the exchange', lender.book.length + neighbour.book.length)
  let [contributed, refused] = [0, 0]
  for (const { api, book } of [lender, neighbour]) {
    const { namespaces } = await api.exchange.namespaces()
    const published = new Map(
      namespaces.flatMap(({ namespace: of, epochs }) =>
        epochs.map(({ epoch, publicKey }) => [`${of} ${epoch}`, publicKey]),
      ),
    )
    const said = book.map(({ facts, ...record }) => ({ ...record, facts: { ...facts, asOf: dayIn(-DAY_MS) } }))
    const [first] = said
    const none = { identifier: 'Y100000001', reference: 'NOBODY', facts: first?.facts ?? {} }
    const file = await contributionFile([...said, none], {
      ...{ exchange, namespace, evaluate: (asked) => api.exchange.evaluate(asked) },
      publishedKey: (epoch) => published.get(`${namespace} ${epoch}`),
    })
    const status = await runImport(api, {
      job: { kind: 'exchange_records', format: 'ndjson', mode: 'best_effort', controlTotals: { rows: file.rows } },
      ...{ content: file.content, format: 'ndjson', pollMs: 200 },
      onProgress: ({ progress: at }) => bar.to(contributed + (at?.processed ?? 0)),
    })
    for await (const row of importRows(api, status.id, 'failed')) console.error('  not listed:', row)
    contributed += status.progress?.succeeded ?? 0
    refused += file.refused.length
  }
  bar.end()
  return { contributed, refused }
}
