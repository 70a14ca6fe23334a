import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListAccesses, ListAccessParts, ListHolds, NamesAccess, NamesAccessPart, NamesHold } from './input.ts'
import { LegalHoldId, SubjectAccessId } from './model.ts'
import { accessesOf, accessesWithIds, accessNamed, holdsOf, holdsWithIds, partNumbered, partsOf } from './store.ts'
import { accessView, holdView, partEntry, partView } from './view.ts'

const scope = 'accounts:erase'

export const getLegalHold = query({
  name: 'legal_hold.get',
  summary: 'Read a legal hold',
  scope,
  input: NamesHold,
  load: (context, { legalHold }) => ({ hold: holdsWithIds(context, [legalHold]) }),
  view: ({ hold: [hold] }) => (hold ? holdView(hold) : null),
})

export const listLegalHolds = query({
  name: 'legal_hold.list',
  summary: 'List legal holds, newest first',
  scope,
  input: ListHolds,
  list: true,
  load: (context, input) => ({ holds: holdsOf(context, input, keysetOf(input)) }),
  view: ({ holds }, input) =>
    pageOf(holds, input, { position: ({ placedAt, id }) => ({ createdAt: placedAt, id }), item: holdView }),
})

export const legalHoldsByIds = batch({
  name: 'legal_hold.by_ids',
  scope,
  ids: LegalHoldId,
  rows: holdsWithIds,
  key: ({ id }) => id,
  view: holdView,
})

export const getAccess = query({
  name: 'subject_access.get',
  summary: 'Read how far it is to put together what is kept about a person',
  scope,
  input: NamesAccess,
  load: (context, { subjectAccess }) => ({ file: accessNamed(context, subjectAccess) }),
  view: ({ file: [file] }) => (file ? accessView(file) : null),
})

export const listAccesses = query({
  name: 'subject_access.list',
  summary: 'List who asked what you keep about them, newest first',
  scope,
  input: ListAccesses,
  list: true,
  load: (context, input) => ({ files: accessesOf(context, input.party, keysetOf(input)) }),
  view: ({ files }, input) => pageOf(files, input, { position: (file) => file, item: accessView }),
})

export const accessesByIds = batch({
  name: 'subject_access.by_ids',
  scope,
  ids: SubjectAccessId,
  rows: accessesWithIds,
  key: ({ id }) => id,
  view: accessView,
})

export const getAccessParts = query({
  name: 'subject_access.parts',
  summary: 'Read which parts there are of what is kept about a person',
  scope,
  input: ListAccessParts,
  load: (context, { subjectAccess, after, limit }) => ({
    file: accessNamed(context, subjectAccess),
    parts: partsOf(context, subjectAccess, { after, limit: limit + 1 }),
  }),
  view: ({ file: [file], parts }, { limit }) =>
    file
      ? { subjectAccessId: file.id, parts: parts.slice(0, limit).map(partEntry), hasMore: parts.length > limit }
      : null,
})

export const getAccessPart = query({
  name: 'subject_access.part',
  summary: 'Read one part of what is kept about a person',
  scope,
  input: NamesAccessPart,
  load: (context, { subjectAccess, accessPart }) => ({
    part: partNumbered(context, subjectAccess, Number(accessPart)),
  }),
  view: ({ part: [part] }, _, context) => (part ? partView(part, context) : null),
})

/** Where the job that collects goes on. */
export const accessPlace = query({
  name: 'subject_access.place',
  summary: 'Read where collecting goes on',
  scope,
  input: NamesAccess,
  load: (context, { subjectAccess }) => ({ file: accessNamed(context, subjectAccess) }),
  view: ({ file: [file] }) =>
    file?.state === 'running' ? { party: file.partyId, place: file.place } : { party: null },
})
