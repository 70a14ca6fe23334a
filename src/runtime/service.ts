import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import type { ReadGuide } from '../docs/index.ts'
import { tokenMatcher } from '../exchange/token-matcher.ts'
import { defaultQuotas, type EdgeEnv, perMinute } from '../http/index.ts'
import { idsFrom } from '../kernel/entropy.ts'
import { type Clock, epochMs } from '../kernel/instant.ts'
import type { NoteSigner } from '../log/index.ts'
import type { Database } from '../store/database.ts'
import { type Deps, worldClocks } from '../store/index.ts'
import type { Sealing, SealingOptions } from '../store/sealing.ts'
import type { Config } from './config.ts'
import type { ServiceKeys } from './key-document.ts'
import type { Log } from './log.ts'
import { createTelemetry, type Telemetry } from './telemetry.ts'

/** What a runtime brings: its clock, random, connections and way to log. */
export interface Means {
  readonly clock: Clock
  readonly elapsedMs: () => number
  readonly randomBytes: (length: number) => Uint8Array
  readonly nextUint32: () => number
  readonly sha256: (text: string) => Uint8Array
  readonly database: Database
  readonly createSealing: (options: SealingOptions) => Sealing
  readonly committed: () => void
  readonly log: Log
  readonly readGuide: ReadGuide
  /** Sets pages as PDF; left out where there are no typefaces. */
  readonly typeset?: Deps['typeset']
  /** Writes files of columns; left out where nothing does. */
  readonly columnar?: Deps['columnar']
  /** Where traces and metrics go; undefined where nobody watches. */
  readonly telemetry?: Telemetry | undefined
}

export interface ServiceOptions {
  readonly config: Pick<Config, 'mode' | 'clientQuota' | 'organisationQuota' | 'tokenQuota'> & {
    readonly logWitnesses?: Config['logWitnesses']
    readonly publicUrl: string
    readonly issuer: string
  }
  readonly keys: Omit<ServiceKeys, 'tokenSigning' | 'log' | 'evaluator'>
  /** Asked at each use: a rotation needs no restart. */
  readonly signingKeys: () => ServiceKeys['tokenSigning']
  readonly means: Means
  /** Who holds the exchange’s keys; undefined where this process does not evaluate. */
  readonly evaluator?: Deps['evaluator']
  /** Who signs the transparency log. */
  readonly logSigners?: readonly NoteSigner[]
}

export interface Service {
  readonly app: Hono<EdgeEnv>
  readonly deps: Deps
}

/** The same service in every runtime: what a door needs, and the app in front of it. */
export function createService({
  config,
  keys,
  signingKeys,
  means,
  evaluator,
  logSigners = [],
}: ServiceOptions): Service {
  const { clock, elapsedMs, randomBytes, nextUint32, sha256, database, committed, telemetry } = means
  const log: Log = telemetry
    ? (entry) => {
        means.log(entry)
        telemetry.log(entry)
      }
    : means.log
  const [cursorKey, ...formerCursorKeys] = keys.cursor
  const deps: Deps = {
    ...{ database, clock, randomBytes, sha256, committed, log, cursorKey, formerCursorKeys },
    ...{ evaluator, matcher: tokenMatcher(keys.matcher), typeset: means.typeset },
    columnar: means.columnar,
    ...(telemetry ? { observe: telemetry.observe } : {}),
    worldClocks: worldClocks(),
    newId: idsFrom(clock, nextUint32),
    sealing: means.createSealing({ rootKeys: keys.root, indexKeys: keys.index, tagKeys: keys.tag, randomBytes }),
  }
  const oauth = {
    ...{ issuer: config.issuer, resource: config.publicUrl, signingKeys },
    sandbox: config.mode === 'local',
  }
  const edge = { newId: deps.newId, docsUrl: `${config.publicUrl}/docs`, log, elapsedMs, randomBytes }
  const quotas = {
    client: perMinute(config.clientQuota),
    organisation: perMinute(config.organisationQuota),
    token: perMinute(config.tokenQuota),
    check: defaultQuotas.check,
  }
  const transparency = {
    verifiers: () => logSigners.map(({ verifier }) => verifier),
    witnesses: config.logWitnesses ?? [],
  }
  return { app: createApp({ deps, edge, oauth, readGuide: means.readGuide, quotas, log: transparency }), deps }
}

/** The telemetry a configuration asks for, if it does. */
export const telemetryOf = (
  { otlpEndpoint: endpoint, otlpHeaders: headers }: Pick<Config, 'otlpEndpoint' | 'otlpHeaders'>,
  { elapsedMs, clock, log }: Pick<Means, 'elapsedMs' | 'clock' | 'log'>,
): Telemetry | undefined =>
  endpoint === undefined
    ? undefined
    : createTelemetry({
        ...{ endpoint, headers, elapsedMs, log },
        nowMs: () => epochMs(clock()),
        fetch: (...request) => fetch(...request),
      })
