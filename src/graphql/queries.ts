import { inputOf, type Operation } from '../http/index.ts'
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { cursorAt } from '../store/index.ts'
import type { AnyType, Builder, FieldBuilder } from './builder.ts'
import type { GraphqlContext } from './context.ts'
import { type Inputs, restFields } from './input-types.ts'
import { pageCost } from './limits.ts'
import { camel, pascal } from './names.ts'
import { type Outputs, outputType } from './output-types.ts'
import { nameOf, type Slot, slotOf } from './shape.ts'

type QueryOperation = Extract<Operation, { kind: 'query' }>

export interface Making {
  readonly builder: Builder
  readonly outputs: Outputs
  readonly inputs: Inputs
  readonly operations: readonly Operation[]
}

/** `mandates.list` is `mandates`, `mandates.get` the resource's own name, any other query noun and verb: `eventFeed`. */
export function queryFieldName({ id, query, resource }: QueryOperation): string {
  const verb = query.name.split('.').at(-1)
  if (verb === 'get') return nameOf(resource).replace(/^./, (first) => first.toLowerCase())
  return verb === 'list' ? camel(id.slice(0, id.lastIndexOf('.'))) : camel(query.name)
}

export function queryFields(making: Making, t: FieldBuilder): Record<string, AnyType> {
  const fields: Record<string, AnyType> = {}
  for (const operation of making.operations) {
    if (operation.kind !== 'query') continue
    const name = queryFieldName(operation)
    if (name in fields) throw new Error(`two queries are called ${name} in GraphQL: rename ${operation.id}`)
    fields[name] = operation.query.list ? listField(making, t, operation) : getField(making, t, operation)
  }
  return fields
}

export const fieldsOf = (operation: Operation): ReadonlyMap<string, Slot> =>
  new Map(Object.entries(inputOf(operation).shape).map(([name, schema]) => [name, slotOf(schema as AnyType)]))

const argsOf = (
  { inputs }: Making,
  t: FieldBuilder,
  { at, fields }: { at: string; fields: ReadonlyMap<string, Slot> },
) => Object.fromEntries([...fields].map(([key, slot]) => [key, t.arg(inputs.typeOf(slot, `${at}${pascal(key)}`))]))

const described = ({ query, description, deprecated }: QueryOperation) => ({
  description: `${description ?? query.summary}. Scope: \`${query.scope}\`.`,
  ...(deprecated ? { deprecationReason: `Ends ${deprecated.sunset}, see ${deprecated.link}` } : {}),
})

function getField(making: Making, t: FieldBuilder, operation: QueryOperation): AnyType {
  const fields = fieldsOf(operation)
  const at = pascal(queryFieldName(operation))
  return t.field({
    ...outputType(making.outputs, slotOf(operation.resource), at),
    ...described(operation),
    nullable: true,
    args: argsOf(making, t, { at, fields }),
    complexity: 1,
    resolve: (_: unknown, args: Record<string, unknown>, { reading }: GraphqlContext) =>
      reading.ask(operation.query, restFields(fields, args)),
  } as AnyType)
}

const paging = new Set(['limit', 'cursor'])

function listField(making: Making, t: FieldBuilder, operation: QueryOperation): AnyType {
  const fields = fieldsOf(operation)
  const at = pascal(queryFieldName(operation))
  const filters = new Map([...fields].filter(([name]) => !paging.has(name)))
  return t.field({
    type: connectionOf(making, operation, at),
    nullable: true,
    ...described(operation),
    args: {
      first: t.arg({
        type: 'Int',
        defaultValue: PAGE_LIMIT_DEFAULT,
        description: `How many, at most ${PAGE_LIMIT_MAX}`,
      } as AnyType),
      after: t.arg({ type: 'String', description: 'A cursor of the page before' } as AnyType),
      ...argsOf(making, t, { at, fields: filters }),
    },
    complexity: pageCost,
    resolve: (_: unknown, { first, after, ...args }: Record<string, unknown>, { reading }: GraphqlContext) =>
      reading.ask(operation.query, {
        ...restFields(filters, args),
        ...(first === null || first === undefined ? {} : { limit: first }),
        ...(after === null || after === undefined ? {} : { cursor: after }),
      }),
  } as AnyType)
}

interface Line {
  readonly page: AnyType
  readonly index: number
}

const connections = new WeakMap<Builder, Map<string, AnyType>>()

/** A page as Relay wants it: edges with a cursor each, and what lies before and after. */
function connectionOf({ builder, outputs }: Making, { resource }: QueryOperation, at: string): AnyType {
  const { type } = outputType(outputs, slotOf(resource), at)
  const name = typeof type === 'string' ? at : (type.name as string)
  const made = connections.get(builder) ?? new Map<string, AnyType>()
  connections.set(builder, made)
  const connection = made.get(name) ?? makeConnection(builder, name, type)
  made.set(name, connection)
  return connection
}

const cursorOf = ({ page, index }: Line): Promise<string> | string => page[cursorAt](index)

function makeConnection(builder: Builder, name: string, type: AnyType): AnyType {
  const edge = builder.objectRef<Line>(`${name}Edge`).implement({
    fields: (t) => ({
      cursor: t.string({ nullable: false, resolve: cursorOf }),
      node: t.field({
        type,
        nullable: false,
        complexity: 1,
        resolve: ({ page, index }: Line) => page.data[index],
      } as AnyType),
    }),
  })
  return builder.objectRef<AnyType>(`${name}Connection`).implement({
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        nullable: { list: false, items: false },
        resolve: (page: AnyType) => page.data.map((_: unknown, index: number) => ({ page, index })),
      } as AnyType),
      pageInfo: t.field({ type: pageInfoOf(builder), nullable: false, resolve: (page) => page }),
    }),
  })
}

const pageInfos = new WeakMap<Builder, AnyType>()

function pageInfoOf(builder: Builder): AnyType {
  const made = pageInfos.get(builder)
  if (made) return made
  const cursor = (index: number) => (page: AnyType) =>
    page.data.length === 0 ? null : cursorOf({ page, index: index < 0 ? page.data.length + index : index })
  const pageInfo = builder.objectRef<AnyType>('PageInfo').implement({
    fields: (t) => ({
      hasNextPage: t.boolean({ nullable: false, resolve: ({ hasMore }) => hasMore }),
      hasPreviousPage: t.boolean({
        nullable: false,
        description: 'Always false: pages are read forwards',
        resolve: () => false,
      }),
      startCursor: t.string({ nullable: true, resolve: cursor(0) }),
      endCursor: t.string({ nullable: true, resolve: cursor(-1) }),
    }),
  })
  pageInfos.set(builder, pageInfo)
  return pageInfo
}
