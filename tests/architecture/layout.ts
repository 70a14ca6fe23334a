/** The rooms, lowest first. A room uses those before it, never those after it. */
export const rooms = [
  'tenancy',
  'oauth',
  'events',
  'log',
  'jobs',
  'test-clocks',
  'break-glass',
  'calendars',
  'imports',
  'licensing',
  'compliance',
  'accounts',
  'consent',
  'mandates',
  'ledger',
  'placements',
  'reconciliation',
  'scrubs',
  'file-layouts',
  'work-standards',
  'protections',
  'notices',
  'preferences',
  'disputes',
  'contacts',
  'stages',
  'workbench',
  'borrower-views',
  'inspections',
  'call-records',
  'commission',
  'payments',
  'simulations',
  'off-boarding',
  'agreements',
  'freezes',
  'joint-agreements',
  'legal-matters',
  'debt-sales',
  'remittances',
  'trust',
  'exchange',
  'contributions',
  'inquiries',
  'safety-signals',
  'strategy',
  'supervision',
  'personal-data',
] as const

/**
 * Where a file belongs. `part` is the first folder (`kernel`, a room, ...) or the name of a file at the top of src
 * (`command`); `role` is the furniture inside it: `store`, `rules`, `commands`, ...
 */
export interface Place {
  readonly area: 'src' | 'schema' | 'sdk' | 'tests' | 'other'
  readonly part: string
  readonly role: string
}

const areas = new Set(['src', 'schema', 'sdk', 'tests'])

/** Roles whose files touch the database, the edge or the outside; a pure file imports none of them. */
export const effectful = new Set([
  'store',
  'rest',
  'graphql',
  'queries',
  'commands',
  'events',
  'index',
  'view',
  'input',
])

/** Roles that hold nouns and decisions only. */
export const pure = new Set(['model', 'rules', 'terms', 'law', 'dictionary'])

/** Rooms in which everything is pure, their door too. */
export const pureRooms: ReadonlySet<string> = new Set(['compliance'])

export const isRoom = (part: string): boolean => (rooms as readonly string[]).includes(part)

export const rank = (part: string): number => (rooms as readonly string[]).indexOf(part)

/** `import-store.ts` is a store as much as `store.ts`, `recall-model.ts` a model, and `7-in-7.law.ts` is law. */
export function placeOf(path: string): Place {
  const [area = '', part = '', ...rest] = path.split('/')
  const bare = (name: string) => name.replace(/\.(ts|mjs)$/, '')
  const [first = ''] = rest
  const role =
    rest.length > 1
      ? first
      : (bare(first)
          .match(/(?:^|-)(store|rest|graphql|model|rules|input)$|\.(law)$/)
          ?.slice(1)
          .find(Boolean) ?? bare(first))
  return { area: areas.has(area) ? (area as Place['area']) : 'other', part: bare(part), role }
}
