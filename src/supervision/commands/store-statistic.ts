import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { OrganisationId } from '../../tenancy/index.ts'
import { counted } from '../counting-rules.ts'
import { countedEvent } from '../statistic-events.ts'
import { NamesStatistic } from '../statistic-input.ts'
import {
  answersLike,
  countedFor,
  oneAfterTheOther,
  saveStatistic,
  statisticForChange,
  tellCounted,
} from '../statistic-store.ts'

/** Run by the job of a statistic: what is counted is decided on, and only what may be told is stored. */
export const storeStatistic = command({
  name: 'supervision_statistic.store',
  summary: 'Count what a statistic asks for',
  scope: 'contacts:read',
  input: NamesStatistic,
  load: (context, { supervisionStatistic }) => ({
    turn: oneAfterTheOther(context),
    asked: statisticForChange(context, supervisionStatistic),
    earlier: answersLike(context, supervisionStatistic),
    groups: countedFor(supervisionStatistic),
  }),
  decide: ({ asked: [asked], earlier, groups }, _, { now, randomBytes }) =>
    asked
      ? counted(
          asked,
          groups.map(({ key, lender, owners, counted: count }) => ({
            ...{ key, lender: OrganisationId.fromUuid(lender), owners: owners.map(OrganisationId.fromUuid) },
            count: Number(count),
          })),
          { earlier, random: randomBytes, now },
        )
      : refuse(notFound()),
  write: (asked) => (asked ? [saveStatistic(asked), tellCounted(asked)] : []),
  events: (asked) => (asked ? [countedEvent(asked)] : []),
  view: (asked) => ({ done: asked !== null }),
})
