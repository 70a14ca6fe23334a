/** What is joined by its key: a row that is being built. */
interface Keyed {
  readonly key: string | null
}

/**
 * Rows that are not complete yet, and records that came before theirs: both in the order of the file, and of each no more
 * than a window holds. With a window of one, a record joins the row just before it and waits for none.
 */
export interface Joining<Row extends Keyed, Child> {
  /** A row begins: the records that waited for it, and the row that is complete now because the window has moved on. */
  begin(row: Row): { readonly children: readonly Child[]; readonly complete: Row | undefined }
  /** The row a record joins; the latest of its key. */
  rowOf(key: string | null): Row | undefined
  /** A record waits for its row: the one that has waited too long now, if any. */
  wait(key: string | null, child: Child): Child | undefined
  /** Nothing more comes: the rows still open, and the records whose row never came. */
  end(): { readonly rows: readonly Row[]; readonly orphans: readonly Child[] }
}

/** Joins within a window of so many rows. Memory is that of the window, however long the file is. */
export function joiningWithin<Row extends Keyed, Child>(window: number): Joining<Row, Child> {
  const waitingMax = window === 1 ? 0 : window
  const open = new Set<Row>()
  const latest = new Map<string | null, Row>()
  const waiting = new Map<Child, string | null>()
  const waitingFor = new Map<string | null, Child[]>()
  const complete = (): Row | undefined => {
    const [oldest] = open.size > window ? open : []
    if (!oldest) return undefined
    open.delete(oldest)
    if (latest.get(oldest.key) === oldest) latest.delete(oldest.key)
    return oldest
  }
  const giveUp = (): Child | undefined => {
    const [oldest] = waiting.size > waitingMax ? waiting : []
    if (!oldest) return undefined
    const [child, key] = oldest
    waiting.delete(child)
    const others = waitingFor.get(key)
    others?.shift()
    if (others?.length === 0) waitingFor.delete(key)
    return child
  }
  return {
    begin(row) {
      open.add(row)
      latest.set(row.key, row)
      const children = waitingFor.get(row.key) ?? []
      waitingFor.delete(row.key)
      for (const child of children) waiting.delete(child)
      return { children, complete: complete() }
    },
    rowOf: (key) => latest.get(key),
    wait(key, child) {
      waiting.set(child, key)
      const others = waitingFor.get(key)
      if (others) others.push(child)
      else waitingFor.set(key, [child])
      return giveUp()
    },
    end: () => ({ rows: [...open], orphans: [...waiting.keys()] }),
  }
}
