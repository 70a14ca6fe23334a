import { posix } from 'node:path'
import { isCode, isGenerated, type SourceFile } from './files.ts'
import { effectful, isRoom, type Place, placeOf, pure, pureRooms, rank } from './layout.ts'

interface Import {
  readonly target: string
  readonly isTypeOnly: boolean
}

const importText =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";=()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** What a file imports: repository paths for relative imports, package names for the rest. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...withoutComments(text).matchAll(importText)].map(([, type, statically, dynamically]) => {
    const named = statically ?? dynamically ?? ''
    const target = named.startsWith('.') ? posix.join(posix.dirname(path), named) : named
    return { target, isTypeOnly: type !== undefined }
  })
}

export const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

/** Breaches of the import law in the whole repository. */
export function checkImports(files: readonly SourceFile[]): string[] {
  const code = files.filter((file) => isCode(file) && !isGenerated(file))
  const breaches = code.flatMap((file) => importsOf(file).flatMap((one) => breach(file.path, one.target, one) ?? []))
  return [...breaches, ...code.flatMap(ambientBreaches), ...cycles(code)]
}

/** Why `path` may not import `target` and where the code belongs; undefined when it may. */
export function breach(path: string, target: string, { isTypeOnly = false } = {}): string | undefined {
  const from = placeOf(path)
  const to = placeOf(target)
  if (isTypeOnly && pure.has(from.role) && mayBeNamed(from, to)) return undefined
  const reason = to.area === 'other' ? packageReason(from, target) : fileReason(from, to)
  return reason && `${path} imports ${target}: ${reason}`
}

function packageReason(from: Place, name: string): string | undefined {
  if (name.startsWith('node:')) return nodeReason(from)
  const isStore = from.part === 'store' || from.role === 'store' || from.area !== 'src'
  if (/^drizzle-/.test(name) && !isStore) return "SQL is written in the room's store.ts, or in src/store."
  if (name === 'postgres' && from.area === 'src' && !['store', 'runtime'].includes(from.part)) {
    return 'connections are opened in src/store or src/runtime.'
  }
  return undefined
}

function nodeReason(from: Place): string | undefined {
  const isRuntime = from.area === 'src' && from.part === 'runtime'
  const isTool = from.area === 'tests' || (from.area === 'schema' && from.part !== 'tables') || from.area === 'other'
  const isSdkTool = from.area === 'sdk' && !['core', 'generated'].includes(from.role)
  if (isRuntime || isTool || isSdkTool) return undefined
  return 'it would not run on Workers. Code that needs Node belongs in src/runtime and is handed in.'
}

function fileReason(from: Place, to: Place): string | undefined {
  if (from.area === 'sdk')
    return to.area === 'sdk' ? undefined : 'the SDK is published alone: generate what it needs from schema/contracts.'
  if (from.area === 'tests' || from.area === 'other') return undefined
  // The client is written by what stands in schema/contracts.
  if (to.area === 'sdk' && from.area === 'schema' && from.part === 'contracts') return undefined
  if (to.area === 'sdk' || to.area === 'tests')
    return `nothing in ${from.area} knows ${to.area}: move what both need to src.`
  if (from.area === 'schema') return schemaReason(from, to)
  if (to.area === 'schema') return tablesReason(from)
  if (to.part === 'runtime')
    return from.part === 'runtime'
      ? undefined
      : 'clock, random and environment are handed in by src/runtime, never fetched.'
  if (from.part === 'runtime') return undefined
  return isRoom(from.part) ? roomReason(from, to) : houseReason(from, to)
}

function schemaReason(from: Place, to: Place): string | undefined {
  if (from.part !== 'tables' || to.area === 'schema') return undefined
  const isPure = to.part === 'kernel' || (isRoom(to.part) && pure.has(to.role))
  return isPure ? undefined : 'a table knows the kernel and the nouns of model.ts only: move the noun there.'
}

function tablesReason(from: Place): string | undefined {
  const isStore = from.part === 'store' || from.role === 'store' || from.part === 'runtime'
  return isStore ? undefined : "tables are read and written in the room's store.ts."
}

/** What the parts of src that are not rooms may import besides themselves and the kernel. */
const house: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  store: [],
  command: ['store', 'events'],
  query: ['store'],
  http: ['store', 'command', 'query', 'oauth'],
  graphql: ['store', 'command', 'query', 'http', 'oauth'],
}

function houseReason(from: Place, to: Place): string | undefined {
  const allowed = house[from.part]
  // app.ts, operations.ts and the like put the parts together.
  if (!allowed || to.part === from.part || to.part === 'kernel') return undefined
  if (from.part === 'kernel') return "the kernel imports nothing: words that need more belong in a room's model.ts."
  if (allowed.includes(to.part) || (to.part === 'tenancy' && to.role === 'model')) return undefined
  if (from.part === 'graphql' && to.role === 'graphql') return undefined
  return `src/${from.part} serves every room and knows none: hand it in, or move the code into ${isRoom(to.part) ? `src/${to.part}` : 'src/app.ts'}.`
}

