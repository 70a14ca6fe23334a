import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { inspectionPurposes } from '../inspections/index.ts'
import { idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Statistic, StatisticId, statisticNames } from './statistic-model.ts'

const Data = z.strictObject({
  statisticId: idOf(StatisticId),
  regulatorId: idOf(OrganisationId),
  statistic: z.enum(statisticNames),
  purpose: z.enum(inspectionPurposes),
  jurisdiction: jurisdictionCode(),
  from: instantText(),
  to: instantText(),
  asOf: instantText(),
  epsilonThousandths: z.int().min(1).max(1_000).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'supervision_statistic', description, data: Data })

export const statisticEvents = {
  requested: about(
    'supervision_statistic.requested',
    'A regulator asked for a statistic, and what its noise costs. Told to it alone.',
  ),
  counted: about(
    'supervision_statistic.counted',
    'A regulator had data of yours counted, and why. It is told to the regulator, too.',
  ),
} as const

function told(
  kind: EventKind<string, z.output<typeof Data>>,
  asked: Statistic,
  to: readonly OrganisationId[],
): EventDraft {
  const { id, orgId, statistic, purpose, jurisdiction, from, asOf, epsilonThousandths } = asked
  return {
    ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId, ...to] },
    data: {
      ...{ statisticId: id, regulatorId: orgId, statistic, purpose, jurisdiction, from, to: asked.to, asOf },
      epsilonThousandths,
    },
  }
}

export const requestedStatisticEvent = (asked: Statistic): EventDraft => told(statisticEvents.requested, asked, [])
/** Who else is told is not said. */
export const countedEvent = (asked: Statistic): EventDraft => told(statisticEvents.counted, asked, asked.owners)
