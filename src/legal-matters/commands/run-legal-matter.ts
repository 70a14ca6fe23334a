import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { matterEvent, matterEvents } from '../events.ts'
import { CloseLegalMatter, EnforceJudgment, FileLegalMatter } from '../input.ts'
import { matterProblems as problems } from '../problems.ts'
import { closed, enforced, filed } from '../rules.ts'
import { matterForChange, saveMatter } from '../store.ts'
import { matterView } from '../view.ts'

export const fileLegalMatter = command({
  name: 'legal_matter.file',
  summary: 'Say that the claim is before a court',
  scope: 'agreements:write',
  input: FileLegalMatter,
  problems: [problems.stageUnfit, problems.notYours, problems.dayUnfit],
  load: (context, { legalMatter }) => ({ found: matterForChange(context, legalMatter), zone: ownTimeZone(context) }),
  decide: ({ found: [found], zone }, { legalMatter: _, ...asked }, { lends, now }) =>
    found ? filed(found, asked, { lends, today: todayIn(zone, now) }) : refuse(notFound()),
  revises: ({ found: [found] }) => found ?? null,
  write: (matter) => [saveMatter(matter)],
  events: (matter) => [matterEvent(matterEvents.filed, matter)],
  view: matterView,
})

export const enforceJudgment = command({
  name: 'legal_matter.enforce',
  summary: 'Say how the judgment is enforced',
  scope: 'agreements:write',
  input: EnforceJudgment,
  problems: [problems.stageUnfit, problems.notYours, problems.dayUnfit],
  load: (context, { legalMatter }) => ({ found: matterForChange(context, legalMatter), zone: ownTimeZone(context) }),
  decide: ({ found: [found], zone }, { kind, startedOn }, { lends, now }) =>
    found ? enforced(found, { kind, startedOn }, { lends, today: todayIn(zone, now) }) : refuse(notFound()),
  revises: ({ found: [found] }) => found ?? null,
  write: (matter) => [saveMatter(matter)],
  events: (matter) => [matterEvent(matterEvents.enforced, matter)],
  view: matterView,
})

export const closeLegalMatter = command({
  name: 'legal_matter.close',
  summary: 'Close a legal matter, with a code',
  scope: 'agreements:write',
  input: CloseLegalMatter,
  problems: [problems.stageUnfit, problems.notYours],
  load: (context, { legalMatter }) => ({ found: matterForChange(context, legalMatter) }),
  decide: ({ found: [found] }, { code }, context) => (found ? closed(found, code, context) : refuse(notFound())),
  revises: ({ found: [found] }) => found ?? null,
  write: (matter) => [saveMatter(matter)],
  events: (matter) => [matterEvent(matterEvents.closed, matter)],
  view: matterView,
})
