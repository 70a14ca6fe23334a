import type { z } from '@hono/zod-openapi'
import { Problem, problems } from '../kernel/problem.ts'

/** What a schema is beneath its optional, default, nullable and transforming layers. */
function core(schema: z.ZodType): z.ZodType {
  let inner = schema as z.ZodType & { def: { innerType?: z.ZodType; in?: z.ZodType; type: string } }
  for (;;) {
    const next = inner.def.innerType ?? (inner.def.type === 'pipe' ? inner.def.in : undefined)
    if (!next) return inner
    inner = next as typeof inner
  }
}

const kindOf = (schema: z.ZodType): string => (core(schema) as z.ZodType & { def: { type: string } }).def.type

function typed(schema: z.ZodType, text: string): unknown {
  switch (kindOf(schema)) {
    case 'number':
    case 'int':
      return /^-?\d{1,16}$/.test(text) ? Number(text) : text
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text
    case 'array': {
      const { element } = (core(schema) as unknown as { def: { element: z.ZodType } }).def
      return text.split(',').map((part) => typed(element, part))
    }
    default:
      return text
  }
}

/**
 * Query parameters as typed input: `status=a,b` is a list, `createdAt[gte]=…` a field of an object.
 * Unknown names pass through, so that the schema refuses them by name; a repeated one is refused here.
 */
export function fromQuery(schema: z.ZodObject, parameters: URLSearchParams): Record<string, unknown> {
  // Without a prototype: `constructor` and `__proto__` are names like any other.
  const input: Record<string, unknown> = Object.create(null)
  const shape: Record<string, z.ZodType> = Object.assign(Object.create(null), schema.shape)
  for (const [name, text] of parameters) {
    const [, field, inner] = /^([A-Za-z]\w*)\[(\w+)\]$/.exec(name) ?? []
    const target = field && inner ? nested(input, field) : input
    const key = inner ?? name
    if (Object.hasOwn(target, key)) throw repeated(name)
    const within = field && inner ? fieldOf(core(shape[field] ?? schema), inner) : shape[name]
    target[key] = within ? typed(within as z.ZodType, text) : text
  }
  return input
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  const { shape = {} } = schema as z.ZodObject
  return Object.hasOwn(shape, name) ? (shape[name] as z.ZodType) : undefined
}

function nested(input: Record<string, unknown>, field: string): Record<string, unknown> {
  const existing = input[field]
  if (existing && typeof existing === 'object') return existing as Record<string, unknown>
  const created: Record<string, unknown> = Object.create(null)
  input[field] = created
  return created
}

const repeated = (name: string) => {
  const detail = `The parameter ${name.slice(0, 60)} is given twice.`
  return new Problem(problems.malformedRequest, {
    detail,
    errors: [{ pointer: `#/${name.slice(0, 60)}`, code: 'repeated', detail }],
  })
}
