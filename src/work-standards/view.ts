import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { epochMs } from '../kernel/instant.ts'
import { PaymentId } from '../ledger/index.ts'
import { MandateId } from '../mandates/index.ts'
import { openWords, PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Clock, clockStates, stateOf } from './clock-rules.ts'
import { standardKind } from './input.ts'
import { type Breach, BreachId, breachStatuses, contestCodes, contestDecisions } from './model.ts'

export const BreachResource = z
  .object({
    id: idOf(BreachId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    placementId: idOf(PlacementId),
    mandateId: idOf(MandateId),
    kind: standardKind(),
    paymentId: idOf(PaymentId)
      .nullable()
      .openapi({ description: 'Of `report_payment`: what was paid; null otherwise' }),
    owedBy: idOf(OrganisationId).openapi({ description: 'Whose clock it was' }),
    status: z.enum(breachStatuses),
    startedAt: instantText(),
    dueAt: instantText(),
    lateSeconds: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .openapi({ description: 'From its due time until it was done or over, or until now', example: 86_400 }),
    cureBy: instantText(),
    metAt: instantText().nullable().openapi({ description: 'When it was done after all' }),
    closedAt: instantText().nullable().openapi({ description: 'When the placement ended without it' }),
    contestBy: instantText(),
    contestedAt: instantText().nullable(),
    contestCode: z.enum(contestCodes).nullable(),
    contestNote: z.string().max(2_000).nullable(),
    decideBy: instantText().nullable(),
    decision: z.enum(contestDecisions).nullable().openapi({ description: 'Lapsed: the lender let its time pass' }),
    decisionNote: z.string().max(2_000).nullable(),
    decidedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('WorkBreach')
export type BreachResource = z.output<typeof BreachResource>

type NoteColumn = 'contest_note_sealed' | 'decision_note_sealed'

/** Where the words of a breach lie: both sides open them with the lender's key, and in no other place. */
export const placeOfNote = ({ id, lenderId }: Pick<Breach, 'id' | 'lenderId'>, column: NoteColumn) => ({
  lenderId,
  at: `work_breaches|${column}|${BreachId.toUuid(id)}`,
})

export async function breachView(breach: Breach, context: Pick<Context, 'sealing' | 'now'>): Promise<BreachResource> {
  const over = breach.metAt ?? breach.closedAt ?? context.now
  return {
    ...{ id: breach.id, lenderId: breach.lenderId, agencyId: breach.agencyId, placementId: breach.placementId },
    ...{ mandateId: breach.mandateId, kind: breach.kind, owedBy: breach.owedBy, status: breach.status },
    paymentId: breach.kind === 'report_payment' ? PaymentId.fromUuid(breach.subjectId) : null,
    ...{ startedAt: breach.startedAt, dueAt: breach.dueAt },
    lateSeconds: Math.max(0, Math.floor((epochMs(over) - epochMs(breach.dueAt)) / 1000)),
    ...{ cureBy: breach.cureBy, metAt: breach.metAt, closedAt: breach.closedAt, contestBy: breach.contestBy },
    ...{ contestedAt: breach.contestedAt, contestCode: breach.contestCode },
    contestNote: await openWords(breach.contestNote, placeOfNote(breach, 'contest_note_sealed'), context),
    ...{ decideBy: breach.decideBy, decision: breach.decision },
    decisionNote: await openWords(breach.decisionNote, placeOfNote(breach, 'decision_note_sealed'), context),
    ...{ decidedAt: breach.decidedAt, version: breach.version },
  }
}

export const ClocksResource = z
  .object({
    placementId: idOf(PlacementId),
    clocks: z
      .array(
        z
          .object({
            kind: standardKind(),
            state: z.enum(clockStates).openapi({ description: 'Over: the placement ended first' }),
            startedAt: instantText(),
            dueAt: instantText().openapi({ description: 'While it is paused: if work went on now' }),
            pausedAt: instantText().nullable(),
            remainingSeconds: z
              .int()
              .min(0)
              .max(Number.MAX_SAFE_INTEGER)
              .nullable()
              .openapi({ description: 'What is left of it while it is paused' }),
            metAt: instantText().nullable(),
          })
          .openapi('WorkClock'),
      )
      .max(5_000)
      .openapi({ description: 'In the order of their kinds; those of questions are on the questions' }),
  })
  .openapi('WorkClocks')

export const clockView = (clock: Clock, now: Context['now']) => ({
  ...{ kind: clock.kind, state: stateOf(clock, now), startedAt: clock.startedAt, dueAt: clock.dueAt },
  ...{ pausedAt: clock.pausedAt, remainingSeconds: clock.remainingSeconds, metAt: clock.metAt },
})
