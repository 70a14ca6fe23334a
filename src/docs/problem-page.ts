import { html } from 'hono/html'
import { type Operation, problemsOf } from '../http/index.ts'
import type { ProblemKind } from '../kernel/problem.ts'
import { type Html, page, prose } from './page.ts'

interface Site {
  readonly docsUrl: string
  readonly operations: readonly Operation[]
  readonly problemKinds: readonly ProblemKind[]
}

/** Every kind of problem, by status. */
export function problemIndex({ docsUrl, problemKinds }: Site): Html {
  const sorted = problemKinds.toSorted((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
  const rows = sorted.map(
    ({ code, status, title }) =>
      html`<tr data-find="${`${status} ${code} ${title}`.toLowerCase()}"><td>${status}</td><td><a href="${docsUrl}/problems/${code}"><code>${code}</code></a></td><td>${title}</td></tr>`,
  )
  const body = html`<h1>Problems</h1>
<p>Every error is a problem by RFC 9457. Decide on <code>code</code>: it never changes, and the client types it.</p>
<p><input type="search" placeholder="Find a problem" aria-label="Find a problem"></p>
<table><tbody>${rows}</tbody></table>`
  return page({ title: 'Problems', docsUrl, body })
}

/** The operations that may answer with each problem, by its code. */
export function answerers(operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> {
  const found = new Map<string, Operation[]>()
  for (const operation of operations) {
    for (const code of new Set(problemsOf(operation).map((kind) => kind.code))) {
      found.set(code, [...(found.get(code) ?? []), operation])
    }
  }
  return found
}

/** What one `type` URL leads to: when it happens, what to do, and which operations answer with it. */
export function problemPage(
  kind: ProblemKind,
  { docsUrl, operations }: Site,
  answeredBy: ReturnType<typeof answerers>,
): Html {
  const answering = answeredBy.get(kind.code) ?? []
  const body = html`<h1>${kind.title}</h1>
<p><code>${kind.code}</code>, HTTP status ${kind.status}.</p>
<p>${prose(kind.help)}</p>
<p>${answering.length === operations.length ? 'Any operation may answer with it.' : answering.length > 0 ? 'Answered by:' : ''}</p>
<ul>${(answering.length === operations.length ? [] : answering).map(
    ({ method, path, id }) =>
      html`<li><a href="${docsUrl}#${id.replace(/\.(.)/, (_, first: string) => first.toUpperCase())}"><code>${method.toUpperCase()} ${path}</code></a></li>`,
  )}</ul>`
  return page({ title: kind.title, docsUrl, body })
}
