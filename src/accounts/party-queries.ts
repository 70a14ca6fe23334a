import { z } from '@hono/zod-openapi'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ownTimeZone } from '../tenancy/index.ts'
import { linkedParties, runningLinks } from './link-store.ts'
import { linkView } from './link-view.ts'
import { PartyId } from './model.ts'
import { GetParty, ListAccountParties, ListParties, SearchParties } from './party-input.ts'
import { sealingOf } from './party-sealing.ts'
import { soughtIdentifier } from './party-search-rules.ts'
import { MATCHES_MAX, partiesIndexed, partiesOf, partiesWithIds, partyNamed } from './party-store.ts'
import { PartyResource, partyView } from './party-view.ts'
import { accountProblems } from './problems.ts'
import { accountNamed } from './store.ts'
import { todayIn } from './today.ts'

export const getParty = query({
  name: 'party.get',
  summary: 'Read a party',
  scope: 'accounts:read',
  input: GetParty,
  load: (context, { party }) => ({ file: partyNamed(context, party) }),
  view: ({ file: [file] }, _, context) => (file ? partyView(file, context) : null),
})

export const listParties = query({
  name: 'party.list',
  summary: 'List parties, newest first',
  scope: 'accounts:read',
  input: ListParties,
  list: true,
  load: (context, input) => ({ files: partiesOf(context, input, keysetOf(input)) }),
  view: async ({ files }, input, context) => {
    const page = pageOf(files, input, { position: ({ party }) => party, item: (file) => partyView(file, context) })
    return { ...page, data: await Promise.all(page.data) }
  },
})

export const partiesByIds = batch({
  name: 'party.by_ids',
  scope: 'accounts:read',
  ids: PartyId,
  rows: partiesWithIds,
  key: ({ party }) => party.id,
  view: partyView,
})

export const PartyMatches = z.object({ data: z.array(PartyResource).max(MATCHES_MAX) }).openapi('PartyMatches')

export const searchParties = query({
  name: 'party.search',
  summary: 'Find parties by national id, phone, e-mail, or name and day of birth',
  scope: 'accounts:read',
  input: SearchParties,
  load: async (context, input) => {
    const sought = soughtIdentifier(input)
    if (!sought.ok) return { files: partiesIndexed(context, 'name_birth_date', []) }
    const { field, normalised } = sought.value
    return { files: partiesIndexed(context, field, await sealingOf(context).blindIndexes(field, normalised)) }
  },
  view: async ({ files }, input, context) => {
    const sought = soughtIdentifier(input)
    if (!sought.ok) throw sought.refusal
    return { data: await Promise.all(files.map((file) => partyView(file, context))) }
  },
  problems: [accountProblems.partyUnfit],
})

export const listAccountParties = query({
  name: 'account.list_parties',
  summary: 'List the parties of an account with whom to contact in their place, newest first',
  scope: 'accounts:read',
  input: ListAccountParties,
  list: true,
  load: (context, { account, ...paging }) => ({
    file: accountNamed(context, account),
    places: linkedParties(context, account, keysetOf(paging)),
    links: runningLinks(context, account),
    zone: ownTimeZone(context),
  }),
  view: async ({ file, places, links, zone }, input, context) => {
    if (file.length === 0) return null
    const facts = { links, today: todayIn(zone, context.now), context }
    const page = pageOf(places, input, {
      position: ({ link }) => ({ createdAt: link.addedAt, id: link.partyId }),
      item: (place) => linkView(place, facts),
    })
    return { ...page, data: await Promise.all(page.data) }
  },
})
