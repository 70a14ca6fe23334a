import fc from 'fast-check'
import { specOf } from '../../src/http/index.ts'
import { operations } from '../../src/rooms.ts'
import { scopeNames } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/service.ts'
import { slots } from './arbitrary.ts'
import { type BadRequest, CURRENT, requestsTo } from './bad-requests.ts'
import { contractOperations } from './contract.ts'
import { type Effects, effectsOf, type Told } from './effects.ts'
import { furnished } from './furnished.ts'

export interface Finding extends Told {
  readonly what: 'server_error' | 'hang' | 'partial_effect' | 'undeclared'
}

export interface Report {
  readonly requests: number
  readonly findings: readonly Finding[]
  /** Per operation, the share of its requests that got as far as its decision or its view. */
  readonly reached: ReadonlyMap<string, number>
}

/** One request as it went out, and its answer. */
export interface Exchange {
  readonly operation: string
  readonly path: string
  readonly init: RequestInit
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface BadInputOptions {
  readonly count: number
  readonly seed: number
  readonly onExchange?: (exchange: Exchange) => void
}

const HANG_MS = 10_000

/** Sends `count` requests, spread over every operation, and says what a caller must never see. */
export async function badInput(platform: Platform, options: BadInputOptions): Promise<Report> {
  const { count, seed, onExchange = () => {} } = options
  const watch = watchDecisions()
  try {
    const { callers, known } = await furnished(platform)
    // Whoever first asks for keys has them put into the log: that is no effect of a request that is refused beside it.
    for (const caller of callers) await caller.get('/v1/exchange/namespaces')
    const effects = await effectsOf(platform)
    const session: Session = { platform, callers, known: new Map(), findings: [], effects, onExchange }
    for (const text of known) learn(session, text)
    const sent = new Map<string, number>()
    for (const request of requestsFor(count, seed)) {
      sent.set(request.operation.id, (sent.get(request.operation.id) ?? 0) + 1)
      await send(session, request)
    }
    await judge(session)
    const reached = new Map([...sent].map(([id, times]) => [id, (watch.reached.get(id) ?? 0) / times]))
    return { requests: count, findings: session.findings, reached }
  } finally {
    watch.stop()
  }
}

/** Round after round over the operations, so that what one makes the next can name. */
function requestsFor(count: number, seed: number): BadRequest[] {
  const each = contractOperations()
  const runs = Math.ceil(count / each.length)
  const made = each.map((operation, index) => fc.sample(requestsTo(operation), { numRuns: runs, seed: seed + index }))
  return Array.from({ length: runs }, (_, round) => made.flatMap((requests) => requests[round] ?? []))
    .flat()
    .slice(0, count)
}

interface Session {
  readonly platform: Platform
  readonly callers: TestOrganisation[]
  /** Ids seen in answers, by prefix, the newest last. */
  readonly known: Map<string, string[]>
  readonly findings: Finding[]
  readonly effects: Effects
  readonly onExchange: (exchange: Exchange) => void
}

async function send(session: Session, request: BadRequest): Promise<void> {
  const { platform, findings, effects } = session
  const { operation, headers } = request
  const { path, init } = written(session, request)
  const mayChange = operation.method !== 'get' && headers['dry-run'] !== 'true'
  if (mayChange) await judge(session)
  if (headers['if-match'] === CURRENT) await putVersion(platform, path, init.headers as Record<string, string>)
  const asked = `${init.method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${String(init.body).slice(0, 500)}`
  const answer = await withinTime(platform, path, init)
  if (!answer) return void findings.push({ what: 'hang', request: asked, answer: `nothing within ${HANG_MS} ms` })
  const { status, text } = answer
  session.onExchange({ operation: operation.id, path, init, ...answer })
  const told = { request: asked, answer: `${status} ${text.slice(0, 400)}` }
  if (status < 300) learn(session, text)
  if (status === 401 && headers.authorization === undefined) await renew(session, request.by)
  if (status >= 500) findings.push({ what: 'server_error', ...told })
  else if (status >= 400 && !isDeclared(operation.codes, text)) findings.push({ what: 'undeclared', ...told })
  if (!mayChange || status >= 300) return effects.expectNone(told)
  await effects.accept()
}

/** The ETag the caller reads, where the resource can be read at the address it is changed at. */
async function putVersion({ app }: Platform, path: string, headers: Record<string, string>): Promise<void> {
  const { authorization = '' } = headers
  const read = await app.request(path.replace(/\?.*$/, ''), { headers: { authorization } })
  headers['if-match'] = read.headers.get('etag') ?? '"1"'
}

/** Revoking clients and keys is among what is tried: whoever locked himself out gets a new key. */
async function renew({ callers, effects }: Session, by: number): Promise<void> {
  const at = by % callers.length
  callers[at] = await (callers[at] as TestOrganisation).with(scopeNames)
  await effects.accept()
}

async function judge({ effects, findings }: Session): Promise<void> {
  const suspects = await effects.suspects()
  if (suspects.length > 0) {
    const all = (name: keyof Told) => suspects.map((told) => told[name]).join('\n')
    findings.push({ what: 'partial_effect', request: all('request'), answer: all('answer') })
  }
}

function written(session: Session, { operation, ...given }: BadRequest): { path: string; init: RequestInit } {
  const caller = session.callers[given.by % session.callers.length] as TestOrganisation
  const body = typeof given.body === 'string' ? withIds(session, given.body) : given.body
  const method = operation.method.toUpperCase()
  const always = {
    authorization: `Bearer ${caller.apiKey}`,
    'content-type': operation.takesText ?? 'application/json',
  }
  return {
    path: `${withIds(session, given.path)}${queryText(session, given.query)}`,
    init: {
      method,
      headers: { ...always, ...given.headers },
      ...(method === 'GET' || body === undefined ? {} : { body: body as BodyInit }),
    },
  }
}

/** 404 and 405 by the router belong to no operation: a path with the wrong bytes in it is another path. */
function isDeclared(codes: readonly string[], text: string): boolean {
  const { code } = JSON.parse(text) as { code: string }
  return codes.includes(code) || code === 'not_found' || code === 'method_not_allowed'
}

type Answered = Pick<Exchange, 'status' | 'headers' | 'text'>

async function withinTime({ app }: Platform, path: string, init: RequestInit): Promise<Answered | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, HANG_MS, undefined)
  })
  const answered = async () => {
    const answer = await app.request(path, init)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  return Promise.race([answered(), late]).finally(() => clearTimeout(timer))
}

