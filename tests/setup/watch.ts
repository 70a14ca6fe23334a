import type { Hono } from 'hono'
import { decodeJwt } from 'jose'
import type postgres from 'postgres'
import { toUUID } from 'typeid-js'
import type { EdgeEnv } from '../../src/http/index.ts'
import { API_KEY_PREFIX, hashSecret } from '../../src/oauth/secret.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { type Mark, marked, marksIn, reportLeak, whole, withoutMarks } from './canaries.ts'

type Fetch = Hono<EdgeEnv>['fetch']

interface Logging {
  readonly logged: readonly unknown[]
}

/** Platforms running in this file, and how many of their log lines were searched. */
const watched = new Map<Logging, number>()

/** Marks what callers write and searches what they are answered, from now on. */
export function watch(platform: Logging & { readonly app: Hono<EdgeEnv>; readonly admin: postgres.Sql }): void {
  watched.set(platform, 0)
  platform.app.fetch = watching(platform.app.fetch, platform.admin)
}

/** Reports every mark in log lines written since the last time: nobody's words belong there. */
export function searchLogs(): void {
  for (const [platform, from] of watched) {
    const lines = platform.logged.slice(from)
    watched.set(platform, platform.logged.length)
    for (const { words } of marksIn(JSON.stringify(lines))) reportLeak(`A log line holds what a tenant wrote: ${words}`)
  }
}

interface Exchange {
  readonly sql: postgres.Sql
  readonly caller: string | undefined
  readonly call: string
  readonly path: string
  /** The marks of what the request wrote. */
  readonly written: Mark[]
}

/** A handler that marks and searches. */
export const watching =
  (fetch: Fetch, sql: postgres.Sql): Fetch =>
  async (request, ...rest) => {
    const { pathname: path } = new URL(request.url)
    const caller = await callerOf(request.headers.get('authorization') ?? '', sql)
    const exchange: Exchange = { sql, caller, path, call: `${request.method} ${path}`, written: [] }
    return searched(await fetch(caller ? marking(request, exchange, caller) : request, ...rest), exchange)
  }

const callers = new Map<string, string>()

/** The organisation a credential stands for, by the database or, unverified, by the token: a refusal shows nothing. */
async function callerOf(authorization: string, sql: postgres.Sql): Promise<string | undefined> {
  const credential = authorization.replace(/^(Bearer|DPoP) /i, '')
  const known = callers.get(credential) ?? (await readCaller(credential, sql))
  if (known) callers.set(credential, known)
  return known
}

async function readCaller(credential: string, sql: postgres.Sql): Promise<string | undefined> {
  if (credential.startsWith(API_KEY_PREFIX)) {
    const [key] = await sql`select org_id from api_keys where key_hash = ${await hashSecret(credential)}`
    return key?.org_id
  }
  try {
    const { org } = decodeJwt(credential)
    return OrganisationId.is(String(org)) ? OrganisationId.toUuid(org as never) : undefined
  } catch {
    return undefined
  }
}

const aboutPattern = /\b(?:acc|pty|plc|cas)_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g
const aboutIn = (text: string): string[] => text.match(aboutPattern) ?? []

function marking(request: Request, { path, written }: Exchange, caller: string): Request {
  const isJson = /json/.test(request.headers.get('content-type') ?? '')
  if (!request.body || !isJson || !/^\/(v1\/|graphql$)/.test(path)) return request
  const body = request.body.pipeThrough(
    inPieces((piece) => {
      const { text, marks } = marked(piece, caller, path)
      const about = aboutIn(path === '/graphql' ? piece : path)
      for (const { subjects } of marks) for (const id of about) subjects.add(id)
      written.push(...marks)
      return text
    }),
  )
  return new Request(request, { body, duplex: 'half' } as RequestInit)
}

/** Passes a stream on piece by piece, as Latin-1 so that no byte is lost. */
function inPieces(change: (piece: string) => string | Promise<string>, end = () => '') {
  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: async (piece, stream) => stream.enqueue(bytes(await change(Buffer.from(piece).toString('latin1')))),
    flush: async (stream) => stream.enqueue(bytes(await change(end()))),
  })
}

