import type { z } from '@hono/zod-openapi'
import { getWindows, listActivities, listPromises } from '../contacts/index.ts'
import { listCases, openCaseStatuses } from '../disputes/index.ts'
import type { Named } from '../kernel/input.ts'
import { listDueNotices, listNotices } from '../notices/index.ts'
import { getCaseFile, getPlacement, listHolds, listQueries } from '../placements/index.ts'
import { listCallBacks, listPreferences } from '../preferences/index.ts'
import { listTreatments } from '../protections/index.ts'
import type { Query } from '../query.ts'
import { getStageOfPlacement } from '../stages/index.ts'
import type { Answers, Context, Statements } from '../store/index.ts'
import type { Scope } from '../tenancy/index.ts'
import { getClocks } from '../work-standards/index.ts'

/** What a workbench is asked for. */
export interface About {
  readonly placement: Named<'plc'>
  readonly collector?: Named<'col'> | undefined
}

/** A read of a lower room that the screen shows, each under the scope it has on its own. */
interface Part<View> {
  readonly scope: Scope
  load(context: Context, about: About): Statements | Promise<Statements>
  view(answers: Answers<Statements>, about: About, context: Context): View | null | Promise<View | null>
}

const part = <Input extends z.ZodType, Loaded extends Statements, View>(
  query: Query<Input, Loaded, View>,
  input: (about: About) => z.output<Input>,
): Part<View> => ({
  scope: query.scope,
  load: (context, about) => query.load(context, input(about)),
  view: (answers, about, context) => query.view(answers as Answers<Loaded>, input(about), context),
})

/** Questions nobody answered yet. */
const waiting: ('open' | 'overdue')[] = ['open', 'overdue']

/** Call-backs that nobody made yet. */
const standing: ('upcoming' | 'due' | 'overdue')[] = ['upcoming', 'due', 'overdue']

/** The first of a list that is read page by page elsewhere. */
const LATEST = 20

/** What one screen shows of a placement. A room that has more to say of one adds a line here and a field to the resource. */
export const parts = {
  placement: part(getPlacement, ({ placement }) => ({ placement })),
  caseFile: part(getCaseFile, ({ placement }) => ({ placement })),
  stage: part(getStageOfPlacement, ({ placement }) => ({ placement })),
  windows: part(getWindows, (about) => about),
  dueNotices: part(listDueNotices, ({ placement }) => ({ placement, limit: LATEST })),
  notices: part(listNotices, ({ placement }) => ({ placement, limit: LATEST })),
  promises: part(listPromises, ({ placement }) => ({ placement, status: ['due' as const], limit: LATEST })),
  holds: part(listHolds, ({ placement }) => ({ placement, state: 'open' as const, limit: LATEST })),
  treatments: part(listTreatments, ({ placement }) => ({ placement, running: true, limit: LATEST })),
  cases: part(listCases, ({ placement }) => ({ debtOf: placement, status: [...openCaseStatuses], limit: LATEST })),
  queries: part(listQueries, ({ placement }) => ({ placement, state: waiting, limit: LATEST })),
  clocks: part(getClocks, ({ placement }) => ({ placement })),
  preferences: part(listPreferences, ({ placement }) => ({ placement, limit: LATEST })),
  callBacks: part(listCallBacks, ({ placement }) => ({ placement, state: standing, limit: LATEST })),
  activities: part(listActivities, ({ placement }) => ({ placement, limit: LATEST })),
} as const

export type PartName = keyof typeof parts
export const partNames = Object.keys(parts) as readonly PartName[]

/** What each part shows; null where it is withheld or there is none. */
export type Shown = {
  readonly [Name in PartName]: Awaited<ReturnType<(typeof parts)[Name]['view']>>
}

/** Whether the credential may ask for a part. */
export const mayAsk = ({ actor }: Pick<Context, 'actor'>, name: PartName): boolean =>
  actor.kind === 'system' || actor.scopes.has(parts[name].scope)

/** The questions of all parts that may be asked, for one round trip. */
export async function questionsOf(context: Context, about: About): Promise<Statements> {
  const asked = partNames.filter((name) => mayAsk(context, name))
  const loads = await Promise.all(
    asked.map(async (name) => Object.entries(await parts[name].load(context, about)).map(prefixed(name))),
  )
  return Object.fromEntries(loads.flat())
}

const prefixed =
  (name: PartName) =>
  <Value>([key, value]: readonly [string, Value]) =>
    [`${name}.${key}`, value] as const

/** The answers of all parts, each as its own room shows it. */
export async function shownOf(answers: Answers<Statements>, about: About, context: Context): Promise<Shown> {
  const shown = partNames.map(async (name) => {
    if (!mayAsk(context, name)) return [name, null] as const
    const own = Object.entries(answers)
      .filter(([key]) => key.startsWith(`${name}.`))
      .map(([key, value]) => [key.slice(name.length + 1), value] as const)
    return [name, await parts[name].view(Object.fromEntries(own), about, context)] as const
  })
  return Object.fromEntries(await Promise.all(shown)) as unknown as Shown
}
