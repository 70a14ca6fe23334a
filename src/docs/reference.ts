import { html } from 'hono/html'
import type { Schema } from '../http/openapi-example.ts'
import { type Html, json, none, page, prose } from './page.ts'
import { fieldsTable } from './schema-table.ts'

/** What a page reads of the contract. */
export interface Contract {
  readonly info: { readonly version: string; readonly description: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>
    readonly responses: Readonly<Record<string, Answer>>
  }
}
interface Media {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, unknown>>
}
interface Answer {
  readonly $ref?: string
  readonly description?: string
  readonly content?: Readonly<Record<string, Media>>
}
interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly deprecated?: boolean
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema: Schema
  }[]
  readonly requestBody?: Answer
  readonly responses: Readonly<Record<string, Answer>>
  readonly 'x-sdk': string
}

interface Entry extends Operation {
  readonly method: string
  readonly path: string
}

const last = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1)

/** The whole API on one page: every operation by resource, with what it takes and answers, and every schema. */
export function reference(contract: Contract, docsUrl: string): Html {
  const entries: Entry[] = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
  )
  const tags = [...new Set(entries.flatMap(({ tags }) => tags))].sort()
  const body = html`<h1>API reference</h1>
<p>${contract.info.description} Version ${contract.info.version}, at <code>${contract.servers[0]?.url}</code>.</p>
<p>Send <code>Authorization: Bearer …</code> with an access token of <code>POST /oauth/token</code>, or with a sandbox API key. Every change takes an <code>Idempotency-Key</code>, every list a <code>cursor</code>, and every refusal is a <a href="${docsUrl}/problems">problem</a> with a <code>code</code>.</p>
<p><input type="search" placeholder="Find an operation or a field" aria-label="Find an operation or a field"></p>
${tags.map((tag) => html`<section><h2>${tag}</h2>${entries.filter(({ tags }) => tags.includes(tag)).map((entry) => operationEntry(entry, contract, docsUrl))}</section>`)}
<section><h2>Schemas</h2>${Object.entries(contract.components.schemas).map(
    ([name, schema]) =>
      html`<details id="schema-${name}" data-find="${name.toLowerCase()}"><summary><code>${name}</code></summary>${fieldsTable(schema)}</details>`,
  )}</section>`
  return page({ title: 'API reference', docsUrl, body })
}

function operationEntry(entry: Entry, contract: Contract, docsUrl: string): Html {
  const { method, path, operationId, summary, description, parameters = [], requestBody } = entry
  const find = [method, path, operationId, summary, ...parameters.map(({ name }) => name)].join(' ').toLowerCase()
  return html`<details id="${operationId}" data-find="${find}"><summary><code>${method}</code> <code>${path}</code> ${summary}${entry.deprecated ? ' (deprecated)' : ''}</summary>
<p>${prose(description)} In the client: <code>${entry['x-sdk']}</code>.</p>
${parameters.length === 0 ? none : parametersTable(parameters)}
${Object.entries(requestBody?.content ?? {}).map(([type, media]) => html`<h4>Body <span class="soft">${type}</span></h4>${fieldsTable(media.schema ?? {})}${shown(media, contract)}`)}
<h4>Answers</h4>
${Object.entries(entry.responses).map(([status, answer]) => answerOf(status, resolved(answer, contract), { contract, docsUrl }))}
</details>`
}

const resolved = (answer: Answer, { components }: Contract): Answer =>
  answer.$ref ? (components.responses[last(answer.$ref)] ?? {}) : answer

const parametersTable = (parameters: NonNullable<Operation['parameters']>): Html =>
  html`<h4>Parameters</h4>${fieldsTable(
    {
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
      required: parameters.flatMap(({ name, required }) => (required ? [name] : [])),
    },
    new Map(parameters.map((one) => [one.name, one.in])),
  )}`

function answerOf(
  status: string,
  answer: Answer,
  { contract, docsUrl }: { contract: Contract; docsUrl: string },
): Html {
  const media = Object.entries(answer.content ?? {})
  if (!status.startsWith('2')) {
    const codes = media.flatMap(([, { examples = {} }]) => Object.keys(examples))
    return html`<div><code>${status}</code> ${codes.map((code) => html`<a href="${docsUrl}/problems/${code}"><code>${code}</code></a> `)}</div>`
  }
  return html`<div><code>${status}</code> ${answer.description}</div>${media.map(([, one]) => html`${fieldsTable(one.schema ?? {})}${shown(one, contract)}`)}`
}

function shown({ example, examples = {} }: Media, { components }: Contract): Html {
  const [name] = Object.keys(examples)
  const value = example ?? (name === undefined ? undefined : components.examples[name]?.value)
  return value === undefined ? none : json(value)
}
