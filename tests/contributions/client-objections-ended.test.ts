import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, sha256 } from '../exchange/members.ts'
import { askers, asking } from '../inquiries/asking.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { anew, authoritySha256, evidenceSha256, objectors, passed, path } from './objecting.ts'
import { eventsOf } from './records.ts'

let platform: Platform
let here: Awaited<ReturnType<typeof askers>>
let on: ReturnType<typeof objectors>
beforeAll(async () => {
  platform = await startPlatform()
  here = await askers(platform)
  on = objectors(platform, here)
})
afterAll(() => platform.stop())

let made = 0
/** An objection to a record that is listed, after the exchange looked. */
async function raised(person: string) {
  const { by } = await on.adviser()
  const { id: record } = await on.say(person, `RAISED-${++made}`)
  const { id, endsOn } = await done(by, path, on.objecting(person))
  await platform.settle()
  return { by, record: record as string, id: id as string, endsOn: endsOn as string }
}

test('what a client objects to is flagged at its members, and how it ended is told when all of it must be over', async () => {
  const { by, record, id, endsOn } = await raised('a client')
  const { body } = await asking(platform, here, { person: 'a client' })
  const { answer } = await done(here.by, '/v1/inquiries', body)
  const disputed = answer.lines.filter(({ isDisputed }: { isDisputed: boolean }) => isDisputed)
  expect(disputed.map(({ product }: { product: string }) => product)).toEqual(['unsecured'])
  const told = (await eventsOf(here.contributor)).filter(({ type }) => type === 'exchange_dispute.raised')
  expect(told.at(-1)?.data).toMatchObject({ recordId: record, reason: 'not_mine', dueOn: endsOn })
  const { objectionId } = (await by.get(`${path}/${id}`)).body
  const overseeing = await anew(here.exchange.operator)
  expect((await overseeing.get(`/v1/exchange-objections/${objectionId}`)).body).toMatchObject({ records: 1 })
  // Answered on the first day, the adviser learns nothing before the last.
  const [dispute] = (await here.contributor.get('/v1/exchange-disputes')).body.data
  await done(here.contributor, `/v1/exchange-disputes/${dispute.id}/answer`, { outcome: 'withdrawn', evidenceSha256 })
  const release = (as: TestOrganisation, said = authoritySha256) =>
    as.post(`${path}/${id}/release`, { authoritySha256: said })
  expect(await release(overseeing)).toMatchObject({ status: 409, body: { code: 'exchange_objection_running' } })
  await passed(platform, endsOn)
  const later = await anew(here.exchange.operator)
  expect(await release(later, sha256('another'))).toMatchObject({
    ...{ status: 422, body: { code: 'exchange_authority_unfit', errors: [{ pointer: '#/authoritySha256' }] } },
  })
  expect((await release(later)).status).toBe(200)
  expect(await release(later)).toMatchObject({ status: 409, body: { code: 'exchange_objection_released' } })
  const { body: shown } = await (await by.with(['exchange:read'])).get(`${path}/${id}`)
  expect(shown.outcomes).toEqual({ verified: 0, corrected: 0, withdrawn: 1, suppressed: 0 })
})

/** Objections that are over, made at once: the key of the tokens does not answer for all the days each would take. */
let ended: { readonly id: string }[] | undefined
async function over() {
  if (!ended) {
    const made = [await raised('over 1'), await raised('over 2'), await raised('over 3'), await raised('over 4')]
    await passed(platform, made[0]?.endsOn ?? '')
    ended = made
  }
  return ended.pop()?.id
}

commandCases('exchange_client_objection.release', {
  platform: () => platform,
  scope: 'exchange:oversee',
  arrange: async () => {
    const id = await over()
    return { by: await anew(here.exchange.operator), path: `${path}/${id}/release`, body: { authoritySha256 } }
  },
  effect: async ({ body }) => {
    expect(body.outcomes).toEqual({ verified: 0, corrected: 0, withdrawn: 0, suppressed: 1 })
    expect((await (await anew(here.exchange.operator)).get(`${path}/${body.id}`)).body).toEqual(body)
  },
  events: ['exchange_client_objection.released'],
  conflict: {
    arrange: async () => {
      const { id } = await raised(`running ${made}`)
      return { by: await anew(here.exchange.operator), path: `${path}/${id}/release`, body: { authoritySha256 } }
    },
    ...{ status: 409, code: 'exchange_objection_running' },
  },
})
