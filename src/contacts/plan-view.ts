import { z } from '@hono/zod-openapi'
import { instantText } from '../kernel/input.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import type { Context } from '../store/index.ts'
import { decide, type Request } from './deciding.ts'
import type { Ground, Spent } from './decision-ground.ts'
import { decisionProblems as problems } from './decision-problems.ts'

const PLANNED_HOURS_MAX = 168

export const ContactPlanResource = z
  .object({
    at: instantText(),
    allowed: z.int().min(0).max(10_000),
    denied: z.int().min(0).max(10_000),
    unclear: z.int().min(0).max(10_000),
    items: z
      .array(
        z
          .object({
            index: z.int().min(0).max(10_000),
            outcome: z
              .enum(['allow', 'deny'])
              .nullable()
              .openapi({ description: 'Null: the item itself makes no sense' }),
            ruledBy: z.string().max(60).nullable(),
            nextAllowedAt: instantText().nullable().openapi({ description: 'The earliest moment every rule lets it' }),
            problem: z
              .string()
              .max(60)
              .nullable()
              .openapi({ description: 'The code of the problem a single question would meet' }),
          })
          .openapi('PlannedContact'),
      )
      .max(10_000),
  })
  .openapi('ContactList')
type Planned = z.output<typeof ContactPlanResource>['items'][number]

interface Loaded {
  readonly ground: readonly { readonly n: number; readonly ground: Ground }[]
  readonly spent: readonly Spent[]
}

/** Whether a list can be asked for a moment: from now for a week. */
export const isPlannable = (at: Instant, now: Instant): boolean => at >= now && at <= addHours(now, PLANNED_HOURS_MAX)

/** The answers to a list for a moment, in its order. Items do not count against each other: nothing of a plan has happened yet. */
export function plannedOf(
  items: readonly Request[],
  { ground, spent }: Loaded,
  context: Pick<Context, 'actor' | 'org' | 'now'>,
): readonly Planned[] {
  const grounds = new Map(ground.map((row) => [row.n, row.ground]))
  const budgets = new Map(spent.map((row) => [row.n, row]))
  return items.map((item, index) => {
    const decided = decide(item, { ground: grounds.get(index), spent: budgets.get(index) }, context)
    if (!decided.ok) {
      return { index, outcome: null, ruledBy: null, nextAllowedAt: null, problem: decided.refusal.kind.code }
    }
    const { outcome, ruledBy, nextAllowedAt } = decided.value.answer
    return { index, outcome, ruledBy, nextAllowedAt, problem: null }
  })
}

/** The answers to a list asked in one call. */
export function planView(
  items: readonly Request[],
  { at, ...loaded }: Loaded & { readonly at: Instant | undefined },
  context: Context,
): z.output<typeof ContactPlanResource> {
  const now = at ?? context.now
  if (!isPlannable(now, context.now)) throw new Problem(problems.planTime)
  const answers = plannedOf(items, loaded, { ...context, now })
  const count = (wanted: 'allow' | 'deny' | null) => answers.filter(({ outcome }) => outcome === wanted).length
  return { at: now, allowed: count('allow'), denied: count('deny'), unclear: count(null), items: [...answers] }
}
