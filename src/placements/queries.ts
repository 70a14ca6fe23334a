import { type EventKind, eventView } from '../events/index.ts'
import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { caseFileOf, caseFilesOf } from './case-file-store.ts'
import { codesView, translationView } from './codes-view.ts'
import { placementEvents } from './events.ts'
import { historyOf } from './history-store.ts'
import { holdEvents } from './hold-events.ts'
import { GetCodes, GetPlacement, ListCaseFiles, ListHistory, ListPlacements, TranslateCode } from './input.ts'
import { caseFileView } from './open-case-file.ts'
import { recallEvents } from './recall-events.ts'
import { returnEvents } from './return-events.ts'
import { placementNamed, placementsOf } from './store.ts'
import { placementView } from './view.ts'

export const getPlacement = query({
  name: 'placement.get',
  summary: 'Read a placement',
  scope: 'placements:read',
  input: GetPlacement,
  load: (context, { placement }) => ({ placement: placementNamed(context, placement) }),
  view: ({ placement: [placement] }, _, context) => (placement ? placementView(placement, context) : null),
})

export const listPlacements = query({
  name: 'placement.list',
  summary: 'List placements, newest first',
  scope: 'placements:read',
  input: ListPlacements,
  list: true,
  load: (context, input) => ({ placements: placementsOf(context, input, keysetOf(input)) }),
  view: async ({ placements }, input, context) => {
    const page = pageOf(placements, input, { position: (row) => row, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => placementView(row, context))) }
  },
})

const kinds = new Map(
  [placementEvents, holdEvents, returnEvents, recallEvents]
    .flatMap((room): readonly { type: string }[] => Object.values(room))
    .map((kind) => [kind.type, kind as EventKind]),
)

export const listHistory = query({
  name: 'placement.history',
  summary: 'List what happened to a placement, newest first',
  scope: 'placements:read',
  input: ListHistory,
  list: true,
  load: (context, input) => ({
    placement: placementNamed(context, input.placement),
    events: historyOf(context, input.placement, keysetOf(input)),
  }),
  view: ({ placement: [placement], events }, input, { org }) =>
    placement
      ? pageOf(events, input, {
          position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
          item: (event) => eventView(event, { viewer: org, kinds }),
        })
      : null,
})

export const getCaseFile = query({
  name: 'case_file.get',
  summary: 'Read what the lender shares of a placed account',
  scope: 'placements:read',
  input: GetPlacement,
  load: (context, { placement }) => ({ file: caseFileOf(context, placement) }),
  view: ({ file: [file] }, _, context) => (file ? caseFileView(file, context) : null),
})

export const listCaseFiles = query({
  name: 'case_file.list',
  summary: 'List the case files open to you, newest placement first',
  scope: 'placements:read',
  input: ListCaseFiles,
  list: true,
  load: (context, input) => ({ files: caseFilesOf(context, keysetOf(input)) }),
  view: async ({ files }, input, context) => {
    const position = ({ createdAt, placementId }: (typeof files)[number]) => ({ createdAt, id: placementId })
    const page = pageOf(files, input, { position, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => caseFileView(row, context))) }
  },
})

export const getCodes = query({
  name: 'code.list',
  summary: 'Read the code dictionary',
  scope: 'placements:read',
  input: GetCodes,
  load: () => ({}),
  view: (_, { kind }) => codesView(kind),
})

export const translateCode = query({
  name: 'code.translate',
  summary: 'Translate a code between formats',
  scope: 'placements:read',
  input: TranslateCode,
  load: () => ({}),
  view: (_, question) => translationView(question),
})
