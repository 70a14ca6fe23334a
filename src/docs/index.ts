import { Hono } from 'hono'
import type { EdgeEnv } from '../http/index.ts'
import { notFound } from '../kernel/problem.ts'
import type { ReadGuide } from './guide-page.ts'
import { type Html, pageHeaders, search, style } from './page.ts'
import type { SitePages } from './pages.ts'

export type { ReadGuide } from './guide-page.ts'

interface SiteOptions {
  /** Ends in `/docs`. */
  readonly docsUrl: string
  readonly readGuide: ReadGuide
}

/** The documentation, made from the contract this service keeps; guides lie beside the program. No other host. */
export function docsSite({ docsUrl, readGuide }: SiteOptions): Hono<EdgeEnv> {
  const site = new Hono<EdgeEnv>()
  let made: SitePages | undefined
  const pages = async () => {
    made ??= (await import('./pages.ts')).pagesOf({ docsUrl, readGuide })
    return made
  }
  const text = (body: string, type: string) =>
    new Response(body, { headers: { ...pageHeaders, 'content-type': `${type}; charset=utf-8` } })
  const html = async (body: Html) => text(String(await body), 'text/html')

  site.get('/openapi.json', async () => text((await pages()).contract(), 'application/json'))
  site.get('/docs', async () => html((await pages()).reference()))
  site.get('/docs/style.css', () => text(style, 'text/css'))
  site.get('/docs/search.js', () => text(search, 'text/javascript'))
  site.get('/docs/events', async () => html((await pages()).events()))
  site.get('/docs/guides', async () => html((await pages()).guides()))
  site.get('/docs/guides/:slug', async (c) =>
    text(orNone(await (await pages()).guide(c.req.param('slug'))), 'text/html'),
  )
  site.get('/docs/problems', async () => html((await pages()).problems()))
  site.get('/docs/problems/:code', async (c) => html(orNone((await pages()).problem(c.req.param('code')))))
  return site
}

function orNone<T>(found: T | undefined): T {
  if (found === undefined) throw notFound()
  return found
}
