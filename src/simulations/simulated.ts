import type { z } from '@hono/zod-openapi'
import { type Command, command } from '../command.ts'
import { Problem, problems as shared, unresolved } from '../kernel/problem.ts'
import { refuse } from '../kernel/result.ts'
import type { Answers, Statements } from '../store/index.ts'
import { ownOrganisation } from '../tenancy/index.ts'
import { simulationProblems as problems } from './problems.ts'

interface Simulation<Own extends z.ZodType, Input extends z.ZodType> {
  readonly name: string
  readonly summary: string
  readonly input: Own
  /** What happens in production by itself, as the command that records it is asked. */
  readonly as: (asked: z.output<Own>) => z.output<Input>
  /** The field that names what it happens to. */
  readonly field: string
}

/**
 * What others would cause in production, caused on demand in a sandbox: by the very command that records it there, with its
 * rules, its rows and its events. Refused everywhere else.
 */
export const simulated = <Own extends z.ZodType, Input extends z.ZodType, Loaded extends Statements, Decision, View>(
  { revises: _, complete, ...real }: Command<Input, Loaded, Decision, View>,
  { name, summary, input, as, field }: Simulation<Own, Input>,
) =>
  command<Own, Statements, Decision, View>({
    ...real,
    ...{ name, summary, input },
    ...(complete ? { complete: (view, asked, context) => complete(view, as(asked), context) } : {}),
    problems: [...(real.problems ?? []), problems.sandboxOnly, shared.referenceNotFound],
    load: async (context, asked) => ({ ...(await real.load(context, as(asked))), simulator: ownOrganisation(context) }),
    decide: ({ simulator, ...facts }, asked, context) => {
      const [own] = simulator as readonly { readonly sandbox: boolean }[]
      if (!own?.sandbox) return refuse(new Problem(problems.sandboxOnly))
      const decided = real.decide(facts as Answers<Loaded>, as(asked), context)
      if (decided.ok || decided.refusal.kind !== shared.notFound) return decided
      return refuse(unresolved(field, 'Nothing of yours has this id.'))
    },
  })
