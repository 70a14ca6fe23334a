import type { OrganisationSealing, Sealing } from '../store/index.ts'

/** What stands where something sealed would. */
export const WITHHELD = 'withheld'

const bytes = new TextEncoder().encode(WITHHELD)
const noKey = { generation: 1 }

/**
 * A sealing that opens nothing: whoever reads through a grant sees what a tenant did and when, not the people it is about
 * nor anybody's words.
 */
export const withheld = (sealing: Sealing): Sealing => ({
  forOrganisation: (org) => shut(sealing.forOrganisation(org)),
})

const refused = () => {
  throw new Error('through a grant nothing is sealed')
}

const shut = (own: OrganisationSealing): OrganisationSealing => ({
  keys: own.keys,
  ...{ newSubjectKey: refused, rewrapSubjectKey: refused, seal: refused, sealForOrganisation: refused },
  endpointHash: refused,
  openSubjectKey: () => noKey,
  open: () => WITHHELD,
  openForOrganisation: () => bytes,
  blindIndex: (field, normalised) => own.blindIndex(field, normalised),
  blindIndexes: (field, normalised) => own.blindIndexes(field, normalised),
  subjectTag: refused,
  subjectTags: refused,
})
