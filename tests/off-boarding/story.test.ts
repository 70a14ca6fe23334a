import { createHash } from 'node:crypto'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataClasses } from '../../src/placements/retention.law.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { accountOf, borrowing, newPerson } from '../accounts/accounts.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { exported, leaving, path } from './leaving.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A lender with an account placed with an agency; in no place a law keeps records of here. */
async function working() {
  const lender = await platform.organisation('lender', { jurisdictions: ['SG'] })
  const agency = await platform.organisation('agency', { jurisdictions: ['SG'] })
  const mandate = await mandateBetween(lender, agency, { terms: { jurisdictions: ['SG'] } })
  const { body: account, text } = await lender.post('/v1/accounts', accountOf({ jurisdiction: 'SG' }))
  expect(account.id, text).toMatch(/^acc_/)
  const { body: placement } = await lender.post('/v1/placements', { account: account.id, mandate })
  await agency.post(`/v1/placements/${placement.id}/accept`)
  return { lender, agency, mandate, account, placement }
}

const obstacles = async (by: TestOrganisation, id: string) => (await by.get(`${path}/${id}/obstacles`)).body.obstacles

test('an organisation leaves: hands over, takes its data along, is closed, and what was its own is destroyed', async () => {
  const { lender, agency, mandate, account, placement } = await working()
  const another = await platform.organisation('lender')
  await another.post('/v1/accounts', accountOf())
  const id = await exported(platform, lender)

  // What is running is named, and who ends it how.
  expect(await obstacles(lender, id)).toMatchObject([
    { kind: 'mandates', count: 1, step: 'you', operation: 'mandates.end' },
    { kind: 'placements', count: 1, step: 'either' },
  ])
  expect((await lender.post(`${path}/${id}/close`)).body).toMatchObject({
    code: 'off_boarding_obstructed',
    obstacles: [{ kind: 'mandates' }, { kind: 'placements' }],
  })
  await agency.post(`/v1/placements/${placement.id}/close`, { code: 'paid_in_full' })
  // What a placement leaves to do is done before: contact has ceased, no money is on its way, the purge is certified.
  expect(await obstacles(lender, id)).toMatchObject([{ kind: 'mandates' }, { kind: 'recalls', count: 1 }])
  const { data: endings } = (await agency.get('/v1/placement-recalls?limit=1')).body
  const on = `/v1/placement-recalls/${endings[0].id}`
  const duties: readonly [string, object][] = [
    ['attest', { signatory: 'Chen', ceasedAt: platform.clock.now(), promisesOutstanding: 0 }],
    ['declare-payments', { payments: 0 }],
    ['purge-certificate', { signatory: 'Chen', destroyed: [...dataClasses], retained: [] }],
  ]
  for (const [duty, body] of duties) {
    const { status, text } = await agency.post(`${on}/${duty}`, body)
    expect([200, 201], text).toContain(status)
  }
  const ended = await lender.post(`/v1/mandates/${mandate}/end`)
  expect([ended.status, await obstacles(lender, id)], ended.text).toEqual([200, []])
  expect((await lender.post(`${path}/${id}/close`)).status).toBe(200)

  // Until the last moment it may stay.
  platform.clock.advance(30 * 86_400 - 1)
  await platform.settle()
  expect((await lender.get(`${path}/${id}`)).body.status).toBe('closing')
  platform.clock.advance(1)
  await platform.settle()
  expect((await lender.get('/v1/accounts')).status).toBe(401)
  const told = (await agency.get('/v1/events?limit=200')).body.data.map(({ type }: { type: string }) => type)
  expect(told).toContain('off_boarding.closed')
  // Two parties' records stay with the other side, and nobody else notices anything.
  expect((await agency.get(`/v1/placements/${placement.id}`)).status).toBe(200)
  expect((await another.get('/v1/accounts')).body.data).toHaveLength(1)

  await platform.settle()
  const org = OrganisationId.toUuid(lender.id)
  const left = await platform.admin`
    select (select count(*)::int from parties where org_id = ${org} and (wrapped_key is not null or name_sealed is not null)) as named,
      (select count(*)::int from members where org_id = ${org}) as members,
      (select count(*)::int from off_boarding_parts where org_id = ${org}) as parts,
      (select status from off_boardings where org_id = ${org}) as status`
  expect(left).toMatchObject([{ named: 0, members: 0, parts: 0, status: 'destroyed' }])
  expect(account.id).toBeDefined()

  const overseers = [
    await platform.organisation('operator'),
    await platform.organisation('regulator', { jurisdictions: ['SG'] }),
  ]
  for (const overseer of overseers) {
    const { data } = (await overseer.get('/v1/destruction-certificates')).body
    expect(data).toMatchObject([{ organisationId: lender.id, retained: [{ rule: 'HOUSE-TWO-PARTIES' }] }])
    expect(data[0].destroyed).toContainEqual({ class: 'parties', count: 1 })
    const { payload } = await verified(data[0].signature)
    expect(payload).toMatchObject({ organisationId: lender.id, id: data[0].id })
  }
  const elsewhere = await platform.organisation('regulator', { jurisdictions: ['TW'] })
  expect((await elsewhere.get('/v1/destruction-certificates')).body.data).toEqual([])
}, 60_000)

