import type { PartyId } from '../accounts/model.ts'
import { packs } from '../compliance/index.ts'
import type { CaseId } from '../disputes/model.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import type { BorrowerContact, BorrowerView, BorrowerViewId, ViewPurpose } from './model.ts'
import { borrowerViewProblems as problems } from './problems.ts'

export const VIEW_HOURS = 24

/** Who looks, and how the person is named: by the creditor as its party, by others through a case and a national id. */
export interface Asking {
  readonly party?: unknown
  readonly caseId?: CaseId | undefined
  readonly person?: Result<unknown, { readonly code: string; readonly detail: string }> | null | undefined
  readonly purpose: ViewPurpose
}

const unclear = (field: string, detail: string) =>
  new Problem(problems.subjectUnclear, { detail, errors: [{ pointer: `#/${field}`, code: 'unclear', detail }] })

function unclearness({ party, caseId, person }: Asking, lends: boolean): Problem | undefined {
  if (lends) {
    if (party === undefined) return unclear('party', 'Name a `party` of yours.')
    return caseId || person ? unclear('caseId', 'A creditor names its own party alone.') : undefined
  }
  if (party !== undefined) return unclear('party', 'Only a creditor names a party.')
  if (!caseId) return unclear('caseId', 'Name the case you have a part in.')
  if (!person) return unclear('person', 'Name the person by a national id.')
  return person.ok ? undefined : unclear('person/value', `${person.refusal.detail}.`)
}

/** A look that may be taken, or why not. */
export function opened(
  asking: Asking,
  found: { readonly lenderId: OrganisationId; readonly partyId: PartyId } | undefined,
  {
    id,
    org,
    orgKind,
    lends,
    now,
  }: { id: BorrowerViewId; org: OrganisationId; orgKind: OrganisationKind; lends: boolean; now: Instant },
): Result<BorrowerView, Problem> {
  if (!lends && orgKind !== 'adviser' && orgKind !== 'regulator') return refuse(new Problem(problems.notAsker))
  const problem = unclearness(asking, lends)
  if (problem) return refuse(problem)
  if (!found) {
    return refuse(
      lends
        ? unresolved('party', 'You have no such person.')
        : unresolved('person', 'You have a part in no such case, or nobody of this national id is on its debt.'),
    )
  }
  const { purpose, caseId = null } = asking
  return ok({ orgId: org, ...found, id, purpose, caseId, openedAt: now, until: addHours(now, VIEW_HOURS) })
}

let titles: ReadonlyMap<string, string> | undefined

/** What a rule says, in our words; rules of the gate itself have a citation alone. */
const titleOf = (ruleId: string, citation: string): string => {
  titles ??= new Map(packs.flatMap(({ rules }) => rules.map(({ id, title }) => [id, title] as const)))
  return titles.get(ruleId) ?? citation
}

export interface SpokenRule {
  readonly ruleId: string
  readonly title: string
  readonly citation: string
  readonly verdict: string
}

/** The rules that spoke on a contact, the one that decided first. */
export const rulesOf = ({ verdicts, ruledBy }: BorrowerContact): readonly SpokenRule[] =>
  verdicts
    .map(({ ruleId, citation, verdict }) => ({ ruleId, title: titleOf(ruleId, citation), citation, verdict }))
    .toSorted((a, b) => Number(b.ruleId === ruledBy) - Number(a.ruleId === ruledBy))

const acts: Readonly<Record<string, readonly [did: string, may: string]>> = {
  phone: ['called', 'call'],
  voicemail: ['left a voicemail', 'leave a voicemail'],
  sms: ['sent a text message', 'send a text message'],
  email: ['sent an e-mail', 'send an e-mail'],
  messaging: ['sent a message', 'send a message'],
  fax: ['sent a fax', 'send a fax'],
  letter: ['sent a letter', 'send a letter'],
  visit: ['visited', 'visit'],
}

const ends: Readonly<Record<string, string>> = {
  conversation: 'and spoke with the person',
  met: 'and met the person',
  answered_dropped: 'and the contact broke off',
  wrong_person: 'and reached somebody else',
  no_answer: 'and nobody answered',
  busy: 'and the line was busy',
  not_in_service: 'and the number was out of service',
  bounced: 'and it came back',
  nobody_home: 'and nobody was at home',
  voicemail: 'and reached a voicemail',
  limited_content_message: 'and left a message without the debt',
}

/** One sentence that needs no manual. */
export function inWords(contact: BorrowerContact): string {
  const { kind, by, lender, byId, lenderId, channel, direction, disposition, outcome } = contact
  const who = byId === lenderId ? lender : `${by}, for ${lender},`
  const [did, may] = acts[channel] ?? ['made contact', 'make contact']
  if (kind === 'activity') {
    if (direction === 'inbound') return `The person contacted ${byId === lenderId ? lender : `${by} (for ${lender})`}.`
    const end = ends[disposition ?? '']
    return `${who} ${did}${end ? ` ${end}` : ''}.`
  }
  const [ruling] = rulesOf(contact)
  if (outcome === 'allow') return `${who} asked whether it may ${may}, and the rules allowed it.`
  return `${who} asked whether it may ${may}, and was refused${ruling ? `: ${ruling.title} (${ruling.citation})` : ''}.`
}
