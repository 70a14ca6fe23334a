import { describe, expect, test } from 'vitest'
import { ConfigurationError, readConfig } from '../../src/runtime/config.ts'
import { settings } from '../../src/runtime/settings.ts'

const login = (role: string) => `postgres://${role}:secret@db.example.com:5432/concordat`
const production = {
  CONCORDAT_MODE: 'production',
  PUBLIC_URL: 'https://api.example.com',
  DATABASE_URL: login('concordat_app'),
  DATABASE_JOBS_URL: login('concordat_jobs'),
  DATABASE_SEQUENCER_URL: login('concordat_sequencer'),
  CONCORDAT_KEYS_FILE: '/run/secrets/keys.json',
}

function refusalOf(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError)
    return (error as Error).message
  }
  return 'accepted'
}

describe('the settings', () => {
  test('an empty environment is local mode on loopback', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'local',
      host: '127.0.0.1',
      port: 8787,
      publicUrl: 'http://127.0.0.1:8787',
      issuer: 'http://127.0.0.1:8787',
      poolSize: 10,
      prepare: true,
    })
  })

  test('production with everything it needs is accepted, and the issuer is the public URL unless said otherwise', () => {
    expect(readConfig(production)).toMatchObject({ mode: 'production', issuer: 'https://api.example.com' })
  })

  test('an empty variable counts as not set, and spaces around a value as nothing', () => {
    expect(readConfig({ PORT: '', LOG_LEVEL: ' warn ' })).toMatchObject({ port: 8787, logLevel: 'warn' })
  })

  test.each([
    ['CONCORDAT_MODE', 'staging'],
    ['PORT', '80a'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', '0.0.0.0'],
    ['PUBLIC_URL', 'https://api.example.com/v1'],
    ['PUBLIC_URL', 'ftp://api.example.com'],
    ['ISSUER', 'nonsense'],
    ['DATABASE_URL', 'mysql://a:b@c/d'],
    ['DATABASE_URL', 'postgres://db.example.com/concordat'],
    ['DATABASE_POOL_SIZE', '0'],
    ['DATABASE_PREPARE', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'token'],
    ['SHUTDOWN_SECONDS', '1000'],
  ])('%s=%s is refused in one sentence that names the variable and what is expected', (name, value) => {
    const { expected } = Object.values(settings).find((setting) => setting.name === name) ?? {}
    expect(refusalOf({ [name]: value })).toBe(`${name} is wrong: expected ${expected}.`)
  })

  test.each(Object.keys(production).filter((name) => name !== 'CONCORDAT_MODE'))(
    'production without %s is refused by its name',
    (name) => {
      expect(refusalOf({ ...production, [name]: '' })).toMatch(new RegExp(`^${name} is missing: expected .+\\.$`))
    },
  )

  test('production refuses plain http, for itself and for its issuer', () => {
    expect(refusalOf({ ...production, PUBLIC_URL: 'http://api.example.com' })).toMatch(/^PUBLIC_URL is wrong/)
    expect(refusalOf({ ...production, ISSUER: 'http://api.example.com' })).toMatch(/^ISSUER is wrong/)
  })

  test('production refuses log lines that may quote data', () => {
    expect(refusalOf({ ...production, LOG_LEVEL: 'debug' })).toMatch(/^LOG_LEVEL is wrong/)
  })

  test('a refusal does not repeat the value, which may be a secret', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://root:hunter2@db/x' })).not.toContain('hunter2')
  })
})
