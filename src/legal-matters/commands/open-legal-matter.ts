import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { matterEvent, matterEvents } from '../events.ts'
import { OpenLegalMatter } from '../input.ts'
import { matterProblems as problems } from '../problems.ts'
import { opened } from '../rules.ts'
import { insertMatter, matterGroundOf } from '../store.ts'
import { matterView } from '../view.ts'

export const openLegalMatter = command({
  name: 'legal_matter.open',
  summary: 'Open a legal matter about a debt in the stage of litigation, with the letter of claim',
  scope: 'agreements:write',
  input: OpenLegalMatter,
  problems: [
    ...[problems.debtUnknown, problems.gateClosed, problems.barred, problems.disputed, problems.dayUnfit],
    problems.notYours,
  ],
  constraints: { legal_matters_running: problems.running, legal_matters_reference: problems.referenceTaken },
  load: (_, { account, placement }) => ({ ground: matterGroundOf({ account, placement }) }),
  decide: ({ ground: [ground] }, asked, context) => {
    const clear = context.lends ? asked.placement === undefined : asked.account === undefined
    return ground && clear ? opened(ground, asked, context) : refuse(new Problem(problems.debtUnknown))
  },
  write: (matter) => [insertMatter(matter)],
  events: (matter) => [matterEvent(matterEvents.opened, matter)],
  view: matterView,
})
