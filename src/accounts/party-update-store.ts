import type { Context, Statement } from '../store/index.ts'
import { type IdentifierField, nameIdentifier, nationalIdIdentifier } from './identifier.ts'
import { blindsOf, sealFields, tagsOf } from './party-sealing.ts'
import {
  addBlinds,
  addTags,
  dropBlinds,
  dropTags,
  type PartyFile,
  refreshCaseFilesOf,
  saveParty,
} from './party-store.ts'
import type { PartyChanges } from './party-update-rules.ts'
import { identityOf, type Opener, openerOf, type PartyResource, partyView } from './party-view.ts'

export interface UpdatedParty {
  readonly file: PartyFile
  readonly changes: PartyChanges
}

/** Seals what changed under the party's own key, and indexes it anew. */
export async function writeUpdate({ file, changes }: UpdatedParty, context: Context): Promise<Statement[]> {
  const { party } = file
  const opener = (await openerOf(party, context)) as Opener
  const { reference, preferredLanguage, nationalId } = changes
  const sealed = await sealFields(opener.sealing, opener.key, { party: party.id, fields: plainFields(changes) })
  return [
    saveParty(context, party, {
      ...sealed,
      ...(reference === undefined ? {} : { reference }),
      ...(preferredLanguage === undefined ? {} : { preferredLanguage }),
      ...(nationalId === undefined ? {} : { nationalIdNamespace: nationalId?.namespace ?? null }),
    }),
    ...(await reindexed({ file, changes }, { opener, context })),
    refreshCaseFilesOf([party.id], context),
  ]
}

/** Only fields that are named: sealing leaves out what is undefined. */
const plainFields = ({ name, nationalId, birthDate, employer }: PartyChanges) => ({
  ...(name === undefined ? {} : { name }),
  ...(nationalId === undefined ? {} : { nationalId: nationalId?.number ?? null }),
  ...(birthDate === undefined ? {} : { birthDate }),
  ...(employer === undefined ? {} : { employer }),
})

async function reindexed(
  { file: { party }, changes }: UpdatedParty,
  { opener, context }: { opener: Opener; context: Context },
): Promise<Statement[]> {
  const { nationalId, name, birthDate } = changes
  const dropped: IdentifierField[] = []
  const identifiers = []
  if (nationalId !== undefined) dropped.push('national_id')
  if (nationalId) identifiers.push(nationalIdIdentifier(nationalId))
  if (name !== undefined || birthDate !== undefined) {
    dropped.push('name_birth_date')
    const before = await identityOf(party, opener)
    const born = birthDate === undefined ? before.birthDate : birthDate
    if (born) identifiers.push(nameIdentifier(name ?? before.name ?? '', born))
  }
  if (dropped.length === 0) return []
  const tags =
    nationalId === undefined
      ? []
      : [dropTags(context, party.id), ...addTags(context, await tagsOf(opener.sealing, { id: party.id, nationalId }))]
  const blinds = await blindsOf(opener.sealing, party.id, identifiers)
  return [dropBlinds(context, party.id, dropped), ...addBlinds(context, blinds), ...tags]
}

/** The party as it will be: what was stored, with the changes laid over it. */
export async function updatedView({ file, changes }: UpdatedParty, context: Context): Promise<PartyResource> {
  const { nationalId, ...plain } = changes
  const view = await partyView(file, context)
  return {
    ...view,
    ...plain,
    nationalId:
      nationalId === undefined
        ? view.nationalId
        : nationalId && { namespace: nationalId.namespace, value: nationalId.number },
    version: view.version + 1,
  }
}
