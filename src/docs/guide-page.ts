import { html, raw } from 'hono/html'
import { guides } from './generated/index.ts'
import { type Html, page } from './page.ts'

/** Every guide there is. */
export const guideIndex = (docsUrl: string): Html =>
  page({
    title: 'Guides',
    docsUrl,
    body: html`<h1>Guides</h1>
<ul>${guides.map(({ slug, title }) => html`<li><a href="${docsUrl}/guides/${slug}">${title}</a></li>`)}</ul>`,
  })

/** One guide, as it stands in the repository. */
export function guidePage(slug: string, docsUrl: string): Html | undefined {
  const guide = guides.find((one) => one.slug === slug)
  return guide && page({ title: guide.title, docsUrl, body: html`${raw(guide.html)}` })
}