function roomReason(from: Place, to: Place): string | undefined {
  if (to.part === 'kernel') return undefined
  if (pure.has(from.role)) return pureReason(from, to)
  const isEdge = from.role === 'rest' || from.role === 'graphql'
  const isOwn = to.part === from.part
  if (isEdge && (to.part === 'store' || to.role === 'store'))
    return 'an edge file calls commands and queries: the SQL belongs behind one of them.'
  if (!isEdge && (to.part === 'http' || to.part === 'graphql'))
    return "what speaks HTTP or GraphQL belongs in the room's rest.ts or graphql.ts."
  if (!isEdge && isOwn && (to.role === 'rest' || to.role === 'graphql'))
    return 'the edge imports the room, not the other way: move the shared part to view.ts or input.ts.'
  if (isOwn) return undefined
  if (!isRoom(to.part)) return doorReason(to)
  // Every room appends to the one log, the rooms beneath it too.
  if (to.part === 'events' && to.role === 'index') return undefined
  if (rank(to.part) > rank(from.part))
    return `${to.part} stands above ${from.part}: move the shared part down, or let ${to.part} hand it in.`
  return to.role === 'index' || to.role === 'model'
    ? undefined
    : `another room is entered by its door, src/${to.part}/index.ts: export it there.`
}

function doorReason(to: Place): string | undefined {
  if (to.part === 'command' || to.part === 'query') return undefined
  if (!['store', 'http', 'graphql'].includes(to.part))
    return `src/${to.part}.ts puts the rooms together: a room cannot know it.`
  const isDoor = to.role === 'index' || (to.part === 'graphql' && to.role === 'builder')
  return isDoor ? undefined : `src/${to.part} is entered by its door, src/${to.part}/index.ts: export it there.`
}

const isBelow = (from: Place, to: Place) => isRoom(to.part) && rank(to.part) < rank(from.part)

/** A type brings nothing along: what a caller gave has the shape of input.ts, what a lower room knows that of its door. */
const mayBeNamed = (from: Place, to: Place) =>
  isRoom(from.part) && (isBelow(from, to) ? to.role === 'index' : to.part === from.part && to.role === 'input')

/** Rules build on the nouns and the rules of lower rooms; through most doors their stores would come along. */
function pureReason(from: Place, to: Place): string | undefined {
  if (to.part === from.part && !effectful.has(to.role)) return undefined
  if (isBelow(from, to) && (pure.has(to.role) || (to.role === 'index' && pureRooms.has(to.part)))) return undefined
  return `${from.role}.ts is pure: it knows the kernel, its own nouns, and nouns and rules of lower rooms. Pass the fact in as an argument.`
}

const ambient: readonly (readonly [RegExp, string])[] = [
  [/(?<![.\w])process\.\w/, 'process'],
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)/, 'new Date()'],
  [/\bTemporal\.Now\b/, 'Temporal.Now'],
  [/\bperformance\.now\b/, 'performance.now'],
  [/\bMath\.random\b/, 'Math.random'],
  [/(?<![.\w])(?:globalThis\.)?fetch\(/, 'fetch'],
]

function ambientBreaches({ path, text }: SourceFile): string[] {
  const { area, part } = placeOf(path)
  const isBound = (area === 'src' && part !== 'runtime') || (area === 'schema' && part === 'tables')
  if (!isBound) return []
  const code = withoutComments(text)
  return ambient
    .filter(([pattern]) => pattern.test(code))
    .map(([, name]) => `${path} uses ${name}: clock, random, environment and network are handed in by src/runtime.`)
    .concat(realTimeBreaches(path, code))
}

/** What keeps real time: credentials, quotas, leases of jobs, and the doors themselves. */
const ofRealTime: ReadonlySet<string> = new Set(['oauth', 'http', 'jobs', 'store', 'kernel'])

function realTimeBreaches(path: string, code: string): string[] {
  if (ofRealTime.has(placeOf(path).part) || !/\bdeps\.clock\b/.test(code)) return []
  return [
    `${path} uses deps.clock: a sandbox world may be ahead of real time. Take context.now, or timeOf(deps, actor).`,
  ]
}

/** Rings of value imports. Types may refer to each other: they are gone when the code runs. */
export function cycles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path))
  const next = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ target, isTypeOnly }) => (known.has(target) && !isTypeOnly ? [target] : [])),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0)
      found.push(`${[...trail.slice(start), path].join(' -> ')}: a ring. Move what they share into a file both import.`)
    if (start >= 0 || done.has(path)) return
    for (const target of next.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return found
}
