import { html } from 'hono/html'
import type { Schema } from '../http/openapi-example.ts'
import { type Html, none, prose } from './page.ts'

type Described = Schema & { readonly description?: string; readonly maxItems?: number }

/** The fields of a schema, one a row; a schema with a name of its own is linked to, not repeated. */
export function fieldsTable(schema: Schema, places: ReadonlyMap<string, string> = new Map()): Html {
  const { properties, required = [] } = schema
  if (!properties) return html`<p>${typeOf(schema)}</p>`
  const rows = Object.entries(properties).map(
    ([name, field]) =>
      html`<tr><td><code>${name}</code>${required.includes(name) ? '' : html` <span class="soft">optional</span>`}${places.has(name) ? html` <span class="soft">${places.get(name)}</span>` : none}</td><td>${typeOf(field)} <span class="soft">${bounds(field)}</span></td><td>${prose((field as Described).description ?? '')}${inner(field)}</td></tr>`,
  )
  return html`<table><tbody>${rows}</tbody></table>`
}

const inner = (field: Schema): Html => {
  const nested = field.properties ? field : field.items
  return nested?.properties ? fieldsTable(nested) : none
}

function typeOf(schema: Schema): Html {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
    return html`<a href="#schema-${name}">${name}</a>`
  }
  const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf
  if (choices) return html`${choices.map((choice, index) => html`${index > 0 ? ' or ' : ''}${typeOf(choice)}`)}`
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  if (schema.enum)
    return html`${schema.enum.map((value, index) => html`${index > 0 ? ', ' : ''}<code>${String(value)}</code>`)}`
  const type = [schema.type ?? 'object'].flat().join(' or ')
  if (schema.items) return html`${type} of ${typeOf(schema.items)}`
  return html`${type}${schema.format ? ` (${schema.format})` : ''}`
}

function bounds(schema: Described): string {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema
  const range = (least: number | undefined, most: number | undefined, unit: string) =>
    least === undefined && most === undefined ? [] : [`${least ?? ''}..${most ?? ''}${unit}`]
  return [
    ...range(minLength, maxLength, ' characters'),
    ...range(minimum, maximum, ''),
    ...range(minItems, maxItems, ' items'),
    ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
  ].join(', ')
}
