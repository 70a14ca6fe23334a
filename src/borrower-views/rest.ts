import { get, type Operation, post } from '../http/index.ts'
import { openBorrowerView } from './commands/open-borrower-view.ts'
import { getBorrowerView, listBorrowerContacts, listBorrowerViews } from './queries.ts'
import { BorrowerContactResource, BorrowerViewResource as resource } from './view.ts'

const path = '/v1/borrower-views'
const one = `${path}/{borrowerView}`

export const borrowerViewOperations: readonly Operation[] = [
  post(openBorrowerView, {
    ...{ path, id: 'borrowerViews.open', resource, status: 201 },
    description:
      'A creditor names a person of its own and is shown its own contacts and its agencies’. An adviser, an ombudsman or a regulator names a case it has a part in and the person by national id, and is shown those of all lenders where lenders may know of each other. Needs the scope `contacts:read`.',
  }),
  get(listBorrowerViews, { path, id: 'borrowerViews.list', resource }),
  get(getBorrowerView, { path: one, id: 'borrowerViews.get', resource }),
  get(listBorrowerContacts, {
    ...{ path: `${one}/contacts`, id: 'borrowerContacts.list', resource: BorrowerContactResource },
    spoken: true,
  }),
]
