import { ruleTitlesIn } from '../contacts/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListBorrowerContacts, ListBorrowerViews, NamesBorrowerView } from './input.ts'
import { BorrowerViewId } from './model.ts'
import { contactsOf, viewsOf, viewsWithIds } from './store.ts'
import { borrowerViewView, contactView } from './view.ts'

export const getBorrowerView = query({
  name: 'borrower_view.get',
  summary: 'Read who looked at whose contacts, and why',
  scope: 'contacts:read',
  input: NamesBorrowerView,
  load: (context, { borrowerView }) => ({ view: viewsWithIds(context, [borrowerView]) }),
  view: ({ view: [view] }, _, context) => (view ? borrowerViewView(view, context) : null),
})

export const listBorrowerViews = query({
  name: 'borrower_view.list',
  summary: 'List your looks at who contacted persons, and who looked at persons of yours, newest first',
  scope: 'contacts:read',
  input: ListBorrowerViews,
  list: true,
  load: (context, input) => ({ views: viewsOf(context, input, keysetOf(input)) }),
  view: ({ views }, input, context) =>
    pageOf(views, input, {
      position: ({ openedAt, id }) => ({ createdAt: openedAt, id }),
      item: (view) => borrowerViewView(view, context),
    }),
})

export const viewsByIds = batch({
  name: 'borrower_view.by_ids',
  scope: 'contacts:read',
  ids: BorrowerViewId,
  rows: viewsWithIds,
  key: ({ id }) => id,
  view: borrowerViewView,
})

/** Only to who opened the view, and only while it is open. */
export const listBorrowerContacts = query({
  name: 'borrower_contact.list',
  summary: 'List who contacted the person, or asked to, and why, the latest first',
  scope: 'contacts:read',
  input: ListBorrowerContacts,
  list: true,
  load: (context, { borrowerView, cursor, limit }) => ({
    view: viewsWithIds(context, [borrowerView]),
    contacts: contactsOf(context, {
      view: borrowerView,
      after: cursor === undefined ? undefined : (JSON.parse(cursor) as [string, string]),
      fetch: limit + 1,
    }),
  }),
  view: async ({ view: [view], contacts }, input, { org, now }) => {
    if (view?.orgId !== org || now >= view.until) return null
    const language = input.language ?? view.language
    const speech = { language, titleOf: await ruleTitlesIn(language) }
    return pageOf(contacts, input, {
      position: ({ at, id }) => ({ createdAt: at, id }),
      item: (contact) => contactView(contact, speech),
    })
  },
})
