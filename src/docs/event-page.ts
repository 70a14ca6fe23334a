import { z } from '@hono/zod-openapi'
import { html } from 'hono/html'
import type { EventKind } from '../events/index.ts'
import type { Schema } from '../http/openapi-example.ts'
import { type Html, page } from './page.ts'
import { fieldsTable } from './schema-table.ts'

/** Every kind of event with the payload it carries. */
export function eventIndex(kinds: readonly EventKind[], docsUrl: string): Html {
  const entries = kinds
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
    .map(
      ({ type, version, description, data }) =>
        html`<details id="${type}" data-find="${`${type} ${description}`.toLowerCase()}"><summary><code>${type}</code> ${description}</summary><p class="soft">Version ${version}</p>${fieldsTable(z.toJSONSchema(data, { io: 'input' }) as Schema)}</details>`,
    )
  const body = html`<h1>Events</h1>
<p>One event for each aggregate a command changed, in the order your organisation may see them: <code>GET /v1/events</code>. Fields may be added within a version; readers pass over what they do not know.</p>
<p><input type="search" placeholder="Find an event" aria-label="Find an event"></p>
${entries}`
  return page({ title: 'Events', docsUrl, body })
}
