import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Nothing on a page comes from another host, and nothing in it runs but the script served beside it. */
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'public, max-age=300',
}

/** One page of the documentation: its title, where it stands, and what it says. */
export const page = ({
  title,
  docsUrl,
  body,
}: {
  title: string
  docsUrl: string
  body: Html
}): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Concordat</title>
<link rel="stylesheet" href="${docsUrl}/style.css">
<script src="${docsUrl}/search.js" defer></script>
</head>
<body>
<header><a href="${docsUrl}">Concordat</a> <nav><a href="${docsUrl}">Reference</a> <a href="${docsUrl}/guides">Guides</a> <a href="${docsUrl}/problems">Problems</a> <a href="${docsUrl}/events">Events</a> <a href="${docsUrl.replace(/\/docs$/, '')}/openapi.json">openapi.json</a></nav></header>
<main>${body}</main>
</body>
</html>`

/** Text with \`code\` in it. */
export const prose = (text: string): Html[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))

export const json = (value: unknown): Html => html`<pre>${JSON.stringify(value, null, 2)}</pre>`

export const none = raw('')

export const style = `:root{color-scheme:light dark;--line:#8884;--soft:#8881;--link:#0b62c4}
@media (prefers-color-scheme:dark){:root{--link:#7db7ff}}
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif}
header{display:flex;gap:1rem;align-items:baseline;padding:.6rem 1rem;border-bottom:1px solid var(--line)}
header>a{font-weight:700;text-decoration:none}nav{display:flex;gap:1rem;flex-wrap:wrap}
main{max-width:62rem;margin:0 auto;padding:1rem}a{color:var(--link)}
input[type=search]{width:100%;padding:.5rem;font:inherit;border:1px solid var(--line);border-radius:.4rem}
details{border-bottom:1px solid var(--line);padding:.3rem 0}summary{cursor:pointer}
summary code:first-child{display:inline-block;min-width:4.2rem;font-weight:700}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid var(--line)}
code,pre{font:13px/1.45 ui-monospace,monospace}pre{background:var(--soft);padding:.6rem;overflow:auto;border-radius:.4rem;max-height:26rem}
.soft{opacity:.75}[hidden]{display:none}
`

/** Hides what does not hold every word looked for. The page is whole without it. */
export const search = `const box = document.querySelector('input[type=search]')
const entries = [...document.querySelectorAll('[data-find]')]
const look = () => {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean)
  for (const entry of entries) entry.hidden = !words.every((word) => entry.dataset.find.includes(word))
  for (const part of document.querySelectorAll('section'))
    part.hidden = words.length > 0 && !part.querySelector('[data-find]:not([hidden])')
}
box?.addEventListener('input', look)
const open = () => document.getElementById(location.hash.slice(1))?.closest('details')?.setAttribute('open', '')
addEventListener('hashchange', open)
open()
`
