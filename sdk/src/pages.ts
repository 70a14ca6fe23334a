/** One page of a list, as the service answers it. */
export interface Page<T> {
  readonly data: readonly T[]
  readonly hasMore: boolean
  readonly nextCursor?: string | null | undefined
}

/** A list that reads its pages as they are needed: `for await (const item of list)`. */
export interface Paged<T> extends AsyncIterable<T> {
  /** One page at a time. */
  readonly pages: () => AsyncGenerator<Page<T>, void, undefined>
  /** The first page alone. */
  readonly first: () => Promise<Page<T>>
}

/**
 * Walks a list given how to fetch one of its pages. Each walk starts at the beginning.
 * @throws Error when the service hands out the same cursor twice in a row, which would never end.
 */
export function paginate<T>(fetchPage: (cursor: string | undefined) => Promise<Page<T>>): Paged<T> {
  async function* pages(): AsyncGenerator<Page<T>, void, undefined> {
    let cursor: string | undefined
    for (;;) {
      const page = await fetchPage(cursor)
      yield page
      const next = page.hasMore ? page.nextCursor : undefined
      if (next === undefined || next === null) return
      if (next === cursor) throw new Error('The list repeats its cursor')
      cursor = next
    }
  }
  return {
    pages,
    first: () => fetchPage(undefined),
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.data
    },
  }
}
