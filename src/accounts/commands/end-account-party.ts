import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { refreshCaseFiles } from '../debt-write-store.ts'
import { accountEvent, accountEvents } from '../events.ts'
import { closeLink, linkForChange, touchAccount } from '../link-store.ts'
import { linkState } from '../link-view.ts'
import { EndAccountParty } from '../party-input.ts'
import { partyNamed } from '../party-store.ts'
import { accountProblems } from '../problems.ts'
import { accountForChange } from '../store.ts'

export const endAccountParty = command({
  name: 'account.end_party',
  summary: 'End a party’s role on an account',
  scope: 'accounts:write',
  input: EndAccountParty,
  load: (context, { account, party, role }) => ({
    file: accountForChange(context, account),
    party: partyNamed(context, party),
    link: linkForChange(context, account, { party, role }),
  }),
  decide: ({ file: [file], party: [party], link: [link] }, _, { now }) => {
    if (!file || !party) return refuse(notFound())
    if (!link) return refuse(new Problem(accountProblems.accountPartyNotRunning))
    return ok({ account: file.account, link: { ...link, endedAt: now } })
  },
  write: ({ account, link }, context) => [
    closeLink(context, link),
    touchAccount(context, account),
    refreshCaseFiles([account.id], context),
  ],
  events: ({ account: { id, jurisdiction }, link: { partyId, role } }, { org }) => [
    accountEvent(accountEvents.partyEnded, { accountId: id, partyId, role }, { org, jurisdiction }),
  ],
  view: ({ link }) => linkState(link),
  problems: [accountProblems.accountPartyNotRunning],
})
