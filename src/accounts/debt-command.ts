import type { z } from '@hono/zod-openapi'
import { type Command, command } from '../command.ts'
import type { Named } from '../kernel/input.ts'
import type { Problem, ProblemKind } from '../kernel/problem.ts'
import type { Result } from '../kernel/result.ts'
import type { Context } from '../store/index.ts'
import type { DebtChange, DebtFile } from './debt.ts'
import { debtEvent, debtEventsOf } from './debt-events.ts'
import { debtFacts, debtFile } from './debt-store.ts'
import { changedDebtView, type DebtResource } from './debt-view.ts'
import { writeDebts } from './debt-write-store.ts'

type OnAccount = z.ZodType<{ readonly account: Named<'acc'> }>

/** A command on one debt that needs no more than its file: only input and decision differ. */
export const debtCommand = <Input extends OnAccount>({
  decide,
  event,
  ...spec
}: {
  readonly name: string
  readonly summary: string
  readonly input: Input
  readonly problems?: readonly ProblemKind[]
  readonly decide: (file: DebtFile, input: z.output<Input>, context: Context) => Result<DebtChange, Problem>
  /** What happened besides what before and after tell. */
  readonly event?: Parameters<typeof debtEvent>[0]
}): Command<Input, ReturnType<typeof debtFacts>, DebtChange, DebtResource> =>
  command({
    ...spec,
    scope: 'accounts:write',
    load: (context, { account }) => debtFacts(context, account),
    decide: (facts, input, context) => {
      const file = debtFile(facts, context)
      return file.ok ? decide(file.value, input, context) : file
    },
    write: (change, context) => writeDebts([change], context),
    events: (change) => [...(event ? [debtEvent(event, change.debt)] : []), ...debtEventsOf(change)],
    view: changedDebtView,
  })
