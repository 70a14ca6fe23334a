import { afterAll, beforeAll, expect, test } from 'vitest'
import { packs } from '../../src/compliance/index.ts'
import { graphql } from '../graphql/asking.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let agency: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  agency = await platform.organisation('agency')
})
afterAll(() => platform.stop())

test('every pack is listed, page by page, in one order', async () => {
  const first = await agency.get('/v1/packs?limit=5')
  expect(first.body).toMatchObject({ hasMore: true })
  const ids: string[] = first.body.data.map(({ id }: { id: string }) => id)
  for (let cursor = first.body.nextCursor; cursor; ) {
    const { body } = await agency.get(`/v1/packs?limit=5&cursor=${cursor}`)
    ids.push(...body.data.map(({ id }: { id: string }) => id))
    cursor = body.nextCursor
  }
  expect(ids).toEqual(packs.map(({ id }) => id))
})

test('by jurisdiction those that bind there: ours, and those of the place', async () => {
  const { body } = await agency.get('/v1/packs?jurisdiction=US-MA')
  expect(body.data.map(({ id }: { id: string }) => id)).toEqual(['PLATFORM', 'US', 'US-MA'])
  expect((await agency.get('/v1/packs?jurisdiction=JP')).body.data).toMatchObject([{ id: 'PLATFORM' }])
})

test('one pack says each rule: title, numbers, citation, evidence, force and its days', async () => {
  const { body } = await agency.get('/v1/packs/US')
  const us = packs.find(({ id }) => id === 'US')
  expect(body.rules).toHaveLength(us?.rules.length as number)
  expect(body.enforced + body.shadow + body.duties).toBe(body.rules.length)
  const rule = body.rules.find(({ id }: { id: string }) => id === 'US-F-14B2A-7IN7')
  expect(rule).toMatchObject({ grade: 'presumption', force: 'enforced', evidence: 'primary_text', until: null })
  expect(rule.citation).toMatch(/1006\.14/)
  expect(rule.numbers).toContainEqual({ name: 'max', value: '7' })
})

test('its version is the one decisions name', async () => {
  const { body } = await agency.get('/v1/packs/PLATFORM')
  expect(body.version).toMatch(/^\d{4}-\d\d-\d\d\.[0-9a-f]{8}$/)
})

test('GraphQL reads it too, and what is no pack is not found', async () => {
  const { body } = await graphql(
    agency,
    '{ pack(pack: "TW") { id rules { id force } } packs(first: 2) { edges { node { id } } } }',
  )
  expect(body.data).toMatchObject({ pack: { id: 'TW' }, packs: { edges: [{ node: { id: 'PLATFORM' } }, {}] } })
  expect((await agency.get('/v1/packs/ATLANTIS')).status).toBe(404)
  expect((await agency.get('/v1/packs/us')).status).toBe(400)
})
