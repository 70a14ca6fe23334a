import { zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi'
import type { z } from '@hono/zod-openapi'
import { Problem, problems } from '../kernel/problem.ts'
import { type Batch, type Line, openReading, type Reading } from '../query.ts'
import { type Deps, requireScope } from '../store/transaction.ts'
import type { Actor } from '../tenancy/model.ts'

/** A line that `expand=` follows. */
export interface Expansion extends Line {
  readonly to: string
  readonly many: boolean
  /** Has a scope of its own: every line is asked for it again. */
  readonly batch: Batch
}

/** Every line there is. They lead through all rooms: loaded when the first request expands. */
export type Expansions = () => Promise<readonly Expansion[]>

export const noExpansions: Expansions = async () => []

/** `account.placements`: two lines, one after the other. */
export const EXPAND_DEPTH_MAX = 2
export const EXPAND_PATHS_MAX = 10
const KEYS_MAX = 2_000

/** What a resource's schema is called in the contract. */
export const nameOfSchema = (schema: z.ZodType): string | undefined =>
  zodToOpenAPIRegistry.get(schema)?._internal?.refId

/** Every path that may be asked for, starting at a resource. */
export function expandPaths(expansions: readonly Expansion[], on: string | undefined, depth = 1): string[] {
  return expansions
    .filter((line) => line.on === on)
    .flatMap(({ field, to }) => [
      field,
      ...(depth < EXPAND_DEPTH_MAX ? expandPaths(expansions, to, depth + 1).map((path) => `${field}.${path}`) : []),
    ])
}

/** What is wanted beneath each field. */
type Wanted = Map<string, Wanted>

/** The paths of `expand=a,b.c` as a tree. @throws Problem naming a path that does not exist here. */
export function wantedOf(text: string, allowed: readonly string[]): Wanted {
  const paths = text.split(',')
  const wrong = paths.find((path) => !allowed.includes(path))
  if (wrong !== undefined || paths.length > EXPAND_PATHS_MAX) {
    const detail =
      wrong === undefined ? `At most ${EXPAND_PATHS_MAX} paths.` : `One of ${allowed.join(', ') || 'none'}.`
    throw new Problem(problems.malformedRequest, {
      detail: `Expand: ${detail}`.slice(0, 1_000),
      errors: [{ pointer: '#/expand', code: 'unknown_path', detail: detail.slice(0, 400) }],
    })
  }
  const wanted: Wanted = new Map()
  for (const path of paths) {
    let at = wanted
    for (const field of path.split('.')) {
      const beneath: Wanted = at.get(field) ?? new Map()
      at.set(field, beneath)
      at = beneath
    }
  }
  return wanted
}

type Resource = Readonly<Record<string, unknown>>

interface Expanding<View> {
  readonly actor: Actor
  readonly expansions: readonly Expansion[]
  readonly on: string
  readonly wanted: Wanted
  readonly ask: (reading: Reading) => Promise<View>
}

/** A read and what is wanted beside it, of one state of the database. Each line needs its scope, met or not. */
export async function askExpanded<View>(deps: Deps, { actor, ask, ...asked }: Expanding<View>): Promise<View> {
  requireScopes(actor, asked)
  const reading = openReading(deps, actor)
  try {
    const view = await ask(reading)
    const { data } = view as { data?: readonly Resource[] }
    const resources = await expanded(reading, asked.expansions, { ...asked, resources: data ?? [view as Resource] })
    return (data ? { ...view, data: resources } : resources[0]) as View
  } finally {
    await reading.close()
  }
}

function requireScopes(actor: Actor, { expansions, on, wanted }: Omit<Expanding<unknown>, 'actor' | 'ask'>): void {
  for (const line of expansions.filter((one) => one.on === on && wanted.has(one.field))) {
    requireScope(actor, line.batch.scope)
    requireScopes(actor, { expansions, on: line.to, wanted: wanted.get(line.field) ?? new Map() })
  }
}

/** The same resources with what is wanted put in, level by level: a level is one round trip, however wide. */
async function expanded(
  reading: Reading,
  expansions: readonly Expansion[],
  { on, resources, wanted }: { on: string; resources: readonly Resource[]; wanted: Wanted },
): Promise<Resource[]> {
  const lines = expansions.filter((line) => line.on === on && wanted.has(line.field))
  const additions = await Promise.all(
    lines.map(async (line) => {
      const found = await beneath(reading, line, resources)
      const deeper = wanted.get(line.field) ?? new Map()
      if (deeper.size === 0) return found
      const distinct = [...new Set(found.flat())]
      const next = await expanded(reading, expansions, { on: line.to, resources: distinct, wanted: deeper })
      const after = new Map(distinct.map((one, index) => [one, next[index] as Resource]))
      return found.map((some) => some.map((one) => after.get(one) as Resource))
    }),
  )
  return resources.map((resource, index) => ({
    ...resource,
    ...Object.fromEntries(
      lines.map(({ field, many }, line) => {
        const found = additions[line]?.[index] ?? []
        return [field, many ? found : (found[0] ?? null)]
      }),
    ),
  }))
}

/** What stands at the end of a line, for each of the resources it starts from. */
async function beneath(reading: Reading, { key, batch }: Expansion, resources: readonly Resource[]) {
  const keys = resources.map((resource) => resource[key] as string | null)
  const ids = [...new Set(keys.filter((one) => one !== null))]
  const chunks = Array.from({ length: Math.ceil(ids.length / KEYS_MAX) }, (_, at) =>
    ids.slice(at * KEYS_MAX, (at + 1) * KEYS_MAX),
  )
  const pairs = (await Promise.all(chunks.map((some) => reading.ask(batch, { ids: some })))).flat()
  const found = Map.groupBy(pairs, ([id]) => id)
  return keys.map((one) => (found.get(one ?? '') ?? []).map(([, resource]) => resource as Resource))
}
