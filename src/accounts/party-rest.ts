import { get, type Operation, patch, post, search } from '../http/index.ts'
import { addAccountParty } from './commands/add-account-party.ts'
import { addContactPoint } from './commands/add-contact-point.ts'
import { contactPointChanges } from './commands/change-contact-point.ts'
import { endAccountParty } from './commands/end-account-party.ts'
import { endStatus } from './commands/end-status.ts'
import { eraseParty } from './commands/erase-party.ts'
import { recordStatus } from './commands/record-status.ts'
import { updateParty } from './commands/update-party.ts'
import { AccountPartyResource, AccountPartyState } from './link-view.ts'
import { getParty, listAccountParties, listParties, PartyMatches, searchParties } from './party-queries.ts'
import { ContactPointState, PartyErasure, PartyResource, PartyStatusResource } from './party-view.ts'

const onAccount = '/v1/accounts/{account}/parties'
const party = '/v1/parties/{party}'
const contactPoint = '/v1/contact-points/{contactPoint}'
const { verify, consent, optOut, remove } = contactPointChanges

/** People and firms: who they are, where they are reached, what befell them, and on which accounts they are. */
export const partyOperations: readonly Operation[] = [
  get(listAccountParties, { path: onAccount, id: 'accountParties.list', resource: AccountPartyResource }),
  post(addAccountParty, { path: onAccount, id: 'accountParties.add', resource: AccountPartyState, status: 201 }),
  post(endAccountParty, { path: `${onAccount}/{party}/end`, id: 'accountParties.end', resource: AccountPartyState }),
  get(listParties, { path: '/v1/parties', id: 'parties.list', resource: PartyResource }),
  search(searchParties, { path: '/v1/parties/search', id: 'parties.search', resource: PartyMatches }),
  get(getParty, { path: party, id: 'parties.get', resource: PartyResource }),
  patch(updateParty, { path: party, id: 'parties.update', resource: PartyResource }),
  post(eraseParty, { path: `${party}/erase`, id: 'parties.erase', resource: PartyErasure }),
  post(recordStatus, {
    path: `${party}/statuses`,
    id: 'parties.recordStatus',
    resource: PartyStatusResource,
    status: 201,
  }),
  post(endStatus, { path: `${party}/statuses/{kind}/end`, id: 'parties.endStatus', resource: PartyStatusResource }),
  post(addContactPoint, {
    ...{ path: `${party}/contact-points`, id: 'contactPoints.add', resource: ContactPointState, status: 201 },
  }),
  post(verify, { path: `${contactPoint}/verify`, id: 'contactPoints.verify', resource: ContactPointState }),
  post(consent, { path: `${contactPoint}/consent`, id: 'contactPoints.consent', resource: ContactPointState }),
  post(optOut, { path: `${contactPoint}/opt-out`, id: 'contactPoints.optOut', resource: ContactPointState }),
  post(remove, { path: `${contactPoint}/remove`, id: 'contactPoints.remove', resource: ContactPointState }),
]
