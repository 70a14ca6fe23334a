import { placeOf } from '../accounts/index.ts'
import { ContactPointId, DocumentId, PartyId } from '../accounts/model.ts'
import type { SharingScope } from '../mandates/index.ts'
import type { Context } from '../store/index.ts'
import { accountFields, partyFields, within } from './case-file.ts'
import type { StoredCaseFile } from './case-file-store.ts'
import type { CaseFilePartyResource, CaseFileResource } from './case-file-view.ts'

type Sealing = ReturnType<Context['sealing']['forOrganisation']>
type StoredParty = StoredCaseFile['parties'][number]
type SubjectKey = Awaited<ReturnType<Sealing['openSubjectKey']>>

/** The case file in clear: only what the scopes in force open, unsealed with the keys of the organisation that shares it. */
export async function caseFileView(
  file: StoredCaseFile,
  { org, sealing }: Pick<Context, 'org' | 'sealing'>,
): Promise<CaseFileResource> {
  const scopes = file.scopes.filter((scope) => file.effective.includes(scope))
  return {
    placementId: file.placementId,
    lenderId: file.sourceId,
    accountId: org === file.sourceId ? file.accountId : null,
    ...(await openCaseFile(file, scopes, { sealing })),
    updatedAt: file.updatedAt,
  }
}

/** What the scopes open of a case file, or of the record sealed of one. */
export async function openCaseFile(
  file: Pick<StoredCaseFile, 'sourceId' | 'account' | 'parties'>,
  scopes: readonly SharingScope[],
  { sealing }: Pick<Context, 'sealing'>,
): Promise<Pick<CaseFileResource, 'scopes' | 'account' | 'parties'>> {
  const source = sealing.forOrganisation(file.sourceId)
  return {
    scopes: [...scopes],
    account: accountInClear(within(file.account, accountFields, scopes)),
    parties: await Promise.all(file.parties.map((party) => partyInClear(party, scopes, source))),
  }
}

const amounts = ['amount', 'interest', 'fees', 'payments', 'credits'] as const

/** Amounts inside itemisations are kept as text, so that no JSON reader rounds them. */
function accountInClear(account: Readonly<Record<string, unknown>>): CaseFileResource['account'] {
  const { itemisation, documents } = account as {
    itemisation?: Record<string, unknown>
    documents?: { id: string }[]
  }
  return {
    ...account,
    ...(itemisation
      ? {
          itemisation: {
            ...itemisation,
            ...Object.fromEntries(amounts.map((field) => [field, Number(itemisation[field] ?? 0)])),
          },
        }
      : {}),
    ...(documents
      ? { documents: documents.map((document) => ({ ...document, id: DocumentId.fromUuid(document.id) })) }
      : {}),
  } as CaseFileResource['account']
}

async function partyInClear(
  party: StoredParty,
  scopes: readonly SharingScope[],
  source: Sealing,
): Promise<CaseFilePartyResource> {
  const { wrappedKey, partyId: uuid, represents, contactPoints, ...rest } = party
  const partyId = PartyId.fromUuid(uuid)
  const open = await opener(wrappedKey, partyId, source)
  const clear = {
    ...rest,
    name: await open(rest.name, placeOf.party('name', partyId)),
    nationalId: await open(rest.nationalId, placeOf.party('nationalId', partyId)),
    birthDate: await open(rest.birthDate, placeOf.party('birthDate', partyId)),
    employer: await open(rest.employer, placeOf.party('employer', partyId)),
    contactPoints: contactPoints && (await Promise.all(contactPoints.map((point) => pointInClear(point, open)))),
  }
  return {
    partyId,
    ...(represents ? { represents: PartyId.fromUuid(represents) } : {}),
    ...within(clear, partyFields, scopes),
    ...(clear.contactPoints && scopes.includes('contact')
      ? {
          contactPoints: clear.contactPoints.filter(
            ({ kind, value }) => value !== null && (kind !== 'workplace' || scopes.includes('employment')),
          ),
        }
      : {}),
  } as CaseFilePartyResource
}

type Open = (sealed: string | null | undefined, place: ReturnType<typeof placeOf.party>) => Promise<string | null>

/** Opens a party's fields. Once the party's key is destroyed nothing opens, and every field is blank. */
async function opener(wrappedKey: string | null, partyId: PartyId, source: Sealing): Promise<Open> {
  if (!wrappedKey) return async () => null
  const key: SubjectKey = await source.openSubjectKey(fromBase64(wrappedKey), partyId)
  return async (sealed, place) => (sealed ? source.open(key, fromBase64(sealed), place) : null)
}

async function pointInClear({ id: uuid, value, ...rest }: Record<string, unknown>, open: Open) {
  const id = ContactPointId.fromUuid(uuid as string)
  return { id, ...(rest as { kind: string }), value: await open(value as string, placeOf.contactPoint(id)) }
}

const fromBase64 = (text: string) =>
  (Uint8Array as unknown as { fromBase64(text: string): Uint8Array<ArrayBuffer> }).fromBase64(text)
