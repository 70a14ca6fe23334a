import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { type CareAlarm, type CareSettings, noSpecialist } from '../protections/alarm-model.ts'
import { raised } from '../protections/alarm-rules.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { MessageScreening } from './model.ts'

/** An alarm for each message in which a borrower speaks of self-harm, to whoever the organisation named. */
export const alarmsFor = (
  screenings: readonly Pick<MessageScreening, 'id' | 'placementId' | 'findings'>[],
  [settings = noSpecialist]: readonly CareSettings[],
  context: { org: OrganisationId; now: Instant; newId: NewId },
): readonly CareAlarm[] =>
  screenings
    .filter(({ findings }) => findings.some(({ category }) => category === 'self_harm'))
    .map(({ id, placementId }) => raised({ source: id, placementId }, settings, context))
