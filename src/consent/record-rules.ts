import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type AnswerLevel, answerLevels, type Consent, type Purpose } from './model.ts'

const finance = 'https://w3id.org/dpv/sector/finance#'
const privacy = 'https://w3id.org/dpv#'

/** Terms of the Data Privacy Vocabulary, 2.3, that are broader than or equal to each purpose. */
export const purposeTerms: Readonly<Record<Purpose, string>> = {
  credit_assessment: `${finance}CreditHistoryEvaluation`,
  account_management: `${finance}MaintainCreditCheckingDatabase`,
  collections: `${finance}DebtManagement`,
  tracing: `${finance}DebtManagement`,
  fraud: `${finance}FraudManagement`,
  dispute: `${privacy}LegalCompliance`,
  subject_access: `${privacy}RightsFulfilment`,
}

/** A level and all before it. */
export const levelsUpTo = (level: AnswerLevel): readonly AnswerLevel[] =>
  answerLevels.slice(0, answerLevels.indexOf(level) + 1)

/**
 * What a consent says, in the terms of ISO/IEC TS 27560 as the Data Privacy Vocabulary’s guide has them. The same consent
 * has the same members in the same order: its digest hangs on that.
 */
export const recordClaims = (consent: Consent): Readonly<Record<string, unknown>> => {
  const { purpose, level, products, queriesMax, notice, method, evidenceSha256, assurance, withdrawal } = consent
  return {
    jti: consent.id,
    conforms_to: 'https://w3id.org/dpv/schema/dpv-27560#record',
    ...{ sub_ns: consent.namespace, oprf_epoch: consent.epoch, sub_cmt: consent.commitment },
    ...{ legal_basis: consent.legalBasis, jurisdiction: consent.jurisdiction },
    ...{ controllers: [consent.orgId], recipients: [consent.recipientId] },
    notice: { uri: notice.uri, lang: notice.language, sha256: notice.sha256, shown_at: notice.shownAt },
    expression: { method, evidence_sha256: evidenceSha256, assurance },
    authorization_details: [
      {
        ...{ type: 'delinquency_query', purpose: purposeTerms[purpose], purpose_code: purpose },
        ...{ levels: levelsUpTo(level), product_classes: products, max_queries: queriesMax },
      },
    ],
    withdrawal: { uri: withdrawal.uri, phone: withdrawal.phone },
  }
}

/** SHA-256 of what a consent says, hexadecimal: the event of its recording carries it, and so does the log. */
export const recordDigest = (consent: Consent): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(recordClaims(consent)))))

/** Where the status of a consent is published. */
export const statusListAddress = (publicUrl: string, list: string): string => `${publicUrl}/status-lists/${list}`