const withIds = ({ known }: Session, text: string): string =>
  decodeSlots(text).replaceAll(slots, (_, prefix: string, index: string) => {
    const ids = known.get(prefix) ?? []
    return ids[Number(index) % Math.max(ids.length, 1)] ?? `${prefix}_01k9x2v6ecf8y8q3w0h6t5r4sz`
  })

const decodeSlots = (text: string) => text.replaceAll(/%40([a-z]{2,5})%23(\d+)%40/g, '@$1#$2@')

const queryText = (session: Session, query: BadRequest['query']): string =>
  query.length === 0
    ? ''
    : `?${query.map(([name, value]) => `${encodeURIComponent(name)}=${encoded(withIds(session, value.toWellFormed()))}`).join('&')}`

/** The comma stands between the items of a list and stays as it is. */
const encoded = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',')

function learn({ known }: Session, text: string): void {
  for (const [id, prefix] of text.matchAll(/\b([a-z]{2,5})_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g)) {
    const ids = known.get(prefix as string) ?? []
    if (!ids.includes(id)) known.set(prefix as string, [...ids.slice(-60), id])
  }
}

type Came = (...facts: unknown[]) => unknown

/** Counts, per operation, the decisions and views that were come to. */
function watchDecisions() {
  const reached = new Map<string, number>()
  const undo = operations.map((operation) => {
    const id = operation.id.replace(/\.(.)/, (_, first: string) => first.toUpperCase())
    const spec = specOf(operation) as unknown as Record<string, Came>
    const name = { command: 'decide', query: 'view', upload: 'receive' }[operation.kind]
    const original = spec[name] as Came
    spec[name] = (...facts: unknown[]) => {
      reached.set(id, (reached.get(id) ?? 0) + 1)
      return original.apply(spec, facts)
    }
    return () => {
      spec[name] = original
    }
  })
  return {
    reached,
    stop: () => {
      for (const restore of undo) restore()
    },
  }
}
