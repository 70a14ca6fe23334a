import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../src/rooms.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { buildEstate, CANARY, type Estate } from './estate.ts'
import { callOf, leakOf, namesSomething, ownersOf, shown } from './probes.ts'

let platform: Platform
let estate: Estate

beforeAll(async () => {
  platform = await startPlatform()
  estate = await buildEstate(platform)
}, 60_000)
afterAll(() => platform.stop())

const naming = operations.filter(namesSomething)
const reads = naming.filter(({ kind }) => kind === 'query')
const lists = operations.filter((operation) => operation.kind === 'query' && !namesSomething(operation))

describe('an operation that names something', () => {
  test.each(reads.map((operation) => [operation.id, operation] as const))(
    '%s shows it to its owners',
    async (_, operation) => {
      const owners = ownersOf(operation, estate)
      expect(owners.length).toBeGreaterThan(0)
      for (const owner of owners) {
        const answer = await owner.call(callOf(operation, estate, 'real'))
        expect(answer, answer.text).toMatchObject({ status: 200 })
      }
    },
  )

  test.each(naming.map((operation) => [operation.id, operation] as const))(
    '%s answers everybody else as for a made-up id',
    async (_, operation) => {
      for (const { name, organisation } of estate.outsiders) {
        expect(await leakOf(operation, estate, organisation), name).toBeUndefined()
      }
    },
  )
})

/** A kind of status, say, stands in a path too, and is nobody's. */
const ids = ({ subjects }: Estate) =>
  Object.values(subjects)
    .map(({ id }) => id)
    .filter((id) => /_[0-9a-z]{26}$/.test(id))

test.each(lists.map((operation) => [operation.id, operation] as const))(
  '%s lists nothing of the owners to anybody else',
  async (_, { path }) => {
    for (const { name, organisation } of estate.outsiders) {
      const answer = await organisation.get(path)
      // 404 where it is one thing and not a list, and they have none.
      expect([200, 400, 404], `${name}: ${answer.text}`).toContain(answer.status)
      // The directory of a world is public within it; it holds names, and this estate's names are canaries.
      if (path !== '/v1/directory') expect(shown(answer), name).toBeUndefined()
      for (const id of ids(estate)) expect(answer.text, name).not.toContain(id)
    }
  },
)

test('no log line holds what a tenant wrote', () => {
  expect(platform.logged.length).toBeGreaterThan(0)
  expect(JSON.stringify(platform.logged)).not.toContain(CANARY)
})
