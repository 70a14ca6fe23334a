import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { holdEvent, holdEvents } from '../hold-events.ts'
import { GetHold } from '../hold-input.ts'
import { lapseHold as lapse } from '../hold-rules.ts'
import { endHold, holdForChange } from '../hold-store.ts'
import { savePlacement } from '../store.ts'

/** Run by its job when the time of a hold is over; one lifted meanwhile is left alone. */
export const lapseHold = command({
  name: 'placement.lapse_hold',
  summary: 'End a hold whose time is over',
  scope: 'placements:work',
  input: GetHold,
  load: (context, { hold }) => ({ found: holdForChange(context, hold) }),
  decide: ({ found: [found] }, _, { now }) => ok(found ? lapse(found, now) : null),
  write: (change) => (change ? [savePlacement(change.placement), endHold(change.hold)] : []),
  events: (change) => (change ? [holdEvent(holdEvents.lapsed, change)] : []),
  view: (change) => ({ lapsed: change !== null }),
})
