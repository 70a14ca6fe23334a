import { expansions } from '../expansions.ts'
import { openApiDocument } from '../http/index.ts'
import { eventKinds, operations, problemKinds } from '../rooms.ts'
import { eventIndex } from './event-page.ts'
import { guideIndex, guidePage, type ReadGuide } from './guide-page.ts'
import { answerers, problemIndex, problemPage } from './problem-page.ts'
import { type Contract, reference } from './reference.ts'

interface PagesOptions {
  readonly docsUrl: string
  readonly readGuide: ReadGuide
}

/** What the documentation consists of; undefined where there is no such page. */
export type SitePages = ReturnType<typeof pagesOf>

/** The pages of every room. Loading them loads all rooms: the site does so when it is first read. */
export function pagesOf({ docsUrl, readGuide }: PagesOptions) {
  const baseUrl = docsUrl.replace(/\/docs$/, '')
  const contract = once(() => openApiDocument({ operations, problemKinds, expansions, baseUrl }))
  const rooms = { docsUrl, operations, problemKinds }
  const answeredBy = once(() => answerers(operations))
  const whole = once(() => reference(contract() as unknown as Contract, docsUrl))
  return {
    contract: () => JSON.stringify(contract()),
    reference: whole,
    events: () => eventIndex(eventKinds, docsUrl),
    guides: () => guideIndex(docsUrl),
    guide: (slug: string) => guidePage(slug, docsUrl, readGuide),
    problems: () => problemIndex(rooms),
    problem: (wanted: string) => {
      const kind = problemKinds.find(({ code }) => code === wanted)
      return kind && problemPage(kind, rooms, answeredBy())
    },
  }
}

/** Made when first asked for: most processes never are. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
