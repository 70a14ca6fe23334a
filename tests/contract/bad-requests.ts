import fc from 'fast-check'
import { spoiled, valid } from './arbitrary.ts'
import type { ContractOperation, Parameter } from './contract.ts'

/** A request as it is before ids are put in: text all through. */
export interface BadRequest {
  readonly operation: ContractOperation
  readonly path: string
  readonly query: readonly (readonly [string, string])[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
  /** Which of the organisations asks. */
  readonly by: number
}

const encode = (text: string) => encodeURIComponent(text.toWellFormed())

const latin = (max: number) =>
  fc.string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: max })

const wrongHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  fc
    .constantFrom('', '"', '""', '"a"b"', 'a b', 'k'.repeat(256), 'k'.repeat(9_000), 'é', '\u007f')
    .map(one('idempotency-key')),
  latin(300).map(one('idempotency-key')),
  fc.constantFrom('', '*', 'W/"1"', '"1"', '"0"', '"99999999999"', '"1-zz"', '"1", "2"', '1').map(one('if-match')),
  fc.constantFrom('', 'null', '2026-11-02', '9'.repeat(5_000), '2026-11-01,2026-11-01').map(one('api-version')),
  fc.constantFrom('', 'TRUE', '1', 'true,true', 'x'.repeat(5_000)).map(one('dry-run')),
  fc
    .constantFrom('', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a.b.c', `Bearer ${'x'.repeat(5_000)}`, 'DPoP aaaa')
    .map(one('authorization')),
  fc
    .constantFrom('Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.', 'Bearer ccd_test_00000000000000000000000000000000')
    .map(one('authorization')),
  fc
    .constantFrom('text/plain', 'application/json; charset=utf-16', 'application/JSON', '', 'x'.repeat(3_000))
    .map(one('content-type')),
  fc.constantFrom('00-0-0-00', 'é'.repeat(200), '').map(one('traceparent')),
  fc.constantFrom('W/"1-0"', '*', '"'.repeat(400)).map(one('if-none-match')),
  fc.constantFrom('1048577', '-1', 'abc', '9'.repeat(40)).map(one('content-length')),
)

function one(name: string) {
  return (value: string): Record<string, string> => ({ [name]: value })
}

const rawBodies: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '{',
    'null',
    '[]',
    '"a"',
    '1',
    '{"a":1,}',
    "{'a':1}",
    '\ufeff{}',
    '{}{}',
    '{"__proto__":{"a":1}}',
  ),
  fc.constantFrom('{"a":"\\ud800"}', '{"a":"\\u0000"}', '{"a":1e400}', '{"a":-0}', '{"a":1,"a":2}', 'NaN', '{"a":0x1}'),
  fc.constantFrom('['.repeat(100_000), `{"a":${'['.repeat(40)}${']'.repeat(40)}}`, `{"a":"${'x'.repeat(1_100_000)}"}`),
  fc.constantFrom(
    Uint8Array.of(0xff, 0xfe, 0x7b),
    Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d),
    new Uint8Array(64),
  ),
  fc.uint8Array({ maxLength: 200 }),
  fc.json().map((text) => `{"a":${text}}`),
)

const wrongQueries: fc.Arbitrary<readonly (readonly [string, string])[]> = fc.oneof(
  fc
    .constantFrom('0', '-1', '201', '1.5', '1e2', 'abc', '', '９', '99999999999999999999')
    .map((text) => [['limit', text]] as const),
  fc
    .constantFrom('', 'AAAA', '%00', '-_-_', 'A'.repeat(401), 'é', '{}', '../')
    .map((text) => [['cursor', text]] as const),
  fc.string({ maxLength: 300 }).map((text) => [['cursor', btoa(encode(text)).replaceAll('=', '')]] as const),
  fc
    .constantFrom(
      'unheardOf',
      'status[]',
      'createdAt[gt]',
      'createdAt[gte][x]',
      '__proto__[a]',
      'constructor',
      '',
      '\0',
      'expand',
    )
    .map((name) => [[name, 'a']] as const),
  fc.constantFrom(',', 'a,b', 'proposed,proposed', 'x,'.repeat(2_000), '\0').map((text) => [['status', text]] as const),
  fc.constant([
    ['limit', '1'],
    ['limit', '2'],
  ] as const),
  fc
    .constantFrom('yesterday', '2026-02-30T00:00:00Z', '2026-11-24', '+999999-01-01T00:00:00Z')
    .map((text) => [['createdAt[gte]', text]] as const),
)

