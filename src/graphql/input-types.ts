import type { AnyType, Builder } from './builder.ts'
import type { Enums } from './enums.ts'
import { camel, pascal, singular } from './names.ts'
import type { Shape, Slot } from './shape.ts'

type UnionShape = Extract<Shape, { kind: 'union' }>

export interface Inputs {
  /** The argument or input-field options of a slot. */
  typeOf(slot: Slot, at: string): { type: AnyType; required: boolean; description?: string; defaultValue?: unknown }
}

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value)

/** Input types from the zod inputs REST validates with. A discriminated union becomes a `@oneOf`, one field a kind. */
export function inputsOf(builder: Builder, enums: Enums): Inputs {
  const made = new Map<string, AnyType>()

  const typeOf: Inputs['typeOf'] = ({ shape, nullable, optional, fallback, description }, at) => ({
    type: shape.kind === 'list' ? [bare(shape.of.shape, singular(at))] : bare(shape, at),
    required: !nullable && !optional,
    ...(description ? { description } : {}),
    ...(isPlain(fallback) ? { defaultValue: fallback } : {}),
  })

  const bare = (shape: Shape, at: string): AnyType => {
    if (shape.kind === 'scalar') return shape.scalar
    if (shape.kind === 'list') return 'JSON'
    if (shape.kind === 'enum') return enums.of(shape.name ?? at, shape.values)
    const name = inputName(shape.name ?? rangeName(shape) ?? at)
    return made.get(name) ?? (shape.kind === 'union' ? oneOf(name, shape) : object(name, shape.fields))
  }

  const object = (name: string, fields: ReadonlyMap<string, Slot>): AnyType => {
    const ref = builder.inputRef<AnyType>(name)
    made.set(name, ref)
    const at = name.slice(0, -'Input'.length)
    ref.implement({
      fields: (t: AnyType) =>
        Object.fromEntries([...fields].map(([key, slot]) => [key, t.field(typeOf(slot, `${at}${pascal(key)}`))])),
    } as AnyType)
    return ref
  }

  const oneOf = (name: string, { discriminator, options }: UnionShape): AnyType => {
    const at = name.slice(0, -'Input'.length)
    const members = options.map(({ tag, shape }) => ({
      key: camel(tag),
      type: memberOf(inputName(shape.name ?? `${at}${pascal(tag)}`), without(shape.fields, discriminator)),
    }))
    const ref = builder.inputType(name, {
      isOneOf: true,
      fields: (t: AnyType) => Object.fromEntries(members.map(({ key, type }) => [key, t.field({ type })])),
    } as AnyType)
    made.set(name, ref)
    return ref
  }

  const memberOf = (name: string, fields: ReadonlyMap<string, Slot>): AnyType =>
    fields.size === 0 ? 'Boolean' : (made.get(name) ?? object(name, fields))

  return { typeOf }
}

const inputName = (name: string): string => (name.endsWith('Input') ? name : `${name}Input`)

/** Bounds of one scalar (`gte`, `lt`) are the same type wherever they filter. */
function rangeName(shape: Shape): string | undefined {
  if (shape.kind !== 'object') return undefined
  const scalars = new Set([...shape.fields.values()].map(({ shape: of }) => (of.kind === 'scalar' ? of.scalar : '')))
  const isRange = [...shape.fields.keys()].join() === 'gte,lt' && scalars.size === 1
  return isRange ? `${[...scalars][0]}Range` : undefined
}

const without = (fields: ReadonlyMap<string, Slot>, key: string): ReadonlyMap<string, Slot> =>
  new Map([...fields].filter(([name]) => name !== key))

/** The input REST would have been sent: `@oneOf` back to its discriminator, null for what may only be absent left out. */
export function restInput({ shape }: Slot, value: unknown): unknown {
  if (value === null || value === undefined) return value
  if (shape.kind === 'list') return (value as unknown[]).map((item) => restInput(shape.of, item))
  if (shape.kind === 'object') return restFields(shape.fields, value as Record<string, unknown>)
  if (shape.kind !== 'union') return value
  const [key, fields] = Object.entries(value as Record<string, unknown>)[0] ?? []
  const option = shape.options.find(({ tag }) => camel(tag) === key)
  if (!option) return value
  return {
    [shape.discriminator]: option.tag,
    ...restFields(option.shape.fields, (fields ?? {}) as Record<string, unknown>),
  }
}

export function restFields(
  fields: ReadonlyMap<string, Slot>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values)) {
    const slot = fields.get(name)
    if (!slot || value === undefined || (value === null && !slot.nullable)) continue
    kept[name] = restInput(slot, value)
  }
  return kept
}
