import { Problem, problems as shared, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { MessageTemplate } from './model.ts'
import type { Notice } from './notice-model.ts'
import { noticeProblems as problems } from './notice-problems.ts'
import { type NoticeTarget, type Recording, type ReportedNotice, recorded } from './notice-rules.ts'
import { type LetterFacts, type LetterValue, readsRecord, written } from './rendering-rules.ts'
import type { Finding } from './screening-model.ts'

/** How long the words of a notice written here are kept to be fetched. */
export const DOCUMENT_DAYS = 30

export interface AskedNotice extends Pick<ReportedNotice, 'account' | 'placement' | 'agency' | 'reference'> {
  readonly values: readonly LetterValue[]
}

export interface IssuedNotice {
  readonly notice: Notice
  readonly text: string
  readonly findings: readonly Finding[]
}

interface About {
  readonly target: (NoticeTarget & { readonly facts: LetterFacts }) | undefined
  readonly template: MessageTemplate | undefined
}

/** The notice an approved template comes to today, with its words and their hash; or the first thing in its way. */
export function issued(
  asked: AskedNotice,
  { target, template }: About,
  by: Recording & { readonly digest: (text: string) => string },
): Result<IssuedNotice, Problem> {
  if (!template) return refuse(unresolved('template', 'You have no such template.'))
  const unfit = unusable(template)
  if (unfit) return refuse(unfit)
  const kind = template.purpose as Notice['kind']
  const { channel, language } = template
  const given = { ...asked, kind, channel, language, template: true, sentOn: by.today }
  const kept = recorded(given, { target, template }, by)
  if (!kept.ok) return kept
  const { facts, jurisdiction, placementId } = target as NonNullable<typeof target>
  if (asked.placement && placementId === null) return refuse(unresolved('placement', 'You hold no such placement.'))
  const unreached = unfitPerson(facts)
  if (unreached) return refuse(unreached)
  const { sentOn, periodEndsOn } = kept.value
  const letter = written(template, { facts, values: asked.values, jurisdiction, sentOn, periodEndsOn })
  if (!letter.ok) return letter
  const { text, screening } = letter.value
  return ok({ notice: { ...kept.value, documentSha256: by.digest(text) }, text, findings: screening.findings })
}

/** Who cannot be written to: another speaks for them, or the debt is not theirs. */
const unreachable: Readonly<Record<string, string>> = {
  deceased: 'The person is dead: write to whoever represents the estate.',
  minor: 'The person is a minor: write to the guardian.',
  identity_theft: 'Somebody else took on the debt in the person’s name.',
}

function unfitPerson({ statuses }: LetterFacts): Problem | undefined {
  const [detail] = statuses.flatMap((status) => unreachable[status] ?? [])
  if (detail === undefined) return undefined
  return new Problem(problems.personUnfit, { detail, errors: [{ pointer: '#/party', code: 'unfit', detail }] })
}

/** Whether a template is one for notices, and in use. */
export function unusable({ purpose, state }: MessageTemplate): Problem | undefined {
  if (purpose !== 'message' && state === 'approved') return undefined
  const detail = purpose === 'message' ? 'The template is for messages.' : `It is ${state}.`
  return new Problem(problems.templateUnfit, { detail, errors: [{ pointer: '#/template', code: 'unfit', detail }] })
}

/** What the record says of a person and an account is for those who may read it. */
export function unreadable(
  template: MessageTemplate | undefined,
  { lends, may }: { readonly lends: boolean; readonly may: (scope: 'accounts:read' | 'placements:read') => boolean },
): Problem | undefined {
  const scope = lends ? 'accounts:read' : 'placements:read'
  if (!template || !readsRecord(template) || may(scope)) return undefined
  return new Problem(shared.insufficientScope, {
    detail: `A notice that tells what is on record needs the scope ${scope}.`,
    extensions: { requiredScope: scope },
  })
}
