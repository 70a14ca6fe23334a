import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetHold, ListHolds } from './hold-input.ts'
import { holdNamed, holdsOf } from './hold-store.ts'
import { holdView } from './hold-view.ts'

export const getHold = query({
  name: 'hold.get',
  summary: 'Read a hold',
  scope: 'placements:read',
  input: GetHold,
  load: (context, { hold }) => ({ hold: holdNamed(context, hold) }),
  view: ({ hold: [found] }, _, context) => (found ? holdView(found, context) : null),
})

export const listHolds = query({
  name: 'hold.list',
  summary: 'List what stops work on placements, newest first',
  scope: 'placements:read',
  input: ListHolds,
  list: true,
  load: (context, input) => ({ holds: holdsOf(context, input, keysetOf(input)) }),
  view: async ({ holds }, input, context) => {
    const position = ({ placedAt, id }: (typeof holds)[number]) => ({ createdAt: placedAt, id })
    const page = pageOf(holds, input, { position, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => holdView(row, context))) }
  },
})
