import { idOf } from '../kernel/input.ts'
import { PlacementId } from './model.ts'

/** A filter by placement. Lists take ids alone; reads that join several lists may name one by reference too. */
export const placementFilter = () =>
  idOf(PlacementId)
    .transform((id): { id: PlacementId } | { reference: string } => ({ id }))
    .optional()
