import type { z } from '@hono/zod-openapi'
import type { CalendarFacts } from '../calendars/model.ts'
import { type Command, command } from '../command.ts'
import type { Named } from '../kernel/input.ts'
import { notFound, type Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import {
  caseHoldsOn,
  type Hold,
  type HoldChange,
  holderForChange,
  type Placement,
  sealWords,
} from '../placements/index.ts'
import type { Context, Statement } from '../store/index.ts'
import { caseEvent } from './events.ts'
import { holdChangeOf, holdEventsOf, holdWrites } from './holding.ts'
import type { Case, CaseFacts, CaseParty } from './model.ts'
import type { Found } from './rules.ts'
import {
  accountOf,
  caseForChange,
  endFormerHolds,
  lenderCalendar,
  otherStops,
  owedOn,
  partiesOf,
  saveCase,
} from './store.ts'
import { type CaseResource, caseView, placeOfWords } from './view.ts'

/** What every change of a case is decided on: the placement that holds its account first, as every command that moves it. */
export const caseFacts = (context: Context, name: Named<'cas'>) => {
  const where = accountOf(context, name)
  return {
    holder: holderForChange(context, where),
    holds: caseHoldsOn(context, where),
    found: caseForChange(context, name),
    parties: partiesOf(context, name),
    others: otherStops(where, where.id),
    calendar: lenderCalendar(where.lender, context),
    owed: owedOn(where),
  }
}

interface Answers {
  readonly holder: readonly Placement[]
  readonly holds: readonly Hold[]
  readonly found: readonly Case[]
  readonly parties: readonly CaseParty[]
  readonly others: readonly { readonly others: number }[]
  readonly calendar: readonly { readonly calendar: CalendarFacts | null }[]
  readonly owed: readonly { readonly owed: string }[]
}

/** A changed case with what follows from it. */
export interface CaseChange {
  readonly next: CaseFacts
  readonly statement: Uint8Array | null
  /** The words on record, or new ones. */
  readonly reasons: Uint8Array | null
  readonly newReasons: string | undefined
  readonly parties: readonly CaseParty[]
  readonly hold: HoldChange | null
  readonly frees: boolean
}

interface Known {
  readonly calendar: CalendarFacts
  readonly balance: bigint | null
}

/** To whoever has no mandate with the lender: they answer nothing that is counted in its days. */
const unknownCalendar: CalendarFacts = { timeZone: 'UTC', week: null, days: [] }

/** The change a decision makes, with the hold it places or lifts. */
export function changeOf(
  answers: Answers,
  decide: (found: Found, known: Known) => Result<CaseFacts, Problem>,
  { context, newReasons }: { readonly context: Context; readonly newReasons?: string | undefined },
): Result<CaseChange, Problem> {
  const { holder, holds, parties } = answers
  const [found] = answers.found
  if (!found) return refuse(notFound())
  const calendar = answers.calendar[0]?.calendar ?? unknownCalendar
  const owed = answers.owed[0]?.owed
  const decided = decide({ found, parties }, { calendar, balance: owed === undefined ? null : BigInt(owed) })
  if (!decided.ok) return decided
  const others = answers.others[0]?.others ?? 0
  return ok({
    ...{ next: decided.value, parties, statement: found.statement, reasons: found.reasons, newReasons },
    hold: holdChangeOf(decided.value, { placement: holder[0], holds, others }, context),
    frees: found.stops === 'debt' && decided.value.stops !== 'debt' && others === 0,
  })
}

export async function writeChange({ next, newReasons, hold, frees }: CaseChange, context: Context) {
  const place = placeOfWords(next, 'reasons_sealed')
  const reasons = newReasons === undefined ? undefined : await sealWords(newReasons, place, context)
  return [...holdWrites(hold), saveCase(next, reasons), ...(frees ? [endFormerHolds(next, context)] : [])]
}

export const changedView = async ({ next, statement, reasons, newReasons }: CaseChange, context: Context) => {
  const shown = await caseView({ ...next, statement, reasons: newReasons === undefined ? reasons : null }, context)
  return newReasons === undefined ? shown : { ...shown, reasons: newReasons }
}

type OnCase = z.ZodType<{ readonly caseId: Named<'cas'>; readonly reasons?: string | undefined }>

/** A command on one case: only input, decision and event differ. */
export const caseCommand = <Input extends OnCase>({
  decide,
  event,
  ...spec
}: {
  readonly name: string
  readonly summary: string
  readonly input: Input
  readonly problems: readonly ProblemKind[]
  readonly decide: (found: Found, input: z.output<Input>, context: Context & Known) => Result<CaseFacts, Problem>
  readonly event: Parameters<typeof caseEvent>[0]
}): Command<Input, ReturnType<typeof caseFacts>, CaseChange, CaseResource> =>
  command({
    ...spec,
    scope: 'disputes:write',
    load: (context, { caseId }) => caseFacts(context, caseId),
    decide: (answers, input, context) =>
      changeOf(answers, (found, known) => decide(found, input, { ...context, ...known }), {
        context,
        newReasons: input.reasons,
      }),
    revises: ({ found: [found] }) => found ?? null,
    write: (change, context): Promise<Statement[]> => writeChange(change, context),
    events: ({ next, parties, hold }) => [caseEvent(event, next, parties), ...holdEventsOf(hold)],
    view: changedView,
  })
