import { placeOf } from '../accounts/index.ts'
import { ContactPointId, DocumentId, PartyId } from '../accounts/model.ts'
import type { SharingScope } from '../mandates/index.ts'
import type { Context } from '../store/index.ts'
import { accountFields, closedTo, partyFields, without } from './case-file.ts'
import type { StoredCaseFile } from './case-file-store.ts'
import type { CaseFilePartyResource, CaseFileResource } from './case-file-view.ts'

type Sealing = ReturnType<Context['sealing']['forOrganisation']>
type StoredParty = StoredCaseFile['parties'][number]

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
  const shared = { scopes, closed: closedTo(scopes, partyFields) }
  return {
    scopes: [...scopes],
    account: accountInClear(without(file.account, closedTo(scopes, accountFields))),
    parties: await Promise.all(file.parties.map((party) => partyInClear(party, shared, source))),
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

/** What the scopes keep closed is not unsealed first. */
async function partyInClear(
  { wrappedKey, partyId: uuid, represents, ...party }: StoredParty,
  { scopes, closed }: { scopes: readonly SharingScope[]; closed: ReadonlySet<string> },
  source: Sealing,
): Promise<CaseFilePartyResource> {
  const partyId = PartyId.fromUuid(uuid)
  const { contactPoints, ...shown } = without(party, closed) as Omit<StoredParty, 'wrappedKey' | 'partyId'>
  const open = opener(wrappedKey, partyId, source)
  const clear = {
    ...shown,
    name: await open(shown.name, placeOf.party('name', partyId)),
    nationalId: await open(shown.nationalId, placeOf.party('nationalId', partyId)),
    birthDate: await open(shown.birthDate, placeOf.party('birthDate', partyId)),
    employer: await open(shown.employer, placeOf.party('employer', partyId)),
  }
  return {
    partyId,
    ...(represents ? { represents: PartyId.fromUuid(represents) } : {}),
    ...without(clear, closed),
    ...(contactPoints ? { contactPoints: await pointsInClear(contactPoints, { scopes, open }) } : {}),
  } as CaseFilePartyResource
}

/** Where somebody works is told to who may know of it. */
async function pointsInClear(
  points: NonNullable<StoredParty['contactPoints']>,
  { scopes, open }: { scopes: readonly SharingScope[]; open: Open },
) {
  const shared = points.filter(({ kind }) => kind !== 'workplace' || scopes.includes('employment'))
  const clear = await Promise.all(shared.map((point) => pointInClear(point, open)))
  return clear.filter(({ value }) => value !== null)
}

type Open = (sealed: string | null | undefined, place: ReturnType<typeof placeOf.party>) => Promise<string | null>

/** Opens a party's fields, its key with the first of them. Once the key is destroyed nothing opens, and all is blank. */
function opener(wrappedKey: string | null, partyId: PartyId, source: Sealing): Open {
  let key: ReturnType<Sealing['openSubjectKey']> | undefined
  return async (sealed, place) => {
    if (!wrappedKey || !sealed) return null
    key ??= source.openSubjectKey(fromBase64(wrappedKey), partyId)
    return source.open(await key, fromBase64(sealed), place)
  }
}

async function pointInClear({ id: uuid, value, ...rest }: Record<string, unknown>, open: Open) {
  const id = ContactPointId.fromUuid(uuid as string)
  return { id, ...(rest as { kind: string }), value: await open(value as string, placeOf.contactPoint(id)) }
}

const fromBase64 = (text: string) =>
  (Uint8Array as unknown as { fromBase64(text: string): Uint8Array<ArrayBuffer> }).fromBase64(text)
