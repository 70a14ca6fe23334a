import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { addHours } from '../kernel/instant.ts'
import type { Context } from '../store/index.ts'
import {
  accessStates,
  holdReasons,
  holdStates,
  KEPT_DAYS,
  type LegalHold,
  LegalHoldId,
  type SubjectAccess,
  SubjectAccessId,
  type SubjectAccessPart,
} from './model.ts'
import type { ListedPart } from './store.ts'

const count = () => z.int().min(0).max(2_147_483_647)
const version = () => z.int().min(1).max(2_147_483_647)

export const LegalHoldResource = z
  .object({
    id: idOf(LegalHoldId),
    partyId: idOf(PartyId),
    reason: z.enum(holdReasons),
    reference: z.string().max(100),
    state: z.enum(holdStates),
    placedAt: instantText(),
    releasedAt: instantText().nullable(),
    version: version(),
  })
  .openapi('LegalHold')

export const holdView = ({ orgId: _, ...shown }: LegalHold): z.output<typeof LegalHoldResource> => ({
  ...shown,
  state: shown.releasedAt === null ? 'standing' : 'released',
})

export const SubjectAccessResource = z
  .object({
    id: idOf(SubjectAccessId),
    partyId: idOf(PartyId),
    receivedOn: dayText(),
    answerBy: dayText().nullable().openapi({ description: 'By when a law of the place wants an answer, where known' }),
    rule: z.string().max(60).nullable().openapi({ description: 'Which law' }),
    state: z.enum(accessStates),
    progress: z
      .object({ sections: count(), sectionsRead: count(), parts: count(), rows: count() })
      .openapi({ description: 'How many lists there are, and how many of them were read' }),
    finishedAt: instantText().nullable(),
    keptUntil: instantText().openapi({
      description: 'Until when its parts can be fetched; erasing the person ends it',
    }),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('SubjectAccess')

export const accessView = (file: SubjectAccess): z.output<typeof SubjectAccessResource> => {
  const { id, partyId, receivedOn, rule, state, sections, place, parts, rows, finishedAt, createdAt } = file
  return {
    ...{ id, partyId, receivedOn, answerBy: file.answerBy, rule, state },
    progress: { sections, sectionsRead: Math.min(place.section, sections), parts, rows },
    ...{ finishedAt, keptUntil: addHours(createdAt, 24 * KEPT_DAYS), createdAt, version: file.version },
  }
}

const entry = {
  number: count(),
  name: z.string().max(100).openapi({ description: 'Which list the rows are of: the id of its operation' }),
  rows: count(),
  createdAt: instantText(),
}

export const AccessPartsResource = z
  .object({
    subjectAccessId: idOf(SubjectAccessId),
    parts: z.array(z.object(entry).openapi('SubjectAccessPartEntry')).max(200),
    hasMore: z.boolean().openapi({ description: 'Ask again with `after` the last number' }),
  })
  .openapi('SubjectAccessParts')

export const partEntry = ({ number, name, rows, createdAt }: ListedPart) => ({ number, name, rows, createdAt })

export const AccessPartResource = z
  .object({
    subjectAccessId: idOf(SubjectAccessId),
    ...entry,
    content: z.string().max(50_000_000).openapi({ description: 'NDJSON: a row as its list shows it, a line each' }),
  })
  .openapi('SubjectAccessPart')

/** Where a part lies: it opens in no other place. */
export const placeOfPart = ({ accessId, number }: Pick<SubjectAccessPart, 'accessId' | 'number'>) =>
  `subject_access_parts|content|${SubjectAccessId.toUuid(accessId)}|${number}`

export async function partView(part: SubjectAccessPart, { org, sealing }: Pick<Context, 'org' | 'sealing'>) {
  const content = await sealing.forOrganisation(org).openForOrganisation(part.content, placeOfPart(part))
  return { subjectAccessId: part.accessId, ...partEntry(part), content: new TextDecoder().decode(content) }
}
