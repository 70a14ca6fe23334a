import { command } from '../../command.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { openedEvent } from '../events.ts'
import { OpenInspection } from '../input.ts'
import { InspectionId } from '../model.ts'
import { inspectionProblems as problems } from '../problems.ts'
import { opened } from '../rules.ts'
import { insertInspection } from '../store.ts'
import { inspectionView } from '../view.ts'

export const openInspection = command({
  name: 'inspection.open',
  summary: 'Look at what the gate decided where you regulate: the purpose is recorded',
  scope: 'contacts:read',
  input: OpenInspection,
  problems: [problems.notRegulator, problems.elsewhere],
  load: (context) => ({ own: ownOrganisation(context) }),
  decide: ({ own: [own] }, asked, { org, now, newId, actor }) =>
    opened(asked, own?.jurisdictions ?? [], { id: newId(InspectionId), org, orgKind: actor.orgKind, now }),
  write: (inspection) => [insertInspection(inspection)],
  events: (inspection) => [openedEvent(inspection)],
  view: inspectionView,
})