async function verified(signature: string) {
  const keys = await (await platform.app.request('http://concordat.test/oauth/jwks')).json()
  return jwtVerify(signature, createLocalJWKSet(keys as never), { currentDate: new Date(platform.clock.now()) })
}

test('the export has every list, opened for its owner alone, and its manifest is what its parts add up to', async () => {
  const lender = await platform.organisation('lender')
  // Words too long to carry a mark: what is hashed must come as it was stored.
  const name = 'Ada '.repeat(20).trim()
  const parties = [borrowing(newPerson({ name, employer: name }))]
  const { body: account } = await lender.post('/v1/accounts', accountOf({ parties }))
  const id = await exported(platform, lender)
  const { body } = await lender.get(`${path}/${id}/parts?limit=200`)
  expect(body.hasMore).toBe(false)
  let digest = sha256('')
  const rows = new Map<string, Record<string, unknown>[]>()
  for (const { number, name, sha256: hash } of body.parts) {
    const part = (await lender.get(`${path}/${id}/parts/${number}`)).body
    expect(sha256(part.content), name).toBe(hash)
    const lines = part.content.trimEnd().split('\n')
    expect(lines).toHaveLength(part.rows)
    digest = sha256(`${digest} ${number} ${name} ${part.rows} ${hash}`)
    rows.set(name, [...(rows.get(name) ?? []), ...lines.map((line: string) => JSON.parse(line))])
  }
  const { body: manifest } = await lender.get(`${path}/${id}/manifest`)
  expect(manifest).toMatchObject({ digest, parts: body.parts.length })
  expect((await verified(manifest.signature)).payload).toMatchObject({ digest, organisationId: lender.id })
  expect(rows.get('accounts.list')).toMatchObject([{ id: account.id }])
  expect(rows.get('transactions.list')).toMatchObject([{ account: account.id, kind: 'opening' }])
  expect(rows.get('parties.list')).toMatchObject([{ name }])
  const stranger = await platform.organisation('lender')
  expect((await stranger.get(`${path}/${id}/parts/1`)).status).toBe(404)
  const org = OrganisationId.toUuid(lender.id)
  const sealed = await platform.admin`select content_sealed as content from off_boarding_parts where org_id = ${org}`
  for (const { content } of sealed) expect(Buffer.from(content).toString('latin1')).not.toContain('Ada')
})

test('an export goes on where it was, and takes nothing twice, however often a step is repeated', async () => {
  const lender = await platform.organisation('lender')
  for (let made = 0; made < 30; made++) await lender.post('/v1/accounts', accountOf())
  const id = await leaving(lender)
  const { database } = platform.deps
  const { connect } = database
  let fails = 5
  database.connect = async () => {
    const connection = await connect()
    return {
      ...connection,
      send: (sql, params, shape) => {
        if (!/insert into "off_boarding_parts"/.test(sql) || fails-- <= 0) return connection.send(sql, params, shape)
        return connection.send('select 1 / 0', [], shape)
      },
    }
  }
  try {
    for (let round = 0; round < 12; round++) {
      await platform.settle({ bugs: 'expected' })
      platform.clock.advance(3_600)
    }
  } finally {
    database.connect = connect
  }
  const { body } = await lender.get(`${path}/${id}`)
  expect([body.status, fails <= 0]).toEqual(['exported', true])
  const { parts } = (await lender.get(`${path}/${id}/parts?limit=200`)).body
  const of = (name: string) =>
    parts
      .filter((part: { name: string }) => part.name === name)
      .reduce((sum: number, { rows }: { rows: number }) => sum + rows, 0)
  expect([of('accounts.list'), of('parties.list'), of('transactions.list')]).toEqual([30, 30, 30])
})

test('where the law keeps records, nothing is destroyed before', async () => {
  const lender = await platform.organisation('lender', { jurisdictions: ['US'] })
  const { status } = await lender.post('/v1/accounts', accountOf({ jurisdiction: 'US' }))
  expect(status).toBe(201)
  const id = await exported(platform, lender)
  await lender.post(`${path}/${id}/close`)
  platform.clock.advance(30 * 86_400)
  await platform.settle()
  const org = OrganisationId.toUuid(lender.id)
  const state = () => platform.admin`select status, destroys_on::text as day from off_boardings where org_id = ${org}`
  const [closed] = await state()
  expect(closed?.status).toBe('closed')
  expect(closed?.day > platform.clock.now().slice(0, 10)).toBe(true)
  platform.clock.advance(365 * 86_400)
  await platform.settle()
  expect((await state())[0]?.status).toBe('closed')
})

test('one that changed its mind may begin again', async () => {
  const agency = await platform.organisation('agency')
  const id = await leaving(agency)
  await agency.post(`${path}/${id}/cancel`)
  expect((await agency.post(path, { reason: 'other' })).status).toBe(202)
})
