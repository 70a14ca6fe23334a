import { describe, expect, test } from 'vitest'
import { OrganisationId, type Scope, scopeNames } from '../../src/tenancy/index.ts'
import type { Answer, Call, TestOrganisation } from './organisations.ts'
import type { Platform } from './platform.ts'

/** A call somebody makes. */
export interface By extends Call {
  readonly by: TestOrganisation
}

export interface CommandCases {
  readonly platform: () => Platform
  readonly scope: Scope
  /** Fresh facts, and the call that succeeds on them. */
  readonly arrange: () => Promise<By>
  readonly status?: number
  /** What the answer and, read back through the doors, the state must look like. */
  // biome-ignore lint/suspicious/noExplicitAny: the body's shape is the command's
  readonly effect: (answer: Answer<any>, call: By) => void | Promise<void>
  /** The events of the command, in order; an empty list where it changes no aggregate. */
  readonly events: readonly string[]
  /** Fresh facts on which the call meets its most telling conflict. */
  readonly conflict: { readonly arrange: () => Promise<By>; readonly status: number; readonly code: string }
  /** Somebody of the right kind who has no part in the facts: a new one, unless said otherwise. */
  readonly outsider?: () => Promise<TestOrganisation>
  /** The same call about something that does not exist. By default every id in path and body is exchanged. */
  readonly madeUp?: (call: By) => Call
  /** Commands on the own organisation alone have no outsider to refuse; say why. */
  readonly noOutsider?: string
}

/** The five cases every command has (see docs/testing.md): done, conflict, outsider, missing scope, replay. */
export function commandCases(name: string, cases: CommandCases): void {
  describe(name, () => {
    test('is done: effect, and one event for each aggregate changed', async () => {
      const call = await cases.arrange()
      const before = await eventsOf(cases.platform())
      const answer = await call.by.call(post(call))
      expect(answer, answer.text).toMatchObject({ status: cases.status ?? 200 })
      await cases.effect(answer, call)
      expect((await eventsOf(cases.platform())).slice(before.length)).toEqual(cases.events)
    })

    test('meets a conflict with a clear problem, and nothing is half done', async () => {
      const { arrange, status, code } = cases.conflict
      const call = await arrange()
      const before = await eventsOf(cases.platform())
      const answer = await call.by.call(post(call))
      expect(answer, answer.text).toMatchObject({ status, body: { code } })
      expect(await eventsOf(cases.platform())).toEqual(before)
    })

    test.skipIf(cases.noOutsider !== undefined)('answers an outsider as for a made-up id', async () => {
      const call = await cases.arrange()
      const { path, body } = call
      const outsider = await (cases.outsider ?? (() => cases.platform().organisation(call.by.kind)))()
      const real = await outsider.call(post({ ...call, path, body }))
      const madeUp = await outsider.call(post((cases.madeUp ?? exchangeIds)(call)))
      expect([404, 422]).toContain(real.status)
      expect(masked(real.text)).toEqual(masked(madeUp.text))
      expect(await cases.platform().admin`select 1 from events where org_id = ${uuidOf(outsider)}`).toHaveLength(0)
    })

    test('needs its scope', async () => {
      const call = await cases.arrange()
      const lacking = await call.by.with(scopeNames.filter((scope) => scope !== cases.scope))
      const answer = await lacking.call(post(call))
      expect(answer).toMatchObject({
        status: 403,
        body: { code: 'insufficient_scope', requiredScope: cases.scope },
      })
    })

    test('is replayed by its key, once done', () => isReplayed(cases))
  })
}

async function isReplayed({ platform, arrange }: CommandCases): Promise<void> {
  const call = post(await arrange())
  // PUT, PATCH and DELETE are held against a version instead of a key.
  if (call.method !== 'POST') return
  const keyed = { ...call, headers: { ...call.headers, 'idempotency-key': crypto.randomUUID() } }
  const first = await call.by.call(keyed)
  const events = await eventsOf(platform())
  const second = await call.by.call(keyed)
  expect({ status: second.status, text: second.text }).toEqual({ status: first.status, text: first.text })
  expect(second.headers.get('idempotent-replayed')).toBe('true')
  expect(await eventsOf(platform())).toEqual(events)
}

const post = <C extends Call>(call: C): C & { method: string } => ({ ...call, method: call.method ?? 'POST' })

const uuidOf = ({ id }: TestOrganisation) => OrganisationId.toUuid(id)

async function eventsOf({ admin }: Platform): Promise<string[]> {
  const rows = await admin`select type from events order by recorded_at, id`
  return rows.map(({ type }) => type as string)
}

const anId = /\b([a-z]{3})_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g

/** Every id becomes one that nobody has. */
function exchangeIds({ path, body, headers, method }: By): Call {
  const swap = (text: string) => text.replaceAll(anId, (_, prefix) => `${prefix}_01k9x2v6ecf8y8q3w0h6t5r4sz`)
  return {
    path: swap(path),
    ...(body === undefined ? {} : { body: JSON.parse(swap(JSON.stringify(body))) }),
    ...(headers ? { headers } : {}),
    ...(method ? { method } : {}),
  }
}

/** Answers are compared without what names the request. */
export const masked = (text: string): string => text.replaceAll(/req_[0-9a-z]{26}/g, 'req_')
