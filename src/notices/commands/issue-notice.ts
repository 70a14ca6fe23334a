import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { problems } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import type { Context } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { insertDocuments } from '../document-store.ts'
import { issuedNoticeView } from '../document-view.ts'
import { type AskedNotice, issued, unreadable } from '../issuing-rules.ts'
import { letterTargets } from '../letter-store.ts'
import { noticeEvent, noticeEvents } from '../notice-events.ts'
import { IssueNotice } from '../notice-input.ts'
import { noticeProblems } from '../notice-problems.ts'
import { insertNotice } from '../notice-store.ts'
import { startForgetting } from '../screening-store.ts'
import { templateNamed } from '../template-store.ts'

/** SHA-256 of the exact bytes, in UTF-8, hexadecimal. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

export const may =
  ({ actor }: Pick<Context, 'actor'>) =>
  (scope: 'accounts:read' | 'placements:read'): boolean =>
    actor.kind === 'system' || actor.scopes.has(scope)

export const issueNotice = command({
  name: 'notice.issue',
  summary: 'Write a notice by its approved template, and record it as sent today; a dry run shows it',
  scope: 'notices:write',
  input: IssueNotice,
  problems: [
    ...[noticeProblems.subjectUnclear, noticeProblems.dayUnfit, noticeProblems.itemsMissing, noticeProblems.valueUnfit],
    ...[noticeProblems.channelUnfit, noticeProblems.languageUnfit, noticeProblems.templateUnfit],
    ...[noticeProblems.textBlocked, noticeProblems.personUnfit, problems.referenceNotFound],
  ],
  constraints: { notices_reference: noticeProblems.referenceTaken },
  load: (context, input) => ({
    targets: letterTargets(context, [input]),
    template: templateNamed(context, input.template),
    zone: ownTimeZone(context),
  }),
  decide: ({ targets: [target], template: [template], zone }, input, context) => {
    const closed = unreadable(template, { lends: context.lends, may: may(context) })
    if (closed) return refuse(closed)
    const by = { ...context, today: todayIn(zone, context.now), digest: digestOf }
    return issued(input as AskedNotice, { target, template }, by)
  },
  write: async (written, context) => [
    insertNotice(written.notice),
    ...(await insertDocuments([written], context)),
    startForgetting(context),
  ],
  events: ({ notice }) => [noticeEvent(noticeEvents.issued, notice)],
  view: issuedNoticeView,
})
