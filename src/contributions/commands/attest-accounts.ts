import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { memberKinds, membersWithIds } from '../../exchange/index.ts'
import { problems as kernelProblems, notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { attestedEvent } from '../events.ts'
import { AttestAccounts } from '../level-input.ts'
import { insertAttestations, latestAttestations, levelsOf } from '../level-store.ts'
import { levelsView } from '../level-view.ts'
import { contributionProblems as problems } from '../problems.ts'

export const attestAccounts = command({
  name: 'exchange_member.attest',
  summary: 'Say how many debts you have of each class: what your records are held against',
  scope: 'exchange:write',
  input: AttestAccounts,
  problems: [problems.countsUnfit],
  constraints: { exchange_attestations_pkey: kernelProblems.conflict },
  load: (context, { exchangeMember }) => ({
    member: membersWithIds(context, [exchangeMember]),
    levels: levelsOf(context, exchangeMember),
    before: latestAttestations(context, exchangeMember),
    zone: ownTimeZone(context),
  }),
  decide: ({ member: [member], levels, before, zone }, { asOf, counts }, { org, now, actor }) => {
    if (member?.orgId !== org || !memberKinds.includes(actor.orgKind)) return refuse(notFound())
    const wrong = counts.findIndex(({ open, pastDue, defaulted }) => open < pastDue || pastDue < defaulted)
    const twice = counts.findIndex(({ product }, at) => counts.findIndex((one) => one.product === product) < at)
    const at = asOf > todayIn(zone, now) ? 'asOf' : [wrong, twice].flatMap((n) => (n < 0 ? [] : [`counts/${n}`]))[0]
    if (at !== undefined) {
      const detail =
        'In default are some of those past due, and these some of all; each class is said once, of no future day.'
      const errors = [{ pointer: `#/${at}`, code: problems.countsUnfit.code, detail }]
      return refuse(new Problem(problems.countsUnfit, { detail, errors }))
    }
    const attestedBy = actor.kind === 'client' ? actor.client : null
    const said = counts.map((one) => ({ ...one, orgId: org, memberId: member.id, asOf, attestedBy, createdAt: now }))
    const known = before.filter(({ product }) => counts.every((one) => one.product !== product))
    return ok({ member, said, levels, all: [...known, ...said] })
  },
  write: ({ said }) => insertAttestations(said),
  events: ({ member }) => [attestedEvent(member)],
  view: ({ member, levels, all }) => levelsView(member.id, levels, all),
})
