import { z } from '@hono/zod-openapi'
import type { EventKind } from '../../src/events/index.ts'
import type { Made } from './made.ts'

const FOLDER = 'schema/contracts/events'

/** The published payload of each kind of event, as JSON Schema 2020-12. A version once released only grows. */
export const eventSchemas = (kinds: readonly EventKind[]): Made[] =>
  kinds.map((kind) => ({
    path: `${FOLDER}/${kind.type}.v${kind.version}.json`,
    text: `${JSON.stringify(schemaOf(kind), null, 2)}\n`,
  }))

/** Ids and moments are text on the wire: what a schema takes in is what it was made from. */
function schemaOf({ type, version, description, aggregate, data }: EventKind): object {
  const { $schema, ...schema } = z.toJSONSchema(data, { io: 'input', target: 'draft-2020-12' })
  return {
    $schema,
    $id: `urn:concordat:event:${type}:v${version}`,
    title: type,
    description,
    'x-aggregate': aggregate,
    'x-version': version,
    ...schema,
  }
}
