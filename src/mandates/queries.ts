import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetMandate, ListMandates, MandatesByIds } from './input.ts'
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

export const mandatesByIds = query({
  name: 'mandate.byIds',
  summary: 'Read the mandates with these ids, as far as they are visible',
  scope: 'mandates:read',
  input: MandatesByIds,
  load: (context, { ids }) => ({ files: mandatesWithIds(context, ids) }),
  view: ({ files }, _, { org }) => files.map((file) => [file.mandate.id, mandateView(file, org)] as const),
})
