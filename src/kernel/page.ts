/** One page of a list, newest first unless the list says otherwise. */
export interface Page<T> {
  readonly data: readonly T[]
  readonly hasMore: boolean
  /** Pass as `cursor` for the next page; null on the last one. */
  readonly nextCursor: string | null
}

export const PAGE_LIMIT_DEFAULT = 25
export const PAGE_LIMIT_MAX = 200

/** Where a page starts: the sort key of the last row already seen. */
export interface Position {
  readonly createdAt: string
  readonly id: string
}
