import { DESTROYED_AGAIN_MAX, someStandingParties } from '../accounts/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import {
  ListCertificates,
  ListOffBoardings,
  ListParts,
  NamesCertificate,
  NamesOffBoarding,
  NamesPart,
} from './input.ts'
import { CertificateId, OffBoardingId } from './model.ts'
import { obstaclesOf } from './obstacle-store.ts'
import {
  certificateNamed,
  certificatesOf,
  certificatesWithIds,
  offBoardingNamed,
  offBoardingsOf,
  offBoardingsWithIds,
  partNumbered,
  partsOf,
} from './store.ts'
import { certificateView, manifestView, obstaclesView, offBoardingView, openedPartView, partView } from './view.ts'

const scope = 'organisation:manage'

export const getOffBoarding = query({
  name: 'off_boarding.get',
  summary: 'Read how far your organisation’s leaving is',
  scope,
  input: NamesOffBoarding,
  load: (context, { offBoarding }) => ({ file: offBoardingNamed(context, offBoarding) }),
  view: ({ file: [file] }) => (file ? offBoardingView(file) : null),
})

export const listOffBoardings = query({
  name: 'off_boarding.list',
  summary: 'List your off-boardings, newest first',
  scope,
  input: ListOffBoardings,
  list: true,
  load: (context, input) => ({ files: offBoardingsOf(context, keysetOf(input)) }),
  view: ({ files }, input) => pageOf(files, input, { position: (file) => file, item: offBoardingView }),
})

export const getObstacles = query({
  name: 'off_boarding.obstacles',
  summary: 'Read what still stands in the way of closing, and how it is handed over',
  scope,
  input: NamesOffBoarding,
  load: (context, { offBoarding }) => ({ file: offBoardingNamed(context, offBoarding), found: obstaclesOf(context) }),
  view: ({ file: [file], found }) => (file ? obstaclesView(file.id, found) : null),
})

export const getParts = query({
  name: 'off_boarding.parts',
  summary: 'Read which parts your export has, in order',
  scope,
  input: ListParts,
  load: (context, { offBoarding, after, limit }) => ({
    file: offBoardingNamed(context, offBoarding),
    parts: partsOf(context, offBoarding, { after, limit: limit + 1 }),
  }),
  view: ({ file: [file], parts }, { limit }) =>
    file ? { offBoardingId: file.id, parts: parts.slice(0, limit).map(partView), hasMore: parts.length > limit } : null,
})

export const getPart = query({
  name: 'off_boarding.part',
  summary: 'Read one part of your export',
  scope,
  input: NamesPart,
  load: (context, { offBoarding, part }) => ({ part: partNumbered(context, offBoarding, Number(part)) }),
  view: ({ part: [part] }, _, context) => (part ? openedPartView(part, context) : null),
})

export const getManifest = query({
  name: 'off_boarding.manifest',
  summary: 'Read the signed manifest of your export, once it is whole',
  scope,
  input: NamesOffBoarding,
  load: (context, { offBoarding }) => ({ file: offBoardingNamed(context, offBoarding) }),
  view: ({ file: [file] }, _, context) => (file ? manifestView(file, context) : null),
})

export const getCertificate = query({
  name: 'destruction_certificate.get',
  summary: 'Read what was destroyed of an organisation that left, and what law keeps',
  scope: 'organisation:read',
  input: NamesCertificate,
  load: (context, { destructionCertificate: id }) => ({ certificate: certificateNamed(context, id) }),
  view: ({ certificate: [certificate] }, _, context) => (certificate ? certificateView(certificate, context) : null),
})

export const listCertificates = query({
  name: 'destruction_certificate.list',
  summary: 'List destruction certificates: your own; as the operator or a regulator, those where you oversee',
  scope: 'organisation:read',
  input: ListCertificates,
  list: true,
  load: (context, input) => ({ certificates: certificatesOf(context, keysetOf(input)) }),
  view: async ({ certificates }, input, context) => {
    const views = new Map(
      await Promise.all(certificates.map(async (row) => [row.id, await certificateView(row, context)] as const)),
    )
    return pageOf(certificates, input, { position: (row) => row, item: ({ id }) => views.get(id) })
  },
})

export const offBoardingsByIds = batch({
  name: 'off_boarding.by_ids',
  scope,
  ids: OffBoardingId,
  rows: offBoardingsWithIds,
  key: ({ id }) => id,
  view: offBoardingView,
})

export const certificatesByIds = batch({
  name: 'destruction_certificate.by_ids',
  scope: 'organisation:read',
  ids: CertificateId,
  rows: certificatesWithIds,
  key: ({ id }) => id,
  view: certificateView,
})

/** For the job of destruction. */
export const nextToErase = query({
  name: 'off_boarding.next_to_erase',
  summary: 'Read which borrowers’ keys are destroyed next',
  scope: 'accounts:erase',
  input: NamesOffBoarding,
  load: (context) => ({ parties: someStandingParties(context, DESTROYED_AGAIN_MAX) }),
  view: ({ parties }) => parties,
})

/** For the job of the export. */
export const exportPlace = query({
  name: 'off_boarding.export_place',
  summary: 'Read where an export stands',
  scope,
  input: NamesOffBoarding,
  load: (context, { offBoarding }) => ({ file: offBoardingNamed(context, offBoarding) }),
  view: ({ file: [file] }) => (file ? { exporting: file.status === 'exporting', place: file.place } : null),
})