const wrongPaths = fc.constantFrom(
  '%00',
  '%ff',
  '%',
  '%ed%a0%80',
  'ref:',
  'ref:%00',
  '..%2f..',
  'x'.repeat(4_000),
  '%F0%9F%92%A9',
  '-',
  '0',
)

/** Requests to one operation: near half of them well formed, the others wrong in one way each. */
export function requestsTo(operation: ContractOperation): fc.Arbitrary<BadRequest> {
  const of = (place: Parameter['in']) => operation.parameters.filter((one) => one.in === place)
  const good = fc.record({
    operation: fc.constant(operation),
    path: pathOf(operation, of('path')),
    query: queryOf(of('query')),
    headers: headersOf(operation),
    body: bodyOf(operation, false),
    by: fc.nat({ max: 20 }),
  })
  const withChange = (change: fc.Arbitrary<Partial<BadRequest>>) =>
    fc.tuple(good, change).map(([request, changed]) => ({
      ...request,
      ...changed,
      headers: { ...request.headers, ...changed.headers },
      query: [
        ...request.query.filter(([name]) => !changed.query?.some(([other]) => other === name)),
        ...(changed.query ?? []),
      ],
    }))
  return fc.oneof(
    { weight: 9, arbitrary: good },
    { weight: 4, arbitrary: withChange(fc.record({ body: bodyOf(operation, true) })) },
    { weight: 2, arbitrary: withChange(fc.record({ body: rawBodies })) },
    { weight: 2, arbitrary: withChange(fc.record({ headers: wrongHeaders })) },
    { weight: 2, arbitrary: withChange(fc.record({ query: wrongQueries })) },
    {
      weight: 1,
      arbitrary: withChange(wrongPaths.map((junk) => ({ path: operation.path.replaceAll(/\{\w+\}/g, junk) }))),
    },
  )
}

const pathOf = (operation: ContractOperation, parameters: readonly Parameter[]): fc.Arbitrary<string> =>
  fc
    .record(Object.fromEntries(parameters.map(({ name, schema }) => [name, valid(schema)])))
    .map((values) =>
      operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encode(String((values as Record<string, unknown>)[name])),
      ),
    )

function queryOf(parameters: readonly Parameter[]): fc.Arbitrary<readonly (readonly [string, string])[]> {
  // A cursor that fits comes from a page; any other is a mistake and stands with the mistakes.
  const asked = parameters.filter(({ name }) => name !== 'cursor')
  const fields = Object.fromEntries(asked.map(({ name, schema }) => [name, valid(schema)]))
  const requiredKeys = asked.flatMap(({ name, required }) => (required ? [name] : []))
  return fc
    .record(fields, { requiredKeys })
    .map((values) => Object.entries(values).flatMap(([name, value]) => written(name, value)))
}

const written = (name: string, value: unknown): (readonly [string, string])[] =>
  Array.isArray(value)
    ? [[name, value.join(',')]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([inner, text]) =>
          text === undefined ? [] : [[`${name}[${inner}]`, String(text)] as const],
        )
      : value === undefined
        ? []
        : [[name, String(value)]]

/** Stands for the version a resource has when the request is sent. */
export const CURRENT = '"current"'

function headersOf({ method, parameters }: ContractOperation): fc.Arbitrary<Record<string, string>> {
  const ifMatch = parameters.find(({ name }) => name.toLowerCase() === 'if-match')
  const drawn = {
    key: fc.uuid(),
    version: fc.constantFrom(CURRENT, CURRENT, CURRENT, '"1"', '"2"'),
    dice: fc.nat({ max: 5 }),
  }
  return fc.record(drawn).map(({ key, version, dice }) => ({
    ...(method === 'post' ? { 'idempotency-key': key } : {}),
    ...(ifMatch?.required || (ifMatch && dice === 1) ? { 'if-match': version } : {}),
    ...(method !== 'get' && dice === 0 ? { 'dry-run': 'true' } : {}),
  }))
}

function bodyOf({ body, takesText }: ContractOperation, wrong: boolean): fc.Arbitrary<string | undefined> {
  if (takesText) return fc.string({ unit: 'binary', maxLength: 400 })
  if (!body) return fc.constant(wrong ? '{"unheardOf":1}' : undefined)
  const made = valid(body)
  return (wrong ? spoiled(made) : made).map((value) => JSON.stringify(value))
}
