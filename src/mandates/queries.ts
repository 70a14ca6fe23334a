import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetMandate, ListMandates } from './input.ts'
import { MandateId } from './model.ts'
import { mandateNamed, mandatesOf, mandatesWithIds } from './store.ts'
import { mandateView } from './view.ts'

export const getMandate = query({
  name: 'mandate.get',
  summary: 'Read a mandate with its latest version',
  scope: 'mandates:read',
  input: GetMandate,
  load: (context, { mandate }) => ({ file: mandateNamed(context, mandate) }),
  view: ({ file: [file] }, _, { org }) => (file ? mandateView(file, org) : null),
})

export const listMandates = query({
  name: 'mandate.list',
  summary: 'List mandates, newest first',
  scope: 'mandates:read',
  input: ListMandates,
  list: true,
  load: (context, input) => ({ files: mandatesOf(context, input, keysetOf(input)) }),
  view: ({ files }, input, { org }) =>
    pageOf(files, input, { position: ({ mandate }) => mandate, item: (file) => mandateView(file, org) }),
})

export const mandatesByIds = batch({
  name: 'mandate.by_ids',
  scope: 'mandates:read',
  ids: MandateId,
  rows: mandatesWithIds,
  key: ({ mandate }) => mandate.id,
  view: (file, { org }) => mandateView(file, org),
})
