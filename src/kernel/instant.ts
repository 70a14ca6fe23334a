declare const brand: unique symbol

/** A moment in UTC with millisecond precision, written `2026-11-24T09:30:00.000Z`. Instants compare as strings. */
export type Instant = string & { readonly [brand]: 'Instant' }

/** Reads the time. Injected everywhere, so that tests and sandboxes move it. */
export type Clock = () => Instant

export const instantFromEpochMs = (epochMs: number): Instant => new Date(epochMs).toISOString() as Instant

export const epochMs = (instant: Instant): number => Date.parse(instant)

/** Any RFC 3339 timestamp with an offset, or undefined when the text is not one. */
export function parseInstant(text: string): Instant | undefined {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : instantFromEpochMs(ms)
}

/** A timestamptz as PostgreSQL prints it in a UTC session: `2026-11-24 09:30:00.12+00`, in JSON `2026-11-24T09:30:00.12+00:00`. */
export function instantFromDatabase(text: string): Instant {
  const [, day, time, fraction = ''] = printed.exec(text) ?? []
  if (!day) throw new Error('not a moment in UTC as PostgreSQL prints it')
  return `${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z` as Instant
}
const printed = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00(?::00)?$/

export const addSeconds = (instant: Instant, seconds: number): Instant =>
  instantFromEpochMs(epochMs(instant) + seconds * 1000)

export const addHours = (instant: Instant, hours: number): Instant => addSeconds(instant, hours * 3600)
