import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import type { Cost } from './cost-rules.ts'
import type { Debt, DebtChange } from './debt.ts'
import {
  AccountId,
  type AccountStatus,
  accountStatuses,
  buckets,
  CostId,
  costKinds,
  DocumentId,
  type DocumentKind,
  documentKinds,
  TransactionId,
  transactionKinds,
} from './model.ts'

const bucketCodes = buckets.map(({ code }) => code)

/** Amounts, dates of the borrower's life and texts stay out: they are read from the account, under its own grants. */
const AccountData = z.strictObject({
  accountId: idOf(AccountId),
  status: z.enum(accountStatuses),
  bucket: z.enum(bucketCodes),
})

const TransactionData = z.strictObject({
  accountId: idOf(AccountId),
  transactionId: idOf(TransactionId),
  kind: z.enum(transactionKinds),
  effectiveOn: dayText(),
  reversesId: idOf(TransactionId).nullable(),
})

const DocumentData = z.strictObject({
  accountId: idOf(AccountId),
  documentId: idOf(DocumentId),
  kind: z.enum(documentKinds),
})

const CostData = z.strictObject({
  accountId: idOf(AccountId),
  costId: idOf(CostId),
  kind: z.enum(costKinds),
  chargeable: z.boolean(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'account', description, data: AccountData })

export const debtEvents = {
  posted: defineEvent({
    ...{ type: 'transaction.posted', version: 1, aggregate: 'transaction', data: TransactionData },
    description: 'A transaction moved what is owed on an account; `reversesId` names the one it takes back.',
  }),
  chargedOff: about('account.charged_off', 'The lender charged the debt off in its books; all of it is still owed.'),
  paid: about('account.paid', 'Nothing is owed any more.'),
  settled: about('account.settled', 'The debt was settled and the rest waived.'),
  closed: about('account.closed', 'The lender closed the account.'),
  reopened: about('account.reopened', 'Something is owed again, or a closed account was taken up again.'),
  fellBehind: about('account.fell_behind', 'A delinquency episode began.'),
  cured: about('account.cured', 'The running delinquency episode was cured.'),
  corrected: about('account.delinquency_corrected', 'The first-delinquency date was corrected on evidence.'),
  bucketChanged: about('account.bucket_changed', 'The account moved to another band of days past due.'),
  itemised: about('account.itemised', 'The itemisation of the debt was fixed.'),
  limitationChanged: about('account.limitation_changed', 'The limitation period was set or interrupted.'),
  documentRegistered: defineEvent({
    ...{ type: 'document.registered', version: 1, aggregate: 'document', data: DocumentData },
    description: 'A document of an account was registered by its hash.',
  }),
  costRecorded: defineEvent({
    ...{ type: 'cost.recorded', version: 1, aggregate: 'cost', data: CostData },
    description: 'An expense of collecting was recorded, charged to the borrower or borne by the lender.',
  }),
  freezesChanged: about('account.freezes_changed', 'A freeze of interest or fees began, changed or ended by itself.'),
  accrualChanged: about('account.accrual_changed', 'The terms of interest changed, or were frozen or resumed.'),
} as const

type AboutAccount = EventKind<string, z.output<typeof AccountData>>

export const debtEvent = (kind: AboutAccount, { orgId, id, status, bucket, jurisdiction }: Debt): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [orgId],
  jurisdiction,
  data: { accountId: id, status, bucket },
})

const entering: Partial<Record<AccountStatus, AboutAccount>> = {
  paid: debtEvents.paid,
  settled: debtEvents.settled,
  closed: debtEvents.closed,
}

function statusEvent({ before: { debt: was }, debt }: DebtChange): AboutAccount | undefined {
  if (was.status === debt.status) return undefined
  if (was.status === 'open' && debt.status === 'charged_off') return debtEvents.chargedOff
  return entering[debt.status] ?? debtEvents.reopened
}

function episodeEvents({ before, episodes }: DebtChange): AboutAccount[] {
  return episodes.flatMap<AboutAccount>(({ startedOn, endedBy, correctedFrom }) => {
    if (endedBy === 'report' || endedBy === 're_age') return [debtEvents.cured]
    const known = correctedFrom !== null || before.episodes.some((one) => one.startedOn === startedOn)
    return known ? [] : [debtEvents.fellBehind]
  })
}

/** What happened, told from before and after: postings, status, episode, bucket, in this order. */
export function debtEventsOf(change: DebtChange): EventDraft[] {
  const { before, debt, transactions } = change
  const postings = transactions.map(
    ({ id, accountId, kind, effectiveOn, reversesId }): EventDraft => ({
      kind: debtEvents.posted as EventKind,
      aggregateId: id,
      audience: [debt.orgId],
      jurisdiction: debt.jurisdiction,
      data: { accountId, transactionId: id, kind, effectiveOn, reversesId },
    }),
  )
  const moves = [
    statusEvent(change),
    ...episodeEvents(change),
    before.debt.bucket === debt.bucket ? undefined : debtEvents.bucketChanged,
  ]
  return [...postings, ...moves.flatMap((kind) => (kind ? [debtEvent(kind, debt)] : []))]
}

export const documentEvent = (
  { orgId, id, accountId, kind }: { orgId: OrganisationId; id: DocumentId; accountId: AccountId; kind: DocumentKind },
  jurisdiction: string,
): EventDraft => ({
  kind: debtEvents.documentRegistered as EventKind,
  aggregateId: id,
  audience: [orgId],
  jurisdiction,
  data: { accountId, documentId: id, kind },
})

export const costEvent = ({ id, accountId, kind, chargeable }: Cost, { orgId, jurisdiction }: Debt): EventDraft => ({
  kind: debtEvents.costRecorded as EventKind,
  aggregateId: id,
  audience: [orgId],
  jurisdiction,
  data: { accountId, costId: id, kind, chargeable },
})
