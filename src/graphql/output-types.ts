import type { AnyType, Builder, FieldBuilder } from './builder.ts'
import type { GraphqlContext } from './context.ts'
import { type Edge, type LineToMany, type LineToOne, loaded, type NodeKind } from './edges.ts'
import type { Enums } from './enums.ts'
import { pascal, singular } from './names.ts'
import { nameOf, type Shape, type Slot } from './shape.ts'

type ObjectShape = Extract<Shape, { kind: 'object' }>
type UnionShape = Extract<Shape, { kind: 'union' }>

interface Making {
  readonly builder: Builder
  readonly enums: Enums
  readonly nodes: readonly NodeKind[]
  readonly edges: readonly Edge[]
  readonly node: AnyType
}

/** Object types and unions from the zod resources REST answers with. */
export interface Outputs extends Making {
  /** The types made so far, by name, and what tells them apart from others that would have the same one. */
  readonly made: Map<string, { readonly type: AnyType; readonly key: string }>
}

export const outputsOf = (making: Making): Outputs => ({ ...making, made: new Map() })

/** The field options of a slot; `at` names what the schema leaves unnamed. */
export function outputType(
  outputs: Outputs,
  { shape, nullable, optional }: Slot,
  at: string,
): { type: AnyType; nullable: AnyType } {
  const none = nullable || optional
  if (shape.kind !== 'list') return { type: bareType(outputs, shape, at), nullable: none }
  return {
    type: [bareType(outputs, shape.of.shape, singular(at))],
    nullable: { list: none, items: shape.of.nullable },
  }
}

function bareType(outputs: Outputs, shape: Shape, at: string): AnyType {
  if (shape.kind === 'scalar') return shape.scalar
  if (shape.kind === 'enum') return outputs.enums.of(shape.name ?? at, shape.values)
  if (shape.kind === 'list') return 'JSON'
  const name = nameFor(outputs, shape, at)
  const known = outputs.made.get(name)?.type
  return known ?? (shape.kind === 'union' ? makeUnion(outputs, name, shape) : makeObject(outputs, name, shape))
}

/** Where two shapes have one name, the first keeps it and the other is called after its place. */
function nameFor({ made }: Outputs, shape: ObjectShape | UnionShape, at: string): string {
  const isFree = (name: string) => !made.has(name) || made.get(name)?.key === keyOf(shape)
  const name = [shape.name ?? at, at].find(isFree)
  if (name === undefined) throw new Error(`two different resources are called ${at}: name one of them otherwise`)
  return name
}

/** Tells shapes of one name apart: the fields of objects, the members of unions. */
const keyOf = (shape: ObjectShape | UnionShape): string =>
  shape.kind === 'object' ? [...shape.fields.keys()].join() : shape.options.map(({ tag }) => tag).join()

function makeObject(outputs: Outputs, name: string, shape: ObjectShape): AnyType {
  const ref = outputs.builder.objectRef<AnyType>(name)
  outputs.made.set(name, { type: ref, key: keyOf(shape) })
  const isNode = outputs.nodes.some(({ resource }) => nameOf(resource) === name)
  const lines = outputs.edges.filter(({ on }) => on === name)
  ref.implement({
    ...(shape.description ? { description: shape.description } : {}),
    ...(isNode ? { interfaces: [outputs.node] } : {}),
    fields: (t: FieldBuilder) => ({
      ...Object.fromEntries([...shape.fields].map(([key, slot]) => [key, plainField(outputs, t, { name, key, slot })])),
      ...Object.fromEntries(lines.map((edge) => [edge.field, edgeField(outputs, t, edge)])),
    }),
  } as AnyType)
  return ref
}

const plainField = (
  outputs: Outputs,
  t: FieldBuilder,
  { name, key, slot }: { name: string; key: string; slot: Slot },
): AnyType =>
  t.field({
    ...outputType(outputs, slot, `${name}${pascal(key)}`),
    ...(slot.description ? { description: slot.description } : {}),
    resolve: (parent: AnyType) => parent[key],
  } as AnyType)

const edgeField = (outputs: Outputs, t: FieldBuilder, edge: Edge): AnyType =>
  'to' in edge ? lineTo(outputs, t, edge) : linesTo(outputs, t, edge)

function lineTo(outputs: Outputs, t: FieldBuilder, edge: LineToOne): AnyType {
  const batch = edge.batch ?? outputs.nodes.find(({ resource }) => nameOf(resource) === edge.to)?.byIds
  if (!batch) throw new Error(`${edge.on}.${edge.field} leads to ${edge.to}, which is no node and has no batch`)
  return t.field({
    type: namedType(outputs, edge.to),
    nullable: true,
    description: edge.description,
    complexity: 1,
    resolve: async (parent: AnyType, _: unknown, context: GraphqlContext) => {
      const key = parent[edge.key] as string | null
      return key === null ? null : ((await loaded(context, batch, key))[0] ?? null)
    },
  } as AnyType)
}

/** Null where the scope is missing: a refused line leaves what it hangs on. */
const linesTo = (outputs: Outputs, t: FieldBuilder, edge: LineToMany): AnyType =>
  t.field({
    type: [namedType(outputs, edge.toMany)],
    nullable: { list: true, items: false },
    description: edge.description,
    complexity: { field: 1, multiplier: edge.perParent },
    resolve: async (parent: AnyType, _: unknown, context: GraphqlContext) => {
      const key = parent[edge.key] as string | null
      return key === null ? [] : await loaded(context, edge.batch, key)
    },
  } as AnyType)

function namedType(outputs: Outputs, name: string): AnyType {
  const found = outputs.made.get(name)
  if (!found) throw new Error(`no operation answers with ${name}: an edge cannot lead there`)
  return found.type
}

function makeUnion(outputs: Outputs, name: string, shape: UnionShape): AnyType {
  const members = shape.options.map(({ tag, shape: option }) => ({
    tag,
    type: bareType(outputs, option, `${name}${pascal(tag)}`),
  }))
  const ref = outputs.builder.unionType(name, {
    types: [...new Set(members.map(({ type }) => type))],
    resolveType: (value: AnyType) => members.find(({ tag }) => tag === value[shape.discriminator])?.type,
  } as AnyType)
  outputs.made.set(name, { type: ref, key: keyOf(shape) })
  return ref
}
