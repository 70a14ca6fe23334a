import { type Clock, epochMs, instantFromEpochMs } from '../kernel/instant.ts'
import { type BoundedMap, boundedMap, type Database } from '../store/index.ts'
import { leaseQuota } from '../store/quota-leases.ts'
import type { Actor } from '../tenancy/model.ts'

/** So many units in each window, over all processes together. */
export interface QuotaPolicy {
  readonly quota: number
  readonly windowSeconds: number
}

/** Whom the service lets ask how much: each client, each organisation over all its clients, each client for tokens. */
export interface Quotas {
  readonly client: QuotaPolicy
  readonly organisation: QuotaPolicy
  readonly token: QuotaPolicy
  /** Anybody asking after a collector, by the address they ask from. */
  readonly check: QuotaPolicy
}
export type PolicyName = keyof Quotas

export const perMinute = (quota: number): QuotaPolicy => ({ quota, windowSeconds: 60 })
export const defaultQuotas: Quotas = {
  client: perMinute(6000),
  organisation: perMinute(30_000),
  token: perMinute(120),
  check: perMinute(60),
}

/** Where somebody stands with a policy after a request was counted or refused. */
export interface QuotaStanding extends QuotaPolicy {
  readonly name: PolicyName
  readonly remaining: number
  /** Until the window ends. */
  readonly secondsLeft: number
  readonly exceeded: boolean
}

/** A policy, and the client or organisation it counts. */
export interface Counted {
  readonly name: PolicyName
  readonly of: string
}

export interface QuotaKeeper {
  /** Counts a request, all policies or none of them, without asking the database. */
  take(counted: readonly Counted[], units?: number): readonly QuotaStanding[]
  /** Counts what a request turned out to weigh beyond what was taken; it is done and is not refused. */
  charge(counted: readonly Counted[], units: number): readonly QuotaStanding[]
  /** Tells the database what was counted, where it is time to. Comes after the request, and never throws. */
  settle(actor: Actor, counted: readonly Counted[]): Promise<void>
}

/** What this process knows of one policy in one window. Units are leased ahead in blocks and counted down here. */
interface Window extends QuotaPolicy {
  readonly name: PolicyName
  /** Whom the policy counts, as the database knows it. */
  readonly key: string
  readonly startMs: number
  used: number
  /** Of this process; what it used beyond is not yet told. */
  leased: number
  /** Of the others, as of the last lease. */
  others: number
  leasing: boolean
}

const WINDOWS_MAX = 20_000
/** A process tells of its use when it ran ahead by a twentieth of the quota, and then leases a tenth ahead. */
const AHEAD = 20
const BLOCK = 10

export interface QuotaOptions {
  readonly database: Database
  readonly clock: Clock
  readonly quotas: Quotas
  readonly log: (entry: Readonly<Record<string, unknown>>) => void
}

/**
 * Counts requests against quotas shared by every process. The count is a process's own and costs nothing; what it leases
 * is one row an organisation, policy and window, written once in many requests. A burst over several processes may
 * pass a quota by what they have not yet told each other: a twentieth of it each.
 */
export function quotaKeeper({ database, clock, quotas, log }: QuotaOptions): QuotaKeeper {
  const windows: BoundedMap<string, Window> = boundedMap(WINDOWS_MAX)
  const windowAt = (nowMs: number, { name, of }: Counted): Window => {
    const lengthMs = quotas[name].windowSeconds * 1000
    const startMs = nowMs - (nowMs % lengthMs)
    const key = `${name}:${of}`
    const known = windows.get(key)
    if (known?.startMs === startMs) return known
    const window: Window = { ...quotas[name], name, key, startMs, used: 0, leased: 0, others: 0, leasing: false }
    windows.set(key, window)
    return window
  }
  const windowsOf = (counted: readonly Counted[], nowMs: number) => counted.map((entry) => windowAt(nowMs, entry))

  return {
    take(counted, units = 1) {
      const nowMs = epochMs(clock())
      const taken = windowsOf(counted, nowMs)
      const exceeded = taken.map((window) => remaining(window) < units)
      if (!exceeded.includes(true)) for (const window of taken) window.used += units
      return taken.map((window, index) => standing(window, nowMs, exceeded[index]))
    },
    charge(counted, units) {
      const nowMs = epochMs(clock())
      const charged = windowsOf(counted, nowMs)
      for (const window of charged) window.used += units
      return charged.map((window) => standing(window, nowMs))
    },
    async settle(actor, counted) {
      for (const window of windowsOf(counted, epochMs(clock()))) {
        if (isAhead(window)) await tell(window, { database, log, actor })
      }
    },
  }
}

const remaining = ({ quota, others, used }: Window): number => Math.max(0, quota - others - used)

const standing = (window: Window, nowMs: number, exceeded = false): QuotaStanding => ({
  ...{ name: window.name, quota: window.quota, windowSeconds: window.windowSeconds, exceeded },
  remaining: remaining(window),
  secondsLeft: Math.max(1, Math.ceil((window.startMs - nowMs) / 1000) + window.windowSeconds),
})

/** Whether its process has run ahead so far that it has to lease the next block. */
const isAhead = ({ leasing, used, leased, quota }: Window): boolean =>
  !leasing && used - leased >= Math.ceil(quota / AHEAD)

type Telling = Pick<QuotaOptions, 'database' | 'log'> & { readonly actor: Actor }

/** Leases the next block of a window. */
async function tell(window: Window, { database, log, actor }: Telling): Promise<void> {
  window.leasing = true
  const units = window.used - window.leased + Math.ceil(window.quota / BLOCK)
  const windowStart = instantFromEpochMs(window.startMs)
  try {
    const total = await leaseQuota(database, actor, { policy: window.key, windowStart, units })
    window.leased += units
    window.others = Math.max(0, total - window.leased)
  } catch {
    // The request itself meets the same database and says so; what was counted is told with the next lease.
    log({ event: 'quota_lease_failed', org: actor.org })
  } finally {
    window.leasing = false
  }
}

/** `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-11): quotas in force, and what is left. */
export const quotaHeaders = (standings: readonly QuotaStanding[]): Readonly<Record<string, string>> => ({
  'ratelimit-policy': standings
    .map(({ name, quota, windowSeconds }) => `"${name}";q=${quota};w=${windowSeconds}`)
    .join(', '),
  ratelimit: standings.map(({ name, remaining, secondsLeft: t }) => `"${name}";r=${remaining};t=${t}`).join(', '),
})
