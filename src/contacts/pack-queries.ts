import { packs } from '../compliance/index.ts'
import { query } from '../query.ts'
import { pageOf } from '../store/index.ts'
import { titlesFor } from './decision-view.ts'
import { GetPack, ListPacks } from './pack-input.ts'
import { packSummary, packView } from './pack-view.ts'

const binds = (jurisdictions: readonly string[], place: string | undefined): boolean =>
  place === undefined ||
  jurisdictions.length === 0 ||
  jurisdictions.some((outer) => place === outer || place.startsWith(`${outer}-`))

export const listPacks = query({
  name: 'pack.list',
  summary: 'List the packs of law the gate decides by',
  scope: 'organisation:read',
  input: ListPacks,
  list: true,
  load: () => ({}),
  view: (_, { jurisdiction, ...page }) => {
    const bound = packs.filter(({ jurisdictions }) => binds(jurisdictions, jurisdiction))
    const after = page.cursor === undefined ? undefined : (JSON.parse(page.cursor) as [string, string])[1]
    const rest = bound.slice(bound.findIndex(({ id }) => id === after) + 1)
    return pageOf(rest, page, { position: ({ id }) => ({ createdAt: '', id }), item: packSummary })
  },
})

export const getPack = query({
  name: 'pack.get',
  summary: 'Read a pack of law: each rule, its numbers, where it stands and how surely it is known',
  scope: 'organisation:read',
  input: GetPack,
  load: () => ({}),
  view: async (_, { pack: wanted }, context) => {
    const pack = packs.find(({ id }) => id === wanted)
    return pack ? packView(pack, await titlesFor(context)) : null
  },
})
