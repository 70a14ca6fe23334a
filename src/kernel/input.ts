import { z } from '@hono/zod-openapi'
import { type CalendarDate, parseCalendarDate } from './calendar-date.ts'
import type { Id, IdKind } from './id.ts'
import { type Instant, parseInstant } from './instant.ts'
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from './page.ts'
import { type FieldError, Problem, problems } from './problem.ts'

/**
 * One schema for every field that means the same. A cold start makes thousands of fields, and each step of a schema is a
 * copy of the one before: made once, they are most of what a start saves.
 */
const once = <Key, Schema>(make: (key: Key) => Schema): ((key: Key) => Schema) => {
  const made = new Map<Key, Schema>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

/** The same for a schema that takes no parameter. */
const one = <Schema>(make: () => Schema): (() => Schema) => {
  const made = once((_key: undefined) => make())
  return () => made(undefined)
}

/** Text PostgreSQL can store: no NUL, no lone surrogates. Bounds are in UTF-16 units. */
export const text = (bounds: { min?: number; max: number }) => boundedText(`${bounds.min ?? 1} ${bounds.max}`)

const boundedText = once((bounds: string) => {
  const [min = 1, max = 1] = bounds.split(' ').map(Number)
  return z
    .string()
    .min(min)
    .max(max)
    .refine((value) => value.isWellFormed() && !value.includes('\0'), {
      error: 'must be well-formed Unicode without NUL characters',
    })
})

/** A caller's own name for something: visible characters and inner spaces. */
export const reference = one(() =>
  z
    .string()
    .min(1)
    .max(100)
    .regex(/^[!-~]([ -~]{0,98}[!-~])?$/),
)

export const idOf = <Prefix extends string>(kind: IdKind<Prefix>) => idsOfKind(kind) as IdSchema<Prefix>

const makeId = <Prefix extends string>(kind: IdKind<Prefix>) =>
  z
    .string()
    .max(kind.prefix.length + 27)
    .regex(kind.pattern)
    .transform((value) => value as Id<Prefix>)
    .openapi({ example: exampleId(kind.prefix) })

type IdSchema<Prefix extends string> = ReturnType<typeof makeId<Prefix>>

const idsOfKind: (kind: IdKind<string>) => unknown = once(makeId)

/** What a read for many ids at once takes: the lines of GraphQL ask so, never one by one. */
export const idsOf = <Prefix extends string>(kind: IdKind<Prefix>) =>
  z.strictObject({ ids: z.array(idOf(kind)).min(1).max(2_000) })

/** How an id parameter names its thing: by id, or by the caller's own reference. */
export type Named<Prefix extends string> = { readonly id: Id<Prefix> } | { readonly reference: string }

/** An id, or `ref:` and the caller's own reference, wherever an id is a parameter. */
export const named = <Prefix extends string>(kind: IdKind<Prefix>) => namesOfKind(kind) as NameSchema<Prefix>

const makeName = <Prefix extends string>(kind: IdKind<Prefix>) =>
  z
    .string()
    .min(5)
    .max(104)
    .regex(new RegExp(`^(${kind.pattern.source.slice(1, -1)}|ref:[!-~]([ -~]{0,98}[!-~])?)$`))
    .transform(
      (value): Named<Prefix> =>
        value.startsWith('ref:') ? { reference: value.slice(4) } : { id: value as Id<Prefix> },
    )
    .openapi({
      description: 'An id, or `ref:` and your own reference',
      example: exampleId(kind.prefix),
    })

type NameSchema<Prefix extends string> = ReturnType<typeof makeName<Prefix>>

const namesOfKind: (kind: IdKind<string>) => unknown = once(makeName)

const exampleId = (prefix: string) => `${prefix}_01k9x2v6ecf8y8q3w0h6t5r4sz`

export const instantText = one(() =>
  z.iso
    .datetime({ offset: true })
    .max(40)
    .transform((value, context): Instant => {
      const parsed = parseInstant(value)
      if (parsed) return parsed
      context.addIssue({ code: 'custom', message: 'must be a moment that exists' })
      return z.NEVER
    })
    .openapi({ example: '2026-11-24T09:30:00.000Z' }),
)

export const dayText = one(() =>
  z
    .string()
    .length(10)
    .transform((value, context): CalendarDate => {
      const parsed = parseCalendarDate(value)
      // PostgreSQL and the trade agree on this range; year 0000 is not a year.
      if (parsed && parsed >= '1900-01-01' && parsed <= '2200-12-31') return parsed
      context.addIssue({ code: 'custom', message: 'must be a calendar day between 1900-01-01 and 2200-12-31' })
      return z.NEVER
    })
    .openapi({ format: 'date', example: '2026-11-24' }),
)

/** Minor units on the wire; bigint inside. */
export const minorUnits = (bounds: { min?: number } = {}) =>
  z
    .int()
    .min(bounds.min ?? Number.MIN_SAFE_INTEGER)
    .max(Number.MAX_SAFE_INTEGER)
    .transform((value) => BigInt(value))
    .openapi({ description: 'Minor units of the currency', example: 125000 })

export const currencyCode = one(() =>
  z
    .string()
    .length(3)
    .regex(/^[A-Z]{3}$/)
    .openapi({ description: 'ISO 4217', example: 'TWD' }),
)

export const jurisdictionCode = one(() =>
  z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .max(6)
    .openapi({ description: 'ISO 3166-1 country or ISO 3166-2 subdivision', example: 'TW' }),
)

const isTimeZone = (name: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}

/** A zone of the IANA time zone database. */
export const timeZoneName = one(() =>
  z
    .string()
    .max(64)
    .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/)
    .refine(isTimeZone, { error: 'must be a zone of the IANA time zone database' })
    .openapi({ description: 'IANA time zone', example: 'Asia/Taipei' }),
)

