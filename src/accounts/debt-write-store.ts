import { sql } from 'drizzle-orm'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { startDailyWork } from './daily-store.ts'
import type { DebtChange } from './debt.ts'
import { AccountId, DocumentId, TransactionId } from './model.ts'

type Writing = Pick<Context, 'org' | 'now'>

/** Amounts as text, so that JSON carries every minor unit. */
const json = (rows: readonly unknown[]) =>
  JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? value.toString() : value))

const uuidOf = ({ org }: Writing) => OrganisationId.toUuid(org)

/** Stores what was decided about one debt or a thousand: every statement takes all of them. */
export function writeDebts(changes: readonly DebtChange[], writing: Writing): Statement[] {
  const transactions = changes.flatMap((change) => change.transactions)
  const episodes = changes.filter((change) => change.episodes.length > 0)
  const buckets = changes.filter((change) => change.buckets.length > 0)
  return [
    saveDebts(changes, writing),
    ...(transactions.length > 0 ? [insertTransactions(transactions, writing)] : []),
    ...(episodes.length > 0 ? [saveEpisodes(episodes, writing)] : []),
    ...(buckets.length > 0 ? [leaveBuckets(buckets, writing), enterBuckets(buckets, writing)] : []),
    ...(changes.some(hasDays) ? [startDailyWork(writing)] : []),
    refreshCaseFiles(
      changes.map(({ debt }) => debt.id),
      writing,
    ),
  ]
}

const hasDays = ({ debt }: DebtChange) => debt.bucketDueOn !== null || debt.accrualDueOn !== null

/** Brings what agencies see of these accounts up to date, in the same transaction. */
export const refreshCaseFiles = (ids: readonly AccountId[], { now }: Pick<Writing, 'now'>): Statement =>
  raw(sql`select bridge.refresh_case_files(${`{${ids.map(AccountId.toUuid).join(',')}}`}::uuid[], ${now})`)

const saveDebts = (changes: readonly DebtChange[], writing: Writing): Statement =>
  raw(sql`
    update accounts a set status = x.status, charged_off_on = x."chargedOffOn", last_payment_on = x."lastPaymentOn",
      principal = x.principal, interest = x.interest, fees = x.fees, costs = x.costs,
      delinquent_since = x."delinquentSince", delinquency_frozen = x."delinquencyFrozen",
      delinquency_reported_on = x."delinquencyReportedOn", past_due_since = x."pastDueSince", bucket = x.bucket,
      bucket_due_on = x."bucketDueOn", itemisation = x.itemisation, limitation = x.limitation, accrual = x.accrual,
      freezes = x.freezes, accrual_due_on = x."accrualDueOn", version = x.version
    from jsonb_to_recordset(${json(changes.map(({ debt }) => ({ ...debt, id: AccountId.toUuid(debt.id) })))}::text::jsonb)
      as x(id uuid, status text, "chargedOffOn" date, "lastPaymentOn" date, principal bigint, interest bigint,
        fees bigint, costs bigint, "delinquentSince" date, "delinquencyFrozen" boolean, "delinquencyReportedOn" date,
        "pastDueSince" date, bucket text, "bucketDueOn" date, itemisation jsonb, limitation jsonb, accrual jsonb,
        freezes jsonb, "accrualDueOn" date, version integer)
    where a.org_id = ${uuidOf(writing)}::uuid and a.id = x.id`)

const insertTransactions = (transactions: DebtChange['transactions'], writing: Writing): Statement => {
  const rows = transactions.map((transaction) => ({
    ...transaction,
    id: TransactionId.toUuid(transaction.id),
    accountId: AccountId.toUuid(transaction.accountId),
    reversesId: transaction.reversesId && TransactionId.toUuid(transaction.reversesId),
  }))
  return raw(sql`
    insert into account_transactions (org_id, id, account_id, kind, principal, interest, fees, costs, effective_on,
      accrued, reference, reverses_id, recorded_at)
    select ${uuidOf(writing)}::uuid, x.id, x."accountId", x.kind, x.principal, x.interest, x.fees, x.costs,
      x."effectiveOn", x.accrued, x.reference, x."reversesId", ${writing.now}
    from jsonb_to_recordset(${json(rows)}::text::jsonb) as x(id uuid, "accountId" uuid, kind text, principal bigint,
      interest bigint, fees bigint, costs bigint, "effectiveOn" date, accrued boolean, reference text, "reversesId" uuid)`)
}

const saveEpisodes = (changes: readonly DebtChange[], writing: Writing): Statement => {
  const rows = changes.flatMap(({ debt, episodes }) =>
    episodes.map((episode) => ({
      ...episode,
      accountId: AccountId.toUuid(debt.id),
      correctionEvidence: episode.correctionEvidence && DocumentId.toUuid(episode.correctionEvidence),
    })),
  )
  return raw(sql`
    insert into delinquency_episodes (org_id, account_id, started_on, past_due_since, cured_on, ended_by,
      corrected_from, correction_evidence, recorded_at)
    select ${uuidOf(writing)}::uuid, x."accountId", x."startedOn", x."pastDueSince", x."curedOn", x."endedBy",
      x."correctedFrom", x."correctionEvidence", ${writing.now}
    from jsonb_to_recordset(${json(rows)}::text::jsonb) as x("accountId" uuid, "startedOn" date, "pastDueSince" date,
      "curedOn" date, "endedBy" text, "correctedFrom" date, "correctionEvidence" uuid)
    on conflict (org_id, account_id, started_on) do update
      set past_due_since = excluded.past_due_since, cured_on = excluded.cured_on, ended_by = excluded.ended_by,
        corrected_from = excluded.corrected_from, correction_evidence = excluded.correction_evidence`)
}

const leaveBuckets = (changes: readonly DebtChange[], writing: Writing): Statement => {
  const rows = changes.map(({ debt, buckets: [first] }) => ({
    accountId: AccountId.toUuid(debt.id),
    leftOn: first?.enteredOn,
  }))
  return raw(sql`
    with x as materialized (
      select * from jsonb_to_recordset(${json(rows)}::text::jsonb) as x("accountId" uuid, "leftOn" date)
    ), never_lived_in as (
      delete from bucket_history b using x
      where b.org_id = ${uuidOf(writing)}::uuid and b.account_id = x."accountId" and b.left_on is null
        and b.entered_on >= x."leftOn"
    )
    update bucket_history b set left_on = x."leftOn" from x
    where b.org_id = ${uuidOf(writing)}::uuid and b.account_id = x."accountId" and b.left_on is null
      and b.entered_on < x."leftOn"`)
}

const enterBuckets = (changes: readonly DebtChange[], writing: Writing): Statement => {
  const rows = changes.flatMap(({ debt, buckets }) =>
    buckets.map((entry) => ({ ...entry, accountId: AccountId.toUuid(debt.id) })),
  )
  return raw(sql`
    insert into bucket_history (org_id, account_id, bucket, entered_on, left_on, recorded_at)
    select ${uuidOf(writing)}::uuid, x."accountId", x.bucket, x."enteredOn", x."leftOn", ${writing.now}
    from jsonb_to_recordset(${json(rows)}::text::jsonb) as x("accountId" uuid, bucket text, "enteredOn" date, "leftOn" date)`)
}
