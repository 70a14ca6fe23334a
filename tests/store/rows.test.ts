import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contactPoints, parties } from '../../schema/tables/parties.ts'
import { ContactPointId, PartyId } from '../../src/accounts/model.ts'
import { asActor, insertMany, raw, unnested } from '../../src/store/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

/** Text a caller may send: anything but NUL and halves of characters. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', 'NULL', 'null', '{}', '"', '\\', '{"a",\\}', ' a ', '\n\t,'),
  )
  .filter((text) => text.isWellFormed() && !text.includes('\0'))

describe('rows in lists', () => {
  test('arrive as they were sent: text of every kind, bytes, documents, lists and nothing at all', async () => {
    const cells = fc.record({
      text: fc.option(anyText),
      bytes: fc.option(fc.uint8Array({ maxLength: 40 })),
      document: fc.option(fc.dictionary(anyText, anyText, { maxKeys: 3 })),
      number: fc.option(fc.maxSafeInteger()),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 20 }), async (rows) => {
        const list = (type: string, of: (row: (typeof rows)[number]) => unknown) => unnested(type, rows.map(of))
        const [answer] = await asActor<[Record<string, unknown>[]]>(
          platform.deps.database,
          lender.actor,
          raw(sql`select ${list('text', ({ text }) => text)} as text, ${list('bytea', ({ bytes }) => bytes)} as bytes,
            ${list('jsonb', ({ document }) => document)} as document, ${list('bigint', ({ number }) => number)}::text as number`),
        )
        const read = answer.map(({ bytes, number, ...row }) => ({
          ...row,
          bytes: bytes === null ? null : new Uint8Array(bytes as Uint8Array),
          number: number === null ? null : Number(number),
        }))
        expect(read).toEqual(rows.map((row) => ({ ...row, document: row.document && { ...row.document } })))
      }),
      { numRuns: 40 },
    )
  })

  test('fill columns that hold lists, each as long as it is, and leave out what takes its default', async () => {
    const { deps, admin } = platform
    const party = deps.newId(PartyId)
    const createdAt = deps.clock()
    const zones = [['Asia/Taipei', 'a "b", \\c'], [], ['UTC']]
    await asActor(
      deps.database,
      lender.actor,
      insertMany(parties, [{ orgId: lender.id, id: party, reference: 'one', kind: 'person', createdAt }]),
      insertMany(
        contactPoints,
        zones.map((timeZones) => ({
          ...{ orgId: lender.id, id: deps.newId(ContactPointId), partyId: party, kind: 'phone' as const, timeZones },
          ...{ value: new Uint8Array([0, 255]), source: 'lender' as const, createdAt },
        })) as [typeof contactPoints.$inferInsert],
      ),
    )
    const stored = await admin`select time_zones, place_bound, version from contact_points
      where party_id = ${PartyId.toUuid(party)} order by id`
    expect(stored).toEqual(zones.map((time_zones) => ({ time_zones, place_bound: false, version: 1 })))
  })
})