async function searched(response: Response, exchange: Exchange): Promise<Response> {
  const { status, statusText } = response
  const headers = new Headers()
  for (const [name, value] of response.headers) headers.append(name, await search(value, exchange))
  if (!response.body) return new Response(null, { status, statusText, headers })
  let rest = ''
  let ended = false
  const body = response.body.pipeThrough(
    inPieces(
      async (piece) => {
        const [now, later] = ended ? [rest, ''] : whole(rest + piece)
        rest = later
        learnSubject(now, exchange)
        return search(now, exchange)
      },
      () => {
        ended = true
        return ''
      },
    ),
  )
  return new Response(body, { status, statusText, headers })
}

/** What was made by writing is what was written about, unless the path already said. */
function learnSubject(answer: string, { written, path }: Exchange): void {
  if (written.length === 0 || aboutIn(path).length > 0) return
  const [made] = aboutIn(/"id":"[^"]+"/.exec(answer)?.[0] ?? '')
  if (made) for (const { subjects } of written.splice(0)) subjects.add(made)
}

async function search(text: string, exchange: Exchange): Promise<string> {
  for (const mark of marksIn(text)) {
    if (!(await mayBeShown(mark, exchange))) {
      reportLeak(`${exchange.call} showed ${exchange.caller ?? 'a stranger'} what ${mark.writer} wrote: ${mark.words}`)
    }
  }
  return withoutMarks(text)
}

/** Whether the writer sold the caller a debt it wrote about, or a person on it; or had a part in a dispute that went along. */
async function isBuyer(mark: Mark, { sql, caller }: Pick<Exchange, 'sql' | 'caller'>): Promise<boolean> {
  const about = [...mark.subjects].map((id) => toUUID(id as never))
  const sold = await sql`select 1 from debt_sales s
    join debt_sale_accounts r on r.lender_id = s.lender_id and r.debt_sale_id = s.id and r.outcome = 'transferred'
    where s.buyer_id = ${caller ?? null} and (s.lender_id = ${mark.writer} and (cardinality(${about}::uuid[]) = 0
      or r.account_id = any(${about}) or exists (select 1 from account_parties l
        where l.account_id = r.account_id and l.party_id = any(${about})))
      or exists (select 1 from dispute_cases c where c.account_id = r.account_id and c.id = any(${about})))
    limit 1`
  return sold.length > 0
}

async function mayBeShown(mark: Mark, { sql, caller }: Exchange): Promise<boolean> {
  if (!caller) return false
  if (mark.writer === caller) return true
  if (mark.circle === 'own') return false
  if (mark.circle !== 'mandate' && (await isBuyer(mark, { sql, caller }))) return true
  const pair = [mark.writer, caller]
  if (mark.circle === 'mandate') {
    const mandates =
      await sql`select 1 from mandates where lender_id = any(${pair}) and agency_id = any(${pair}) limit 1`
    return mandates.length > 0
  }
  const about = [...mark.subjects].map((id) => toUUID(id as never))
  if (mark.circle === 'case') {
    const cases = await sql`select 1 from dispute_cases c
      where (cardinality(${about}::uuid[]) = 0 or c.id = any(${about}))
        and (c.raised_by = ${caller} or exists (select 1 from dispute_parties p where p.case_id = c.id and p.org_id = ${caller})
          or exists (select 1 from organisations o where o.id = ${caller} and o.kind = 'regulator'
            and split_part(c.jurisdiction, '-', 1) = any (o.jurisdictions))) limit 1`
    return cases.length > 0
  }
  const shared = await sql`select 1 from placements p where p.lender_id = any(${pair}) and p.agency_id = any(${pair})
    and (cardinality(${about}::uuid[]) = 0 or p.id = any(${about}) or p.account_id = any(${about}) or exists (
      select 1 from account_parties here where here.account_id = p.account_id and (here.party_id = any(${about})
        or here.party_id in (select there.party_id from account_parties there where there.account_id = any(${about})))))
    limit 1`
  return shared.length > 0
}
