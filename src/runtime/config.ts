import type { Setting, SettingValues as Values } from './settings.ts'
import { SettingValues, settings } from './settings.ts'

/** A setting that is missing or wrong, in one sentence. Programs print it and end with code 2. */
export class ConfigurationError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'ConfigurationError'
  }
}

export const CONFIGURATION_EXIT_CODE = 2

export interface Config extends Omit<Values, 'publicUrl' | 'issuer'> {
  /** Undefined while a free port is still to be found. */
  readonly publicUrl: string | undefined
  readonly issuer: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>
type Key = keyof typeof settings

const keys = Object.keys(settings) as Key[]
const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** "PORT is wrong: expected a whole number from 0 to 65535." The value itself may be secret and is not repeated. */
export const wrong = (key: Key): ConfigurationError =>
  new ConfigurationError(`${settings[key].name} is wrong: expected ${settings[key].expected}.`)

export const missing = (key: Key): ConfigurationError =>
  new ConfigurationError(`${settings[key].name} is missing: expected ${settings[key].expected}.`)

/**
 * The settings of this process. An empty variable counts as not set.
 * @throws ConfigurationError for the first one that is missing or wrong.
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(
    keys.flatMap((key) => {
      const value = environment[settings[key].name]?.trim()
      return value ? [[key, value]] : []
    }),
  )
  const parsed = SettingValues.safeParse(given)
  if (!parsed.success) throw wrong(parsed.error.issues[0]?.path[0] as Key)
  const values = parsed.data
  if (values.mode === 'production') requireProduction(values)
  else if (!loopback.has(values.host)) throw wrong('host')
  const publicUrl = values.publicUrl ?? (values.port === 0 ? undefined : originOf(values.host, values.port))
  return { ...values, publicUrl, issuer: values.issuer ?? publicUrl }
}

export const originOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`

function requireProduction(values: Values): void {
  for (const key of keys) {
    const { needed }: Setting = settings[key]
    if (needed === 'production' && values[key] === undefined) throw missing(key)
  }
  if (values.keysFile === undefined && values.keys === undefined) throw missing('keysFile')
  if (!values.publicUrl?.startsWith('https://')) throw wrong('publicUrl')
  if (values.issuer !== undefined && !values.issuer.startsWith('https://')) throw wrong('issuer')
  if (values.logLevel === 'debug') throw wrong('logLevel')
}

/** The logins a running service needs. Present in production; in local mode derived from the embedded server. */
export function serviceUrls(config: Config): { app: string; jobs: string; sequencer: string } {
  const { databaseUrl: app, jobsUrl: jobs, sequencerUrl: sequencer } = config
  if (app === undefined) throw missing('databaseUrl')
  if (jobs === undefined) throw missing('jobsUrl')
  if (sequencer === undefined) throw missing('sequencerUrl')
  return { app, jobs, sequencer }
}

/** Ends the process with a sentence instead of a stack where the configuration is at fault. */
export function explain(error: unknown): number {
  const isConfiguration = error instanceof ConfigurationError
  console.error(isConfiguration ? error.message : error)
  return isConfiguration ? CONFIGURATION_EXIT_CODE : 1
}