/** The parameters of every list. Rooms add their allow-listed filters. */
export const listInput = {
  limit: z.int().min(1).max(PAGE_LIMIT_MAX).default(PAGE_LIMIT_DEFAULT),
  cursor: z
    .string()
    .min(1)
    .max(400)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
}

/** Filters a moment: `createdAt[gte]=…&createdAt[lt]=…`. */
export const instantRange = one(() =>
  z.strictObject({ gte: instantText().optional(), lt: instantText().optional() }).optional(),
)

const fieldError = (issue: z.core.$ZodIssue): FieldError[] => {
  const pointer = `#/${issue.path.map(escapePointer).join('/')}`
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${pointer === '#/' ? '#' : pointer}/${escapePointer(key)}`,
      code: 'unknown_field',
      detail: 'This field is not part of the operation.',
    }))
  }
  return [{ pointer, code: issue.code, detail: sentence(issue.message) }]
}

const escapePointer = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')
const sentence = (message: string) => `${message.slice(0, 300).replace(/\.$/, '')}.`

const isStorable = (value: string) => value.isWellFormed() && !value.includes('\0')

/** Whether PostgreSQL can hold every name and text of an input, whether or not its schema thinks of them. */
function allStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true
  if (Array.isArray(value)) return value.every(allStorable)
  return Object.entries(value).every(([name, inner]) => isStorable(name) && allStorable(inner))
}

/** Where the names and texts are that it cannot hold. */
function unstorable(value: unknown, path: readonly string[] = []): FieldError[] {
  const found = (): FieldError[] => [
    {
      pointer: `#/${path.map((part) => escapePointer(part.toWellFormed().replaceAll('\0', '').slice(0, 60))).join('/')}`,
      code: 'invalid_text',
      detail: 'Text must be well-formed Unicode without NUL characters.',
    },
  ]
  if (typeof value === 'string') return isStorable(value) ? [] : found()
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const inside = [...path, name]
    return isStorable(name) ? unstorable(inner, inside) : unstorable('\0', inside)
  })
}

/** The typed input, or a `malformed_request` problem naming every offending field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const bad = allStorable(raw) ? [] : unstorable(raw)
  const parsed = schema.safeParse(raw)
  if (parsed.success && bad.length === 0) return parsed.data
  const errors = [...bad, ...(parsed.error?.issues ?? []).flatMap(fieldError)].slice(0, 50)
  throw new Problem(problems.malformedRequest, {
    detail: errors.length === 1 ? `${errors[0]?.pointer}: ${errors[0]?.detail}` : `${errors.length} fields are wrong.`,
    errors,
  })
}
