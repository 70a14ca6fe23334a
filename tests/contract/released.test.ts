import { expect, test } from 'vitest'
import { broken, type ContractTexts } from '../architecture/released.ts'

const answer = (schema: object) => ({ 200: { description: 'ok', content: { 'application/json': { schema } } } })
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
})
const oneOf = (...values: string[]) => ({ type: 'string', enum: values })
const text = { type: 'string', maxLength: 100 }

interface Shape {
  readonly debt: Record<string, object>
  readonly placing: { readonly fields: Record<string, object>; readonly required: readonly string[] }
  readonly event: Record<string, object>
  readonly graphql: string
  readonly more?: Record<string, object>
}

const contract = ({ debt, placing, event, graphql, more = {} }: Shape): ContractTexts => ({
  openapi: {
    ...{ openapi: '3.1.0', info: { title: 'test', version: '1' } },
    paths: {
      '/debts': { get: { operationId: 'debts', responses: answer(object(debt, ['id'])) } },
      '/placements': {
        post: {
          operationId: 'place',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: object(placing.fields, placing.required) } },
          },
          responses: answer(object({ id: text })),
        },
      },
      ...more,
    },
  },
  graphql,
  events: { 'debt.placed.v1': { $schema: 'https://json-schema.org/draft/2020-12/schema', ...object(event) } },
})

const debt = { id: text, bucket: oneOf('0', '30'), state: oneOf('open', 'paid') }
const placing = { fields: { debt: text, channel: oneOf('letter', 'call'), note: text }, required: ['debt'] }
const event = { debtId: text, lenderId: text }
const released = contract({
  debt,
  placing,
  event,
  graphql: 'type Query { debt: String, state: State }\nenum State { A B }',
})

test('what only adds passes: fields, values, operations, optional inputs, kinds of events', () => {
  const present = contract({
    debt: { ...debt, currency: text, state: oneOf('open', 'paid', 'sold') },
    placing: {
      fields: { ...placing.fields, tier: text, channel: oneOf('letter', 'call', 'visit') },
      required: placing.required,
    },
    event: { ...event, agencyId: text },
    graphql: 'type Query { debt: String, state: State, more: Int }\nenum State { A B C }',
    more: { '/recalls': { get: { operationId: 'recalls', responses: answer(object({ id: text })) } } },
  })
  expect(broken(released, present)).toEqual([])
}, 60_000)

test('what integrators rely on is named when it goes, and where', () => {
  const { bucket: _, ...less } = debt
  const { lenderId: __, ...thinner } = event
  const present = contract({
    debt: { ...less, id: { type: 'integer' }, state: oneOf('open') },
    placing: {
      fields: { ...placing.fields, channel: oneOf('letter'), debt: { ...text, maxLength: 10 } },
      required: ['debt', 'note'],
    },
    event: thinner,
    graphql: 'type Query { debt: String }',
  })
  const sentences = broken(released, present)
  for (const [place, what] of [
    ['/debts get', /bucket.*property-removed/],
    ['/debts get', /id.*schema-type-changed/],
    ['/debts get', /state: the values paid are gone/],
    ['/placements post', /channel.*enum-values-removed/],
    ['/placements post', /debt.*schema-constraint-changed/],
    ['/placements post', /note.*required-properties-added/],
    ['/events/debt.placed.v1 get', /lenderId.*property-removed/],
    ['GraphQL', /Query.state.*removed/],
  ] as const) {
    expect(
      sentences.filter((one) => one.startsWith(place) && what.test(one)),
      `${place} ${what}`,
    ).toHaveLength(1)
  }
  expect(sentences).toContainEqual(expect.stringMatching(/^GraphQL: .*State/))
}, 60_000)
