import { z } from '@hono/zod-openapi'
import { idOf, instantText, listInput } from '../kernel/input.ts'
import { PlacementId } from '../placements/model.ts'
import { OrganisationId } from '../tenancy/model.ts'
import { taskKinds } from './task-model.ts'

export const ListTasks = z.strictObject({
  ...listInput,
  kind: z.array(z.enum(taskKinds)).max(taskKinds.length).optional(),
  placement: idOf(PlacementId).optional(),
  counterparty: idOf(OrganisationId).optional().openapi({ description: 'The other side of the mandate' }),
  allowed: z.boolean().optional().openapi({ description: 'Only where work is not stopped, or only where it is' }),
  dueBefore: instantText().optional().openapi({ description: 'The end of today, where you are, when left out' }),
})
