import { addHours, type Instant } from '../kernel/instant.ts'
import type { CallList, CallListItem } from './call-list-model.ts'

/** The list with some more of its items decided; decided with the last of them. */
export function listedOn(list: CallList, items: readonly CallListItem[], now: Instant): CallList {
  const count = (wanted: CallListItem['outcome']) => items.filter(({ outcome }) => outcome === wanted).length
  const decided = list.decided + items.length
  const isOver = decided >= list.items
  return {
    ...{ ...list, decided, allowed: list.allowed + count('allow'), denied: list.denied + count('deny') },
    ...{ unclear: list.unclear + count('unclear'), state: isOver ? 'decided' : list.state },
    ...{ decidedAt: isOver ? now : null, version: list.version + 1 },
  }
}

export const afterDays = (now: Instant, days: number): Instant => addHours(now, days * 24)
