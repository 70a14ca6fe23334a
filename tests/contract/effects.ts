import type { Platform } from '../setup/service.ts'

/** A request and what it was answered, for whoever has to find out. */
export interface Told {
  readonly request: string
  readonly answer: string
}

/** Whether reads, dry runs and refused requests leave anything behind: new rows, newer versions of rows, lost rows. */
export interface Effects {
  expectNone(told: Told): void
  /** Looks: the requests since the last look when something changed meanwhile, else nobody. */
  suspects(): Promise<readonly Told[]>
  /** Takes the state as it is for the new beginning. */
  accept(): Promise<void>
}

/** Leased quotas are written while requests are only counted. */
const counted = ['rate_limits', 'quotas', 'quota_leases', 'quota_usage']

export async function effectsOf({ admin }: Platform): Promise<Effects> {
  const [query] = await admin`select string_agg(format(
      'select %L as name, count(*) as rows, max(xmin::text::bigint) as newest from %I.%I', relname, nspname, relname),
      ' union all ') as text
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p') and not relispartition and nspname = 'public' and relname <> all (${counted})`
  // By one process: starting others to look at a hundred small tables takes ten times as long as looking, and whoever
  // answers first would stand first.
  const text = `select * from (${query?.text}) looked order by name`
  const look = async () =>
    JSON.stringify(
      await admin.begin(async (transaction) => {
        await transaction`set local max_parallel_workers_per_gather = 0`
        return transaction.unsafe(text)
      }),
    )
  let before = await look()
  let pending: Told[] = []
  return {
    expectNone: (told) => void pending.push(told),
    suspects: async () => {
      if (pending.length === 0) return []
      const asked = pending
      pending = []
      const after = await look()
      const changed = after !== before
      before = after
      return changed ? asked : []
    },
    accept: async () => {
      before = await look()
    },
  }
}
