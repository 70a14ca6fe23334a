import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BODY_BYTES_MAX, JSON_DEPTH_MAX } from '../../src/http/body.ts'
import { ATTEMPTS_MAX, LEASE_SECONDS } from '../../src/jobs/index.ts'
import { PAGE_LIMIT_MAX } from '../../src/kernel/page.ts'
import { ACCESS_TOKEN_SECONDS_MAX } from '../../src/oauth/model.ts'
import { JWKS_SECONDS_MAX } from '../../src/oauth/signing-keys.ts'
import { SEQUENCER_LAG_SECONDS_MAX } from '../../src/runtime/health.ts'
import { HEADERS_WITHIN_MS, REQUEST_WITHIN_MS } from '../../src/runtime/listening.ts'
import { settings } from '../../src/runtime/settings.ts'
import { CONNECT_SECONDS_MAX } from '../../src/store/database.ts'

const text = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8')

const section = (title: string) => {
  const start = text.indexOf(`## ${title}`)
  return text.slice(start, text.indexOf('\n## ', start + 1))
}

describe('the configuration table', () => {
  test.each(Object.values(settings))('describes $name as the code does', (setting) => {
    const { name, meaning, fallback, needed, secret } = setting
    const yes = (is: boolean) => (is ? ' yes ' : ' ')
    const shown = fallback === '' ? ' ' : ` \`${fallback}\` `
    expect(section('Configuration')).toContain(
      `| \`${name}\` | ${meaning} |${shown}|${yes(needed === 'production')}|${yes(secret)}|`,
    )
  })

  test('names no other variable', () => {
    const named = [...section('Configuration').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name)
    expect(named).toEqual(Object.values(settings).map(({ name }) => name))
  })
})

describe('the limits', () => {
  test.each([
    ['Waiting for a connection of the pool', `${CONNECT_SECONDS_MAX} s`],
    ['Body of a request', `${BODY_BYTES_MAX} bytes`],
    ['Nesting of JSON', `${JSON_DEPTH_MAX} levels`],
    ['Page of a list', `${PAGE_LIMIT_MAX} rows`],
    ['Life of an access token', `${ACCESS_TOKEN_SECONDS_MAX} s`],
    ['How long others may keep the published keys', `${JWKS_SECONDS_MAX} s`],
    ['A step of a job', `${LEASE_SECONDS} s`],
    ['Attempts of a job', `${ATTEMPTS_MAX},`],
    ['Headers of a request', `${HEADERS_WITHIN_MS / 1000} s`],
    ['A whole request', `${REQUEST_WITHIN_MS / 1000} s`],
  ])('%s: the document says what the code does', (what, limit) => {
    expect(section('Limits')).toMatch(new RegExp(`^\\| ${what} \\| ${limit}`, 'm'))
  })

  test('the lag at which a sequencer counts as degraded is the documented one', () => {
    expect(section('Health')).toContain(`over ${SEQUENCER_LAG_SECONDS_MAX} seconds old`)
  })
})
