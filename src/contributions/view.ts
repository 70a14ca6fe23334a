import { z } from '@hono/zod-openapi'
import { buckets } from '../accounts/model.ts'
import { ExchangeId, ExchangeMemberId } from '../exchange/index.ts'
import { currencyCode, dayText, idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { ClientId } from '../tenancy/index.ts'
import {
  amountBands,
  type DebtFacts,
  debtStatuses,
  disputeFlags,
  type ExchangeRecord,
  ExchangeRecordId,
  noticeMethods,
  productClasses,
  type RecordVersion,
  RecordVersionId,
  recordStates,
  strongNamespaces,
  versionReasons,
} from './model.ts'

const count = () => z.int().min(1).max(2_147_483_647)
const sha256 = () => z.string().length(64)

export const factsShown = {
  product: z.enum(productClasses),
  status: z.enum(debtStatuses),
  daysPastDue: z.enum(buckets.map(({ code }) => code)),
  amountBand: z.enum(amountBands),
  currency: currencyCode(),
  openedOn: dayText(),
  firstDelinquencyOn: dayText().nullable(),
  statusSince: dayText(),
  chargedOffOn: dayText().nullable(),
  asOf: dayText(),
}

export const factsView = (said: DebtFacts) => {
  const { product, status, daysPastDue, amountBand, currency, openedOn } = said
  const { firstDelinquencyOn, statusSince, chargedOffOn, asOf } = said
  return {
    ...{ product, status, daysPastDue, amountBand, currency, openedOn },
    ...{ firstDelinquencyOn, statusSince, chargedOffOn, asOf },
  }
}

export const ExchangeRecordResource = z
  .object({
    id: idOf(ExchangeRecordId),
    exchangeId: idOf(ExchangeId),
    memberId: idOf(ExchangeMemberId),
    jurisdiction: jurisdictionCode(),
    reference: z.string().max(100),
    namespace: z.enum(strongNamespaces),
    epoch: z.string().max(6),
    state: z.enum(recordStates),
    ...factsShown,
    listedOn: dayText().nullable().openapi({ description: 'When it was first said to be delinquent here' }),
    disclosedUntil: dayText().nullable().openapi({
      description: 'The last day it is disclosed; null while nothing has begun that would end it',
    }),
    notice: z
      .object({ givenOn: dayText(), method: z.enum(noticeMethods), evidenceSha256: sha256() })
      .nullable()
      .openapi({ description: 'How the borrower was told before' }),
    dispute: z.enum(disputeFlags),
    sequence: count().openapi({ description: 'Counts what was said of it' }),
    reportedAt: instantText(),
    createdAt: instantText(),
    version: count(),
  })
  .openapi('ExchangeRecord')

export const recordView = (record: ExchangeRecord): z.output<typeof ExchangeRecordResource> => {
  const { id, exchangeId, memberId, jurisdiction, reference, namespace, epoch, state } = record
  const { noticeGivenOn: givenOn, noticeMethod: method, noticeSha256: evidenceSha256 } = record
  return {
    ...{ id, exchangeId, memberId, jurisdiction, reference, namespace, epoch, state, ...factsView(record) },
    ...{ listedOn: record.listedOn, disclosedUntil: record.disclosedUntil, dispute: record.dispute },
    notice: givenOn && method && evidenceSha256 ? { givenOn, method, evidenceSha256 } : null,
    ...{ sequence: record.sequence, reportedAt: record.reportedAt, createdAt: record.createdAt },
    version: record.version,
  }
}

export const RecordVersionResource = z
  .object({
    id: idOf(RecordVersionId),
    recordId: idOf(ExchangeRecordId),
    sequence: count(),
    reason: z.enum(versionReasons),
    ...factsShown,
    evidenceSha256: sha256().nullable().openapi({ description: 'What a correction rests on' }),
    reportedBy: idOf(ClientId).nullable(),
    createdAt: instantText(),
  })
  .openapi('ExchangeRecordVersion')

export const versionView = (version: RecordVersion): z.output<typeof RecordVersionResource> => {
  const { id, recordId, sequence, reason, evidenceSha256, reportedBy, reportedAt } = version
  return { id, recordId, sequence, reason, ...factsView(version), evidenceSha256, reportedBy, createdAt: reportedAt }
}
