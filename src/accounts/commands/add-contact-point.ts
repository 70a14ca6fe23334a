import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { readContactPoint } from '../contact-point.ts'
import { insertContactPoint } from '../contact-point-store.ts'
import { contactPointAdded } from '../party-events.ts'
import { AddContactPoint } from '../party-input.ts'
import { CONTACT_POINTS_MAX, contactPointDrafts, contactPointErrors, fieldError, withErrors } from '../party-rules.ts'
import { sealContactPoint, sealingOf } from '../party-sealing.ts'
import { addBlinds, partyForChange, refreshCaseFilesOf } from '../party-store.ts'
import { contactPointState } from '../party-view.ts'
import { accountProblems } from '../problems.ts'
import { todayIn } from '../today.ts'

export const addContactPoint = command({
  name: 'contact_point.add',
  summary: 'Add a contact point to a party',
  scope: 'accounts:write',
  input: AddContactPoint,
  load: (context, { party }) => ({ file: partyForChange(context, party), zone: ownTimeZone(context) }),
  decide: ({ file: [file], zone }, input, { org, now, newId }) => {
    if (!file) return refuse(notFound())
    const { id: partyId, wrappedKey } = file.party
    if (wrappedKey === null) return refuse(new Problem(accountProblems.partyErased))
    const given = readContactPoint(input)
    const errors = contactPointErrors(given, '#', { now, today: todayIn(zone, now) })
    if (file.contactPoints.length >= CONTACT_POINTS_MAX)
      errors.push(fieldError('#', 'too_many', `A party has at most ${CONTACT_POINTS_MAX} contact points.`))
    const [draft] = contactPointDrafts([given], newId)
    if (errors.length > 0 || !draft) return refuse(withErrors(accountProblems.partyUnfit, errors))
    const { value: _, normalised: __, timeZones, ...facts } = draft
    const point = {
      ...facts,
      orgId: org,
      partyId,
      timeZones: [...timeZones],
      removedAt: null,
      createdAt: now,
      version: 1,
    }
    return ok({ partyId, wrappedKey, draft, point })
  },
  write: async ({ partyId, wrappedKey, draft }, context) => {
    const sealing = sealingOf(context)
    const key = await sealing.openSubjectKey(wrappedKey, partyId)
    const { row, blinds } = await sealContactPoint(sealing, key, { party: partyId, point: draft })
    return [
      insertContactPoint({ ...row, orgId: context.org, createdAt: context.now }),
      ...addBlinds(context, blinds),
      refreshCaseFilesOf([partyId], context),
    ]
  },
  events: ({ partyId, draft }, { org }) => [contactPointAdded(partyId, draft, org)],
  view: ({ point }) => contactPointState(point),
  constraints: { party_indexes_pkey: accountProblems.contactPointExists },
  problems: [accountProblems.partyErased, accountProblems.partyUnfit],
})
