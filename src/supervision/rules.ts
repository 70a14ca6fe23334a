import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64url } from 'jose'
import { canonical } from '../compliance/index.ts'
import { addHours, addSeconds, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import {
  type ExportFormat,
  type ExportPlace,
  type Question,
  SEALED_DAYS_MAX,
  SETTLED_SECONDS,
  type SupervisionExport,
  type SupervisionExportId,
} from './model.ts'
import { supervisionProblems as problems } from './problems.ts'
import { templates } from './template-dictionary.ts'
import type { TemplateName } from './template-model.ts'
import { grown, rootOfFrontier } from './tree-rules.ts'

export interface Asked {
  readonly template: TemplateName
  readonly jurisdiction: string
  readonly purpose: Question['purpose']
  readonly period: { readonly from: Instant; readonly to: Instant }
  readonly format: ExportFormat
  readonly asOf?: Instant | undefined
  readonly sealedUntil?: Instant | undefined
}

/** What is asked, told in full: the version of the template, and as of when. */
export const questionOf = ({ template, jurisdiction, purpose, period, asOf }: Asked, now: Instant): Question => ({
  ...{ template, templateVersion: templates[template].version, jurisdiction, purpose, ...period },
  asOf: asOf ?? addSeconds(now, -SETTLED_SECONDS),
})

/** One question, one digest, whatever the format; each regulator's questions are its own. */
export const digestOf = (question: Question, org: OrganisationId): string => {
  const { template, templateVersion, jurisdiction, purpose, from, to, asOf } = question
  return bytesToHex(
    sha256(utf8ToBytes(canonical({ org, template, templateVersion, jurisdiction, purpose, from, to, asOf }))),
  )
}

interface Asking {
  readonly id: SupervisionExportId
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly regulates: readonly string[]
  readonly checkpoint: string | null
  readonly now: Instant
}

/** An export without its key, which is sealed on the way. */
export type Requested = Omit<SupervisionExport, 'key'>

export function requested(asked: Asked, asking: Asking): Result<Requested, Problem> {
  const { id, org, orgKind, regulates, checkpoint, now } = asking
  if (orgKind !== 'regulator') return refuse(new Problem(problems.notRegulator))
  const { jurisdiction, period, sealedUntil = null, format } = asked
  if (!isOver(regulates, jurisdiction)) {
    return refuse(refusedField('elsewhere', 'jurisdiction', `You regulate ${regulates.join(', ') || 'nowhere'}.`))
  }
  if (period.from >= period.to)
    return refuse(refusedField('periodUnfit', 'period/to', 'The period ends before it begins.'))
  if (sealedUntil !== null && (sealedUntil <= now || sealedUntil > addHours(now, 24 * SEALED_DAYS_MAX))) {
    return refuse(refusedField('periodUnfit', 'sealedUntil', `Within ${SEALED_DAYS_MAX} days from now.`))
  }
  const question = questionOf(asked, now)
  if (question.asOf > addSeconds(now, -SETTLED_SECONDS)) {
    return refuse(refusedField('unsettled', 'asOf', `The latest is ${addSeconds(now, -SETTLED_SECONDS)}.`))
  }
  return ok({
    ...{ orgId: org, id, ...question, format, state: 'running', questionDigest: digestOf(question, org), checkpoint },
    ...{ place: null, parts: 0, rows: 0, frontier: new Uint8Array(), root: null, owners: [], sealedUntil },
    ...{ disclosedAt: null, finishedAt: null, createdAt: now, version: 1 },
  })
}

/** Whether whoever regulates some places regulates another: one of them, or one that lies in one. */
export const isOver = (regulates: readonly string[], jurisdiction: string): boolean =>
  regulates.some((place) => jurisdiction === place || jurisdiction.startsWith(`${place}-`))

/** A refusal for what a field of the question says. */
export function refusedField(kind: 'elsewhere' | 'periodUnfit' | 'unsettled', field: string, detail: string): Problem {
  return new Problem(problems[kind], { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] })
}

/** 16 bytes in base64url, from the key of the question and the number of the row: nobody guesses them without the key. */
export function saltOf(key: Uint8Array, row: number): string {
  return base64url.encode(hmac(sha256, key, utf8ToBytes(String(row))).subarray(0, 16))
}

export interface FoundPart {
  readonly from: number
  readonly rows: number
  readonly content: string
  readonly leaves: Uint8Array
  readonly owners: readonly OrganisationId[]
  /** Null where nothing comes after it. */
  readonly next: ExportPlace | null
}

/** Takes a part in, once: one that was read from where the export no longer stands changes nothing. */
export function storePart(file: SupervisionExport, part: FoundPart, now: Instant): SupervisionExport | null {
  if (file.state !== 'running' || file.rows !== part.from) return null
  const frontier = grown(file.frontier, file.rows, part.leaves)
  const stored = {
    ...{ ...file, frontier, place: part.next ?? file.place, rows: file.rows + part.rows, version: file.version + 1 },
    parts: file.parts + (part.content === '' ? 0 : 1),
    owners: [...new Set([...file.owners, ...part.owners])].sort(),
  }
  if (part.next) return stored
  const disclosedAt = file.sealedUntil === null || file.sealedUntil <= now ? now : null
  return { ...stored, state: 'done', root: rootOfFrontier(frontier), finishedAt: now, disclosedAt }
}

/** Tells whose data was read, once, when the seal is over. */
export const disclose = (file: SupervisionExport, now: Instant): SupervisionExport | null =>
  file.finishedAt === null || file.disclosedAt !== null || (file.sealedUntil !== null && now < file.sealedUntil)
    ? null
    : { ...file, disclosedAt: now, version: file.version + 1 }

/** The rows go, of one that never became whole too; what was asked, and what the answer hashed to, stays. */
export const expire = (file: SupervisionExport): SupervisionExport | null =>
  file.state !== 'expired' ? { ...file, state: 'expired', key: new Uint8Array(), version: file.version + 1 } : null
