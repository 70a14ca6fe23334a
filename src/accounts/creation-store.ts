import { and, eq, type InferInsertModel, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { accounts, accountTransactions, bucketHistory, delinquencyEpisodes } from '../../schema/tables/accounts.ts'
import { accountParties, contactPoints, parties, partyIndexes, subjectTags } from '../../schema/tables/parties.ts'
import { type Context, insertMany, type Statement } from '../store/index.ts'
import type { AccountDraft, CreationPlan } from './creation-rules.ts'
import { startDailyWork } from './daily-store.ts'
import type { AccountId } from './model.ts'
import type { NewAccount } from './new-account-model.ts'
import { partyFacts } from './party-facts-store.ts'
import type { PlacedParty } from './party-registry.ts'
import { type BlindRow, sealContactPoint, sealingOf, sealParty, type TagRow } from './party-sealing.ts'
import type { AccountFile } from './store.ts'

/** Which of these references already name an account of the organisation, and which. */
export const takenReferences =
  ({ org }: Context, references: readonly string[]): Statement<{ id: AccountId; reference: string }[]> =>
  (db) =>
    db
      .select({ id: accounts.id, reference: accounts.reference })
      .from(accounts)
      .where(
        and(
          eq(accounts.orgId, org),
          sql`${accounts.reference} in (select jsonb_array_elements_text(${JSON.stringify(references)}::text::jsonb))`,
        ),
      )

/** What creation is decided on, for one account or thousands, in one round trip. */
export const creationFacts = async (context: Context, rows: readonly NewAccount[]) => ({
  taken: takenReferences(
    context,
    rows.map(({ reference }) => reference),
  ),
  parties: await partyFacts(
    context,
    rows.flatMap(({ parties }) => parties),
  ),
})

type Rows<Table extends PgTable> = InferInsertModel<Table>[]

/** The statement, unless there is nothing to insert. */
const insertAll = <Table extends PgTable>(table: Table, rows: Rows<Table>): Statement[] =>
  rows.length > 0 ? [insertMany(table, rows as [Rows<Table>[number], ...Rows<Table>])] : []

/** Stores parties, and what known ones gain, under keys of their own: at most four statements for any number. */
export async function writeParties(context: Context, placed: readonly PlacedParty[]): Promise<Statement[]> {
  const { org: orgId, now: createdAt } = context
  const sealing = sealingOf(context)
  const rows: Rows<typeof parties> = []
  const points: Rows<typeof contactPoints> = []
  const blinds: BlindRow[] = []
  const tags: TagRow[] = []
  for (const { id, known, draft, gained } of placed) {
    const made = draft && (await sealParty(sealing, draft))
    if (made) {
      rows.push({ orgId, ...made.row, createdAt })
      blinds.push(...made.blinds)
      tags.push(...made.tags)
    }
    if (gained.length === 0) continue
    const key = made ? made.key : await sealing.openSubjectKey(known?.wrappedKey as Uint8Array, id)
    for (const point of gained) {
      const sealed = await sealContactPoint(sealing, key, { party: id, point })
      points.push({ orgId, ...sealed.row, createdAt })
      blinds.push(...sealed.blinds)
    }
  }
  return [
    ...insertAll(parties, rows),
    ...insertAll(contactPoints, points),
    ...insertAll(
      partyIndexes,
      blinds.map((blind) => ({ orgId, ...blind })),
    ),
    ...insertAll(
      subjectTags,
      tags.map((tag) => ({ orgId, ...tag })),
    ),
  ]
}

/** Stores what a plan accepted: at most ten statements, however many accounts. */
export async function writeAccounts(plan: CreationPlan, context: Context): Promise<Statement[]> {
  const { org: orgId, now } = context
  return [
    ...(await writeParties(context, plan.parties)),
    ...insertAll(
      accounts,
      plan.accounts.map((account) => accountRow(account, context)),
    ),
    ...insertAll(
      accountTransactions,
      plan.accounts.map(({ id, openingId, balance, balanceOn }) => ({
        ...{ orgId, id: openingId, accountId: id, kind: 'opening' as const, ...balance },
        ...{ effectiveOn: balanceOn, accrued: false, recordedAt: now },
      })),
    ),
    ...insertAll(
      delinquencyEpisodes,
      plan.accounts.flatMap(({ id, episodes }) =>
        episodes.map((episode) => ({ orgId, accountId: id, ...episode, recordedAt: now })),
      ),
    ),
    ...insertAll(
      bucketHistory,
      plan.accounts.flatMap(({ id, buckets }) =>
        buckets.map((entry) => ({ orgId, accountId: id, ...entry, recordedAt: now })),
      ),
    ),
    ...insertAll(
      accountParties,
      plan.accounts.flatMap(({ id, links }) => links.map((link) => ({ orgId, accountId: id, ...link, addedAt: now }))),
    ),
    ...(plan.accounts.some(movesWithTime) ? [startDailyWork(context)] : []),
  ]
}

const movesWithTime = ({ bucketDueOn, accrualDueOn }: AccountDraft) => bucketDueOn !== null || accrualDueOn !== null

const accountRow = (account: AccountDraft, { org: orgId, now }: Context) => ({
  orgId,
  id: account.id,
  reference: account.reference,
  product: account.product,
  currency: account.currency,
  jurisdiction: account.jurisdiction,
  status: account.status,
  openedOn: account.openedOn,
  chargedOffOn: account.chargedOffOn,
  lastPaymentOn: account.lastPaymentOn,
  paidBeforeOn: account.lastPaymentOn,
  ...account.balance,
  delinquentSince: account.delinquentSince,
  delinquencyFrozen: account.delinquencyFrozen ?? account.chargedOffOn !== null,
  delinquencyReportedOn: account.delinquencyReportedOn,
  pastDueSince: account.pastDueSince,
  bucket: account.bucket,
  bucketDueOn: account.bucketDueOn,
  itemisation: account.itemisation && itemisationDocument(account.itemisation),
  limitation: account.limitation,
  accrual: account.accrual,
  freezes: null,
  accrualDueOn: account.accrualDueOn,
  createdAt: now,
})

/** Amounts stand as text in a document: JSON numbers lose digits. */
const itemisationDocument = ({
  kind,
  date,
  amount,
  interest,
  fees,
  payments,
  credits,
}: NonNullable<NewAccount['itemisation']>) => ({
  kind,
  date,
  amount: `${amount}`,
  interest: `${interest}`,
  fees: `${fees}`,
  payments: `${payments}`,
  credits: `${credits}`,
})

/** The account a plan of one leaves behind. */
export function createdAccount({ accounts: [account] }: CreationPlan, context: Context): AccountFile {
  if (!account) throw new Error('a plan without an account has no view')
  const { principal, interest, fees, costs } = account.balance
  const row = { ...accountRow(account, context), balance: principal + interest + fees + costs, version: 1 }
  return { account: row, places: account.links }
}
