import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventKinds, operations, problemKinds } from '../../src/rooms.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const read = async (path: string) => {
  const answer = await platform.app.request(path)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

test('the reference shows every operation, without a token', async () => {
  const { status, headers, text } = await read('/docs')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  const missing = operations.filter(
    ({ path, method }) => !text.includes(`<code>${method.toUpperCase()}</code> <code>${path}</code>`),
  )
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('pages take nothing from other hosts and forbid it', async () => {
  for (const path of [
    '/docs',
    '/docs/problems',
    '/docs/events',
    '/docs/guides/authentication',
    '/docs/problems/not_found',
  ]) {
    const { headers, text } = await read(path)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/)
    const loaded = [...text.matchAll(/\b(?:src|href)="(https?:[^"]+)"/g)].map(
      ([, url]) => new URL(url as string).origin,
    )
    expect(loaded.filter((origin) => origin !== BASE_URL)).toEqual([])
    expect(text).not.toMatch(/\sstyle=|\son[a-z]+=|<script>/)
  }
})

test('every page a page leads to is there', async () => {
  const seen = new Set<string>()
  const waiting = ['/docs']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const { status, text } = await read(path)
    expect(status, path).toBe(200)
    for (const [, url] of text.matchAll(/\b(?:src|href)="([^"#]+)[^"]*"/g))
      waiting.push(new URL(url as string, BASE_URL + path).pathname)
  }
  expect(seen).toContain('/openapi.json')
  expect(seen.size).toBeGreaterThan(problemKinds.length)
})

test('the type of a problem leads to its page', async () => {
  const stranger = await platform.app.request('/v1/mandates')
  const { type } = (await stranger.json()) as { type: string }
  const { status, text } = await read(new URL(type).pathname)
  expect(status).toBe(200)
  expect(text).toContain('Authentication is required')
})

test('the contract served names the address it is served from', async () => {
  const { text } = await read('/openapi.json')
  const { servers, openapi } = JSON.parse(text)
  expect({ servers, openapi }).toMatchObject({ servers: [{ url: BASE_URL }], openapi: '3.1.0' })
})

test('events are shown with what they carry', async () => {
  const { text } = await read('/docs/events')
  expect(eventKinds.filter(({ type }) => !text.includes(`id="${type}"`))).toEqual([])
  expect(text).toContain('mandateId')
})

test('the guides of the repository are served as pages', async () => {
  const { text } = await read('/docs/guides')
  expect(text).toContain('/docs/guides/authentication')
  const guide = await read('/docs/guides/authentication')
  expect(guide.text).toMatch(/<h1[^>]*>.+<\/h1>/)
  expect(guide.text).not.toContain('](')
})

test('a page nobody wrote is not found', async () => {
  expect(await read('/docs/guides/nothing')).toMatchObject({ status: 404 })
  expect(await read('/docs/problems/nothing')).toMatchObject({ status: 404 })
})
