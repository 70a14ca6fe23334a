import type { ActorKind, ContactFact, ContactFacts, Purpose } from '../compliance/index.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Ground, Point } from './decision-ground.ts'
import { type ContactChannel, contactChannels } from './decision-model.ts'

/** How the contact is asked for. */
export interface Asking {
  readonly channel: ContactChannel
  readonly purpose: Purpose
  readonly language?: string | undefined
  readonly affirmed?: readonly string[] | undefined
  readonly contentFlags?: readonly string[] | undefined
  readonly crew?: number | undefined
  readonly notice?: string | undefined
  readonly reply?: boolean | undefined
  readonly override?:
    | { readonly rules: readonly string[]; readonly code: string; readonly evidence: string }
    | undefined
  readonly now: Instant
  readonly by: { readonly org: string; readonly kind: ActorKind }
}

/** The contact as the engine reads it. `past`: contacts with the person, and slots held for some. */
export function requestOf(
  { lender, account }: Ground,
  {
    asking,
    point,
    past,
    consents,
  }: {
    asking: Asking
    point: Point | undefined
    past: readonly ContactFact[]
    consents: ContactFacts['consents']
  },
): ContactFacts['request'] {
  const { channel, purpose, by, language = null, affirmed = null, contentFlags = [], override, notice } = asking
  const { medium } = contactChannels[channel]
  return {
    ...{ channel: point?.kind === 'workplace' ? 'workplace_contact' : medium, medium, direction: 'outbound', purpose },
    endpoint: point ? endpointOf(point, consents) : null,
    debts: [account.id],
    actor: { kind: by.kind, org: by.org, lender },
    ...{ language, affirmed, contentFlags },
    override: override ? { code: override.code, evidence: override.evidence } : null,
    ...(asking.crew === undefined ? {} : { crew: asking.crew }),
    // Only what the law requires to be sent is sent as the notice it is.
    ...(notice !== undefined && purpose === 'required_notice' ? { notice } : {}),
    ...(asking.reply === true && waits(past, asking) ? { reply: true } : {}),
  }
}

/** Whether the person's own message in the medium waits for an answer: nothing went out by it since, and no slot is held for it. */
function waits(past: readonly ContactFact[], { channel, by, now }: Asking): boolean {
  const { medium } = contactChannels[channel]
  const [last] = past
    .filter((contact) => contact.medium === medium && contact.org === by.org && contact.at < now)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return last?.direction === 'inbound'
}

const kinds = { phone: 'mobile', email: 'email', address: 'address', workplace: 'phone' } as const

/** An address and a place of work are tied to a place whether the file says so or not. */
const endpointOf = (
  { id, kind, placeBound, source }: Point,
  consents: ContactFacts['consents'],
): ContactFacts['request']['endpoint'] => ({
  ...{ id, kind: kind === 'phone' && placeBound ? 'landline' : kinds[kind] },
  placeBound: placeBound || kind === 'address' || kind === 'workplace',
  ...{ workplace: kind === 'workplace', source },
  ...(consents.some(({ endpoint, notice }) => endpoint === id && notice?.publicDomain) ? { publicDomain: true } : {}),
})
