import { html, raw } from 'hono/html'
import { guides } from './generated/index.ts'
import { type Html, page } from './page.ts'

/** The HTML of a guide there is, by its name: a file in Node, an asset beside the Worker. */
export type ReadGuide = (slug: string) => Promise<string>

/** Every guide there is. */
export const guideIndex = (docsUrl: string): Html =>
  page({
    title: 'Guides',
    docsUrl,
    body: html`<h1>Guides</h1>
<ul>${guides.map(({ slug, title }) => html`<li><a href="${docsUrl}/guides/${slug}">${title}</a></li>`)}</ul>`,
  })

/** One guide, as it stands in the repository; undefined where there is none of the name. */
export async function guidePage(slug: string, docsUrl: string, read: ReadGuide): Promise<string | undefined> {
  const guide = guides.find((one) => one.slug === slug)
  return guide && String(await page({ title: guide.title, docsUrl, body: html`${raw(await read(guide.slug))}` }))
}
