import { command } from '../../command.ts'
import { notFound, Problem, problems } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { writeParties } from '../creation-store.ts'
import { refreshCaseFiles } from '../debt-write-store.ts'
import { accountEvent, accountEvents, partyCreationEvents } from '../events.ts'
import { linkParties } from '../link-rules.ts'
import { insertLink, runningLinks, touchAccount } from '../link-store.ts'
import { linkState } from '../link-view.ts'
import { partyFacts } from '../party-facts-store.ts'
import { AddAccountParty } from '../party-input.ts'
import { registryOf } from '../party-registry.ts'
import { withErrors } from '../party-rules.ts'
import { accountProblems, creationConstraints } from '../problems.ts'
import { accountForChange } from '../store.ts'
import { todayIn } from '../today.ts'

export const addAccountParty = command({
  name: 'account.add_party',
  summary: 'Add a party to an account, new or known, in a role',
  scope: 'accounts:write',
  input: AddAccountParty,
  load: async (context, { account, ...link }) => ({
    file: accountForChange(context, account),
    links: runningLinks(context, account),
    parties: await partyFacts(context, [link]),
    zone: ownTimeZone(context),
  }),
  decide: ({ file: [file], links: present, parties: known, zone }, { account: _, ...link }, { org, now, newId }) => {
    if (!file) return refuse(notFound())
    const { links, parties, errors, unresolved } = linkParties([[link, '#']], {
      ...{ registry: registryOf(known), newId, now, today: todayIn(zone, now) },
      present: present.map(({ partyId }) => partyId),
    })
    const [draft] = links
    if (unresolved.length > 0) return refuse(withErrors(problems.referenceNotFound, unresolved))
    if (errors.length > 0 || !draft) return refuse(withErrors(accountProblems.partyUnfit, errors))
    if (present.some(({ partyId, role }) => partyId === draft.partyId && role === draft.role))
      return refuse(new Problem(accountProblems.accountPartyExists))
    const accountId = file.account.id
    const gaining = parties.filter((party) => party.draft !== null || party.gained.length > 0)
    return ok({
      account: file.account,
      parties: gaining,
      draft,
      link: { ...draft, orgId: org, accountId, addedAt: now, endedAt: null },
    })
  },
  write: async ({ account, parties, draft }, context) => [
    ...(await writeParties(context, parties)),
    insertLink(context, account.id, draft),
    touchAccount(context, account),
    refreshCaseFiles([account.id], context),
  ],
  events: ({ account: { id, jurisdiction }, parties, draft: { partyId, role } }, { org }) => [
    ...partyCreationEvents(parties, org),
    accountEvent(accountEvents.partyAdded, { accountId: id, partyId, role }, { org, jurisdiction }),
  ],
  view: ({ link }) => linkState(link),
  constraints: { ...creationConstraints, account_parties_running: accountProblems.accountPartyExists },
  problems: [accountProblems.partyUnfit],
})
