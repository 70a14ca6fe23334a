import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { protectionEvent, protectionEvents } from '../events.ts'
import { LookAtProtection } from '../input.ts'
import { expired } from '../rules.ts'
import { protectionForChange, saveProtection, spread } from '../store.ts'

/** Run by its job when the time of a protection is over; one that was ended or extended meanwhile is left alone. */
export const expireProtection = command({
  name: 'protection.expire',
  summary: 'End a protection whose time is over',
  scope: 'protections:write',
  input: LookAtProtection,
  load: (context, { protection }) => ({ protection: protectionForChange(context, { id: protection }) }),
  decide: ({ protection: [found] }, _, { now }) => ok(found ? expired(found, now) : null),
  write: (protection, { now }) => (protection ? [saveProtection(protection), ...spread([protection.id], now)] : []),
  events: (protection) => (protection ? [protectionEvent(protectionEvents.expired, protection)] : []),
  view: (protection) => ({ expired: protection !== null }),
})
