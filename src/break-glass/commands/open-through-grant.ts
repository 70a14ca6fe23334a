import { command } from '../../command.ts'
import { openedEvent } from '../events.ts'
import { OpenThrough } from '../input.ts'
import { OpeningId } from '../model.ts'
import { look } from '../rules.ts'
import { grantForChange, insertOpening, tenantOf } from '../store.ts'

/** Recorded and told to the tenant before anything is read: what cannot be recorded is not seen. */
export const openThroughGrant = command({
  name: 'break_glass.open',
  summary: 'Look at a tenant’s data through a grant that is good now',
  scope: 'break-glass:use',
  input: OpenThrough,
  load: (context, { grant }) => ({ grant: grantForChange(context, grant), tenant: tenantOf(context, grant) }),
  decide: ({ grant: [grant], tenant: [tenant] }, { path, requestId }, { actor, now, newId }) =>
    look(grant, tenant, { id: newId(OpeningId), path, requestId, actor, now }),
  write: ({ opening }) => [insertOpening(opening)],
  events: ({ opening }) => [openedEvent(opening)],
  view: ({ tenant }) => tenant,
})
