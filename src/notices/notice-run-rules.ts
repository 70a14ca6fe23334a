import { type Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type IssuedNotice, issued, unusable } from './issuing-rules.ts'
import type { MessageTemplate } from './model.ts'
import type { NoticeItem } from './notice-kinds.law.ts'
import type { NoticeId } from './notice-model.ts'
import type { NoticeTarget, Recording } from './notice-rules.ts'
import type { NoticeRowOutcome, NoticeRun } from './notice-run-model.ts'
import { type LetterFacts, type LetterValue, unfitValues } from './rendering-rules.ts'
import { placeholdersOf } from './template-rules.ts'

/** Rows issued in one transaction. */
export const CHUNK_ROWS = 250

/** What became of a row. */
export interface NoticeFate {
  readonly number: number
  readonly outcome: NoticeRowOutcome
  readonly problem: string | null
  readonly detail: string | null
  readonly noticeId: NoticeId | null
}

interface RowTarget extends NoticeTarget {
  /** The number of the row. */
  readonly row: number
  readonly known: NoticeId | null
  readonly facts: LetterFacts
}

export interface Issuing {
  readonly run: NoticeRun
  readonly rows: readonly number[]
  readonly targets: readonly RowTarget[]
  readonly template: MessageTemplate | undefined
  readonly values: readonly LetterValue[]
}

/** What can be said of the whole run before its first row: a template in use, and values that fit it. */
export function startable(
  template: MessageTemplate | undefined,
  values: readonly LetterValue[],
): Result<MessageTemplate, Problem> {
  if (!template) return refuse(unresolved('template', 'You have no such template.'))
  const unfit = unusable(template) ?? unfitValues(placeholdersOf(template.body) as readonly NoticeItem[], values)
  return unfit ? refuse(unfit) : ok(template)
}

/** Issues the next rows, each as it would have been issued alone. Who was told before is not told again. */
export function issueRows(
  { run, rows, targets, template, values }: Issuing,
  by: Recording & { readonly digest: (text: string) => string },
): { readonly issued: readonly IssuedNotice[]; readonly fates: readonly NoticeFate[] } {
  const byRow = new Map(targets.map((target) => [target.row, target]))
  const told = new Map<string, NoticeId>()
  const written: IssuedNotice[] = []
  const fates = rows.map((number): NoticeFate => {
    const target = byRow.get(number)
    const key = target && `${target.accountId} ${target.partyId} ${target.agencyId}`
    const known = target && (target.known ?? told.get(key as string))
    if (known) return { number, outcome: 'already_issued', problem: null, detail: null, noticeId: known }
    const result = target
      ? issued({ placement: true, values }, { target, template }, by)
      : refuse(unresolved('placement', 'You hold no such placement.'))
    if (!result.ok) return refused(number, result.refusal)
    const notice = { ...result.value.notice, runId: run.id }
    told.set(key as string, notice.id)
    written.push({ ...result.value, notice })
    return { number, outcome: 'issued', problem: null, detail: null, noticeId: notice.id }
  })
  return { issued: written, fates }
}

const DETAIL_MAX = 300

const refused = (number: number, { kind, facts }: Problem): NoticeFate => ({
  ...{ number, outcome: 'refused', problem: kind.code, noticeId: null },
  detail: (facts.detail ?? facts.errors?.[0]?.detail ?? kind.title).slice(0, DETAIL_MAX),
})

/** The run with a chunk counted; over with its last, when nothing of what was given is kept. */
export function counted(run: NoticeRun, fates: readonly NoticeFate[]): NoticeRun {
  const count = (outcome: NoticeRowOutcome) => fates.filter((fate) => fate.outcome === outcome).length
  const reached = Math.min(run.total, run.reached + CHUNK_ROWS)
  const isOver = reached >= run.total
  return {
    ...{ ...run, reached, state: isOver ? 'done' : 'issuing', values: isOver ? new Uint8Array() : run.values },
    issued: run.issued + count('issued'),
    alreadyIssued: run.alreadyIssued + count('already_issued'),
    refused: run.refused + count('refused'),
    version: run.version + 1,
  }
}
