import { standingParties } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { destroyedEvent } from '../events.ts'
import { NamesOffBoarding } from '../input.ts'
import { CertificateId } from '../model.ts'
import { destroyNext as next } from '../rules.ts'
import {
  emptyNext,
  insertCertificate,
  jurisdictionsOf,
  leftOf,
  offBoardingForChange,
  saveOffBoarding,
} from '../store.ts'

/**
 * Run by its job, step by step, once no law keeps anything: what an organisation had for itself alone goes, then a
 * certificate says so. The keys of its borrowers are destroyed by the job first, each as an erasure of its own.
 */
export const destroyNext = command({
  name: 'off_boarding.destroy',
  summary: 'Destroy the next of what an organisation that left had for itself alone',
  scope: 'organisation:manage',
  input: NamesOffBoarding,
  load: (context, { offBoarding }) => ({
    file: offBoardingForChange(context, offBoarding),
    left: leftOf(context),
    parties: standingParties(context),
    places: jurisdictionsOf(context),
  }),
  decide: ({ file: [file], left: [left], parties: [parties], places }, _, { actor, now, newId }) => {
    if (!file || !left || !parties) return refuse(notFound())
    const jurisdictions = places.map(({ jurisdiction }) => jurisdiction)
    const { world } = actor
    return ok(next(file, { left, parties, jurisdictions, world, id: newId(CertificateId), now }))
  },
  write: ({ file, empties, certificate }, context) => [
    ...(file ? [saveOffBoarding(file)] : []),
    ...empties.map((name) => emptyNext(context, name)),
    ...(certificate ? [insertCertificate(certificate)] : []),
  ],
  events: ({ certificate }) => (certificate ? [destroyedEvent(certificate)] : []),
  view: ({ state }) => ({ state }),
})
