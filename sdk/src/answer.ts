/** What a call resolves to, with the HTTP response within reach: `ETag`, `Idempotent-Replayed`, `X-Request-Id`. */
export type Answer<T> = Promise<T> & {
  readonly withResponse: () => Promise<{ readonly data: T; readonly response: Response }>
}

/** Turns what a generated operation resolves to into its data. */
export function answer<T>(outcome: Promise<{ readonly data: unknown; readonly response: Response }>): Answer<T> {
  const full = outcome.then(({ data, response }) => ({
    data: (response.status === 204 ? undefined : data) as T,
    response,
  }))
  const data = full.then((answered) => answered.data)
  const withResponse = (): typeof full => {
    // Whoever takes the response never looks at this promise: its rejection is handled with the other.
    data.catch(() => {})
    return full
  }
  return Object.assign(data, { withResponse })
}
