import { expect, test } from 'vitest'
import { PartyId } from '../../src/accounts/model.ts'
import type { SharingScope } from '../../src/mandates/index.ts'
import { caseFileView } from '../../src/placements/open-case-file.ts'
import { createNodeSealing } from '../../src/runtime/node-sealing.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { options } from '../store/sealing-secrets.ts'

const sealing = createNodeSealing(options)
const lender = OrganisationId.fromUuid('01a20ce4-05c0-74a7-9eb2-901f8403a174')
const agency = OrganisationId.fromUuid('01a20ce4-05c0-74a7-9eb2-901f8403a175')
const party = PartyId.fromUuid('01a20ce4-05c0-74a7-9eb2-901f8403a176')

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A case file as written under wider terms than are in force now. */
const fileOf = async (effective: readonly SharingScope[]) => {
  const source = sealing.forOrganisation(lender)
  const { wrapped, key } = await source.newSubjectKey(party)
  const name = await source.seal(key, 'NAME-CANARY', { table: 'parties', column: 'name', row: party })
  return {
    ...{ viewerId: agency, sourceId: lender, placementId: 'plc_1', accountId: 'acc_1', effective },
    ...{ scopes: ['identity', 'balance'], updatedAt: 'now', createdAt: 'now' },
    account: { reference: 'R', balance: 100 },
    parties: [
      {
        ...{ partyId: PartyId.toUuid(party), role: 'borrower', liability: 'several', kind: 'person' },
        ...{ preferredLanguage: null, statuses: [], wrappedKey: base64(wrapped), name: base64(name) },
      },
    ],
  } as unknown as Parameters<typeof caseFileView>[0]
}

test('a case file not yet rewritten shows no more than the terms in force share', async () => {
  const wide = await caseFileView(await fileOf(['identity', 'balance']), { org: agency, sealing })
  expect(wide).toMatchObject({ account: { balance: 100 }, parties: [{ name: 'NAME-CANARY' }] })
  const narrow = await caseFileView(await fileOf([]), { org: agency, sealing })
  expect(narrow.scopes).toEqual([])
  expect(narrow.account).toEqual({ reference: 'R' })
  expect(narrow.parties[0]).not.toHaveProperty('name')
})

test('once the borrower’s key is destroyed, what it sealed is blank', async () => {
  const file = await fileOf(['identity', 'balance'])
  const erased = { ...file, parties: file.parties.map((one) => ({ ...one, wrappedKey: null })) }
  expect((await caseFileView(erased, { org: agency, sealing })).parties[0]).not.toHaveProperty('name')
})
