import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesUnder } from '../../schema/contracts/made.ts'
import { problemsOf, specOf } from '../../src/http/index.ts'
import { eventKinds, operations, problemKinds } from '../../src/rooms.ts'
import { scopeNames } from '../../src/tenancy/index.ts'
import { readRepository, repository } from '../architecture/files.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type ContractOperation, contract, contractOperations } from './contract.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const each = operations.map((operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation] as const)

describe('every operation', () => {
  test.each(each)('%s answers 401 without a token, and with one that is none of ours', async (_, { method, path }) => {
    const url = path.replaceAll(/\{\w+\}/g, 'ref:anything')
    for (const authorization of [undefined, 'Bearer nobody-knows-this-token-here']) {
      const headers = authorization ? { authorization } : {}
      const answer = await platform.app.request(url, { method: method.toUpperCase(), headers })
      expect(answer.status).toBe(401)
      expect(await answer.json()).toMatchObject({ code: 'unauthenticated' })
    }
  })

  test.each(each)('%s is in the contract with id, summary, tag, one scope and its problems', (_, operation) => {
    const written = contractOperations().find(
      ({ path, method }) => path === operation.path && method === operation.method,
    )
    const { id, summary, tags, scopes } = written as ContractOperation
    expect(id).toMatch(/^[a-z][A-Za-z]+$/)
    expect(summary).toMatch(/^[A-Z].{5,119}$/)
    expect(tags).toHaveLength(1)
    expect(scopes).toEqual([specOf(operation).scope])
    expect(scopeNames).toContain(scopes[0])
    expect(written?.codes.toSorted()).toEqual(
      problemsOf(operation)
        .map(({ code }) => code)
        .toSorted(),
    )
  })

  test('has an id and a route of its own', () => {
    const ids = operations.map(({ id }) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    expect(each.map(([route]) => route)).toHaveLength(new Set(each.map(([route]) => route)).size)
  })

  test('shows how its body and its answer look', () => {
    const bare = contractOperations().flatMap(({ id, bodies }) => bodies.flatMap((media) => (media.shown ? [] : [id])))
    expect(bare).toEqual([])
  })

  test('is written down, and nothing else is', () => {
    const written = contractOperations().map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    expect(written.toSorted()).toEqual(each.map(([route]) => route).toSorted())
    expect(contract.openapi).toBe('3.1.0')
  })
})

test('every command has its five cases stated somewhere', () => {
  const stated = new Set(
    readRepository()
      .filter(({ path }) => /^tests\/.*\.test\.ts$/.test(path))
      .flatMap(({ text }) => [...text.matchAll(/\bcommandCases\(\s*'([^']+)'/g)].map(([, name]) => name)),
  )
  const commands = operations.flatMap((operation) => (operation.kind === 'command' ? [operation.command.name] : []))
  expect([...new Set(commands)].filter((name) => !stated.has(name))).toEqual([])
})

test('every kind of problem has a page and a code of its own, and every page a problem', () => {
  const codes = problemKinds.map(({ code }) => code)
  expect(codes).toHaveLength(new Set(codes).size)
  const pages = filesUnder('docs/problems').filter((path) => !path.endsWith('README.md'))
  expect(pages.toSorted()).toEqual(codes.map((code) => `docs/problems/${code}.md`).toSorted())
})

test('every kind of problem is told in sentences and with a status that fits', () => {
  for (const { code, status, title, help } of problemKinds) {
    expect(code, code).toMatch(/^[a-z][a-z0-9_]{2,59}$/)
    expect([400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 428, 429, 500, 503], code).toContain(status)
    expect(title, code).toMatch(/^[A-Z].{4,119}[^.]$/)
    expect(help, code).toMatch(/^.{20,}[.?]$/)
  }
})

test('every kind of event has its schema, which lets nothing else in', () => {
  const files = filesUnder('schema/contracts/events')
  expect(files.toSorted()).toEqual(
    eventKinds.map(({ type, version }) => `schema/contracts/events/${type}.v${version}.json`).toSorted(),
  )
  for (const file of files) {
    const schema = JSON.parse(readFileSync(join(repository, file), 'utf8'))
    expect(schema, file).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.description, file).toMatch(/^[A-Z].+\.$/)
  }
})
