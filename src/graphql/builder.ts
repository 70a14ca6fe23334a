import SchemaBuilder, { type InterfaceRef } from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import { GraphQLError } from 'graphql'
import { parseCalendarDate } from '../kernel/calendar-date.ts'
import { parseInstant } from '../kernel/instant.ts'
import type { GraphqlContext } from './context.ts'
import { complexityDefaults } from './limits.ts'

interface Types {
  Context: GraphqlContext
  Scalars: {
    ID: { Input: string; Output: string }
    SafeInt: { Input: number; Output: number }
    DateTime: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    JSON: { Input: unknown; Output: unknown }
  }
}
export type Builder = ReturnType<typeof newBuilder>
export type FieldBuilder = Parameters<Parameters<Builder['queryFields']>[0]>[0]
// biome-ignore lint/suspicious/noExplicitAny: types made from data have no TypeScript type of their own
export type AnyType = any

/** A builder with the scalars and the interface every schema of ours has. */
export function newBuilder() {
  const builder = new SchemaBuilder<Types>({ plugins: [ComplexityPlugin], complexity: complexityDefaults })
  addScalars(builder)
  return builder
}

function addScalars(builder: InstanceType<typeof SchemaBuilder<PothosSchemaTypes.ExtendDefaultTypes<Types>>>): void {
  builder.scalarType('SafeInt', {
    description: 'A whole number JSON carries exactly: at most 2^53 - 1 either way. Amounts are minor units.',
    serialize: (value) => value,
    parseValue: (value) => {
      if (Number.isSafeInteger(value)) return value as number
      throw new GraphQLError('SafeInt must be a whole number between -(2^53 - 1) and 2^53 - 1.')
    },
  })
  builder.scalarType('DateTime', {
    description: 'A moment, RFC 3339 with an offset; answered in UTC with milliseconds.',
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value === 'string' && parseInstant(value)) return value
      throw new GraphQLError('DateTime must be an RFC 3339 timestamp with an offset.')
    },
  })
  builder.scalarType('Date', {
    description: 'A calendar day, `2026-11-24`.',
    serialize: (value) => value,
    parseValue: (value) => {
      if (typeof value === 'string' && parseCalendarDate(value)) return value
      throw new GraphQLError('Date must be a calendar day such as 2026-11-24.')
    },
  })
  builder.scalarType('JSON', {
    description: 'Any JSON value, as REST carries it.',
    serialize: (value) => value,
    parseValue: (value) => value,
  })
}

/** Everything with an id of its own, fetched again by that id (Relay's Object Identification). */
export const nodeInterface = (
  builder: Builder,
  typeOf: (id: string) => string | undefined,
): InterfaceRef<AnyType, AnyType> =>
  builder.interfaceRef<{ id: string }>('Node').implement({
    description: 'Anything `node(id:)` fetches.',
    fields: (t) => ({ id: t.exposeID('id', { nullable: false }) }),
    resolveType: ({ id }) => typeOf(id) as never,
  }) as AnyType
