import { Hono } from 'hono'
import { expansions } from '../expansions.ts'
import { type EdgeEnv, openApiDocument } from '../http/index.ts'
import { notFound } from '../kernel/problem.ts'
import { eventKinds, operations, problemKinds } from '../rooms.ts'
import { eventIndex } from './event-page.ts'
import { guideIndex, guidePage, type ReadGuide } from './guide-page.ts'
import { type Html, pageHeaders, search, style } from './page.ts'
import { answerers, problemIndex, problemPage } from './problem-page.ts'
import { type Contract, reference } from './reference.ts'

export type { ReadGuide } from './guide-page.ts'

interface SiteOptions {
  /** Ends in `/docs`. */
  readonly docsUrl: string
  readonly readGuide: ReadGuide
}

/** The documentation, made from the contract this service keeps; guides lie beside the program. No other host. */
export function docsSite({ docsUrl, readGuide }: SiteOptions): Hono<EdgeEnv> {
  const site = new Hono<EdgeEnv>()
  const baseUrl = docsUrl.replace(/\/docs$/, '')
  const contract = once(() => openApiDocument({ operations, problemKinds, expansions, baseUrl }))
  const rooms = { docsUrl, operations, problemKinds }
  const answeredBy = once(() => answerers(operations))
  const whole = once(() => reference(contract() as unknown as Contract, docsUrl))
  const text = (body: string, type: string) =>
    new Response(body, { headers: { ...pageHeaders, 'content-type': `${type}; charset=utf-8` } })
  const html = async (body: Html) => text(String(await body), 'text/html')

  site.get('/openapi.json', () => text(JSON.stringify(contract()), 'application/json'))
  site.get('/docs', () => html(whole()))
  site.get('/docs/style.css', () => text(style, 'text/css'))
  site.get('/docs/search.js', () => text(search, 'text/javascript'))
  site.get('/docs/events', () => html(eventIndex(eventKinds, docsUrl)))
  site.get('/docs/guides', () => html(guideIndex(docsUrl)))
  site.get('/docs/guides/:slug', async (c) => {
    const found = await guidePage(c.req.param('slug'), docsUrl, readGuide)
    if (found === undefined) throw notFound()
    return text(found, 'text/html')
  })
  site.get('/docs/problems', () => html(problemIndex(rooms)))
  site.get('/docs/problems/:code', (c) => {
    const kind = problemKinds.find(({ code }) => code === c.req.param('code'))
    if (!kind) throw notFound()
    return html(problemPage(kind, rooms, answeredBy()))
  })
  return site
}

/** Made when first asked for: most processes never are. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
