import { PlacementId } from '../placements/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetProtection, GetTreatment, ListProtections, ListTreatments } from './input.ts'
import { ProtectionId, TreatmentId } from './model.ts'
import { type ProtectionFilter, protectionNamed, protectionsOf, protectionsWithIds } from './store.ts'
import { treatmentsOf, treatmentsOn, treatmentsWithIds } from './treatment-store.ts'
import { protectionView, treatmentView } from './view.ts'

export const getProtection = query({
  name: 'protection.get',
  summary: 'Read a protection you registered',
  scope: 'protections:read',
  input: GetProtection,
  load: (context, { protection }) => ({ protection: protectionNamed(context, protection) }),
  view: ({ protection: [found] }) => (found ? protectionView(found) : null),
})

export const listProtections = query({
  name: 'protection.list',
  summary: 'List the protections you registered, newest first',
  scope: 'protections:read',
  input: ListProtections,
  list: true,
  load: (context, input) => ({ rows: protectionsOf(context, input as ProtectionFilter, keysetOf(input)) }),
  view: ({ rows }, input) =>
    pageOf(rows, input, {
      position: ({ registeredAt, id }) => ({ createdAt: registeredAt, id }),
      item: protectionView,
    }),
})

export const protectionsByIds = batch({
  name: 'protection.by_ids',
  scope: 'protections:read',
  ids: ProtectionId,
  rows: protectionsWithIds,
  key: ({ id }) => id,
  view: protectionView,
})

export const getTreatment = query({
  name: 'treatment.get',
  summary: 'Read what a person is owed',
  scope: 'protections:read',
  input: GetTreatment,
  load: (context, { treatment }) => ({ treatment: treatmentsWithIds(context, [treatment]) }),
  view: ({ treatment: [found] }) => (found ? treatmentView(found) : null),
})

export const listTreatments = query({
  name: 'treatment.list',
  summary: 'List what persons are owed, whoever registered why, newest first',
  scope: 'protections:read',
  input: ListTreatments,
  list: true,
  load: (context, input) => ({ rows: treatmentsOf(context, input, keysetOf(input)) }),
  view: ({ rows }, input) =>
    pageOf(rows, input, {
      position: ({ requiredAt, id }) => ({ createdAt: requiredAt, id }),
      item: treatmentView,
    }),
})

export const treatmentsByIds = batch({
  name: 'treatment.by_ids',
  scope: 'protections:read',
  ids: TreatmentId,
  rows: treatmentsWithIds,
  key: ({ id }) => id,
  view: treatmentView,
})

/** How many treatments a placement shows at most. */
export const TREATMENTS_PER_PLACEMENT = 50

export const treatmentsByPlacements = batch({
  name: 'treatment.by_placements',
  scope: 'protections:read',
  ids: PlacementId,
  rows: treatmentsOn,
  key: ({ placementId }) => placementId,
  view: ({ placementId: _, ...owed }) => treatmentView(owed),
})
