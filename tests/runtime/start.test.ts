import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAlive } from '../../src/runtime/running-process.ts'
import { freshFolder, type RunningServer, startBehindShell, startServer } from './running-server.ts'

let folder: ReturnType<typeof freshFolder>
const started: RunningServer[] = []

const start = (environment: Record<string, string> = {}) => {
  const server = startServer({ CONCORDAT_DATA: folder.dir, ...environment })
  started.push(server)
  return server
}

/** The credentials a start printed, by kind of organisation. */
const printedKeys = (output: string) =>
  [...output.matchAll(/^ {2}(lender|agency|regulator|operator|debt_buyer) .*?(ccd_test_\w+)$/gm)].map(
    ([, kind, key]) => `${kind} ${key}`,
  )

const postgresPid = () => Number(readFileSync(join(folder.dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

/** Runs the first call as printed, in a form that needs no curl. */
async function firstCall(output: string): Promise<Response> {
  const [, credential = '', url = ''] = /curl -s -H "Authorization: Bearer (\w+)" "(\S+)"/.exec(output) ?? []
  return fetch(url, { headers: { authorization: `Bearer ${credential}` } })
}

beforeAll(() => {
  folder = freshFolder()
})

afterAll(async () => {
  for (const { process } of started) process.kill('SIGKILL')
  await Promise.all(started.map(({ ended }) => ended))
  await folder.remove()
})

describe('npm start', () => {
  let first: RunningServer
  let keys: string[]

  test('alone, prints a sandbox of eight organisations and a first call that works', async () => {
    first = start()
    const url = await first.url
    keys = printedKeys(first.output())
    expect(keys.map((line) => line.split(' ')[0])).toEqual([
      ...['lender', 'lender', 'agency', 'agency', 'agency', 'regulator', 'operator', 'debt_buyer'],
    ])
    expect(first.output()).toMatch(/app +Integrator app +cli_\w+:ccs_test_\w+/)
    expect(first.output()).toContain(`${url}/docs`)
    expect(first.output()).toContain(`${url}/graphql`)
    const answer = await firstCall(first.output())
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ data: expect.any(Array) })
  })

  test('keeps credentials and keys readable by its owner only', () => {
    for (const file of ['sandbox.json', 'keys.json', 'role-passwords.json']) {
      expect(statSync(join(folder.dir, file)).mode & 0o777).toBe(0o600)
    }
  })

  test('is alive and ready', async () => {
    const url = await first.url
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'alive' })
    const ready = await fetch(`${url}/readyz`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toMatchObject({
      status: 'ready',
      checks: { database: { ok: true }, schema: { ok: true } },
    })
  })

  test('a second one beside it, on the same port, is refused in one sentence with code 2', async () => {
    const { port } = new URL(await first.url)
    const second = start({ PORT: port })
    expect(await second.ended).toBe(2)
    expect(second.output()).toBe(
      `PORT ${port} on 127.0.0.1 is taken: stop what listens there, or set PORT to another one.\n`,
    )
    expect((await fetch(`${await first.url}/readyz`)).status).toBe(200)
  })

  test('Ctrl-C ends it with code 0 and leaves no PostgreSQL behind', async () => {
    const pid = postgresPid()
    expect(isAlive(pid)).toBe(true)
    expect(await first.end('SIGINT')).toBe(0)
    expect(isAlive(pid)).toBe(false)
    expect(first.output()).toContain('"event":"stopped"')
  })

  test('started again after a kill -9, it takes over what was left and shows the same credentials', async () => {
    const killed = start()
    await killed.url
    const pid = postgresPid()
    expect(await killed.end('SIGKILL')).toBeNull()
    expect(isAlive(pid)).toBe(true)
    const again = start()
    await again.url
    expect(printedKeys(again.output())).toEqual(keys)
    expect((await firstCall(again.output())).status).toBe(200)
    expect(await again.end('SIGTERM')).toBe(0)
    expect(isAlive(pid)).toBe(false)
  })
})

describe.skipIf(process.platform === 'win32')('a start by npm', () => {
  test('stops when npm is ended, although npm’s shell passes no signal on', async () => {
    const server = startBehindShell({ CONCORDAT_DATA: folder.dir })
    started.push(server)
    await server.url
    const pid = postgresPid()
    await server.end('SIGTERM')
    expect(server.output()).toContain('"event":"stopped"')
    expect(isAlive(pid)).toBe(false)
  })
})

describe('a start that cannot be', () => {
  test('a wrong setting is one sentence and code 2, before anything is started', async () => {
    const refused = start({ PORT: 'eighty' })
    expect(await refused.ended).toBe(2)
    expect(refused.output()).toBe('PORT is wrong: expected a whole number from 0 to 65535.\n')
  })

  test('a port that another program holds is named', async () => {
    const holder = createServer().listen(0, '127.0.0.1')
    await once(holder, 'listening')
    const { port } = holder.address() as AddressInfo
    const refused = start({ PORT: `${port}` })
    expect(await refused.ended).toBe(2)
    expect(refused.output()).toContain(`PORT ${port} on 127.0.0.1 is taken`)
    holder.close()
  })
})
