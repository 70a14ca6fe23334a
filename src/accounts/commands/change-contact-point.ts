import { type AnyCommand, command } from '../../command.ts'
import type { Instant } from '../../kernel/instant.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { type ContactPoint, contactPointForChange, dropContactBlind, saveContactPoint } from '../contact-point-store.ts'
import { partyEvent, partyEvents } from '../party-events.ts'
import { ChangeContactPoint } from '../party-input.ts'
import { refreshCaseFilesOf } from '../party-store.ts'
import { contactPointState } from '../party-view.ts'
import { accountProblems } from '../problems.ts'

type Change = Partial<Pick<ContactPoint, 'verifiedAt' | 'consentedAt' | 'optedOutAt' | 'removedAt'>>
type Found = { readonly point: ContactPoint; readonly erasedAt: string | null } | undefined

function changed(found: Found, change: Change): Result<ContactPoint, Problem> {
  if (!found) return refuse(notFound())
  if (found.erasedAt !== null) return refuse(new Problem(accountProblems.partyErased))
  if (found.point.removedAt !== null) return refuse(new Problem(accountProblems.contactPointRemoved))
  return ok({ ...found.point, ...change, version: found.point.version + 1 })
}

type ContactPointEvent = Extract<keyof typeof partyEvents, `contactPoint${string}`>

/** The four changes differ in one line each. */
const changing = (
  name: string,
  {
    summary,
    event,
    change,
  }: {
    summary: string
    event: (typeof partyEvents)[ContactPointEvent]
    change: (now: Instant) => Change
  },
) =>
  command({
    name,
    summary,
    scope: 'accounts:write',
    input: ChangeContactPoint,
    load: (context, { contactPoint }) => ({ found: contactPointForChange(context, contactPoint) }),
    decide: ({ found: [found] }, _, { now }) => changed(found, change(now)),
    write: (point, context) => [
      saveContactPoint(context, point),
      ...(point.removedAt === null ? [] : [dropContactBlind(context, point)]),
      refreshCaseFilesOf([point.partyId], context),
    ],
    events: ({ id, partyId, kind }, { org }) => [partyEvent(event, { partyId, contactPointId: id, kind }, org)],
    view: contactPointState,
    problems: [accountProblems.partyErased, accountProblems.contactPointRemoved],
  })

export const contactPointChanges = {
  verify: changing('contact_point.verify', {
    summary: 'Record that a contact point was verified to be the party’s',
    event: partyEvents.contactPointVerified,
    change: (now) => ({ verifiedAt: now }),
  }),
  consent: changing('contact_point.consent', {
    summary: 'Record consent to the use of a contact point; it ends an opt-out',
    event: partyEvents.contactPointConsented,
    change: (now) => ({ consentedAt: now, optedOutAt: null }),
  }),
  optOut: changing('contact_point.opt_out', {
    summary: 'Record that the party opted out of the use of a contact point; it ends a consent',
    event: partyEvents.contactPointOptedOut,
    change: (now) => ({ optedOutAt: now, consentedAt: null }),
  }),
  remove: changing('contact_point.remove', {
    summary: 'Remove a contact point',
    event: partyEvents.contactPointRemoved,
    change: (now) => ({ removedAt: now }),
  }),
} satisfies Record<string, AnyCommand>
