import { type NewAccount, readContactPoint } from '../accounts/index.ts'
import { nationalId } from '../kernel/national-id.ts'
import type { HandedDebt, HandedLink, HandedParty } from './handover.ts'
import type { DebtSaleId } from './model.ts'

/** A debt handed over, by its number on the tape. */
export interface Handed {
  readonly number: number
  readonly debt: HandedDebt
}

/** What a seller’s person is called at the buyer: one person of one seller stays one, whatever else they owe. */
export const partyReference = (seller: string, party: string): string => `${seller}/${party}`

/** The debt as its buyer opens it: the same components, days and people; its delinquency date never moves again. */
export function boughtAccount({ number, debt }: Handed, sale: DebtSaleId): NewAccount {
  const { facts, links, parties } = debt
  const seller = debt.titles.at(-1)?.seller ?? ''
  const people = new Map(parties.map((party) => [party.id, party]))
  const { pastDueSince } = facts
  return {
    ...{ reference: `${sale}/${number}`, product: facts.product, currency: facts.currency },
    ...{ jurisdiction: facts.jurisdiction, openedOn: facts.openedOn, balanceOn: debt.on },
    balance: amountsOf(facts),
    delinquency: {
      since: facts.delinquentSince,
      past: facts.past,
      ...(pastDueSince === null || facts.delinquentSince === null ? {} : { pastDueSince }),
    },
    delinquencyFrozen: true,
    ...{ chargedOffOn: facts.chargedOffOn, lastPaymentOn: facts.lastPaymentOn },
    itemisation: facts.itemisation && figuresOf(facts.itemisation),
    limitation: facts.limitation,
    accrual: accrualOf(facts.accrual),
    parties: links.map((link) => linkOf(link, people.get(link.party), seller)),
  } as unknown as NewAccount
}

const amountsOf = ({
  principal,
  interest,
  fees,
  costs,
}: Readonly<Record<'principal' | 'interest' | 'fees' | 'costs', string>>) => ({
  ...{ principal: BigInt(principal), interest: BigInt(interest), fees: BigInt(fees), costs: BigInt(costs) },
})

const figuresOf = ({ kind, date, ...figures }: Readonly<Record<string, string>>) => ({
  ...{ kind, date },
  ...Object.fromEntries(Object.entries(figures).map(([figure, amount]) => [figure, BigInt(amount)])),
})

/** Interest that was frozen stays so: the buyer begins it anew where it may. */
function accrualOf(accrual: Readonly<Record<string, unknown>> | null) {
  if (accrual === null || accrual.frozenFrom !== null) return null
  const { by, annualRate, dayCount, through } = accrual
  return { by, annualRate, dayCount, through }
}

const linkOf = (link: HandedLink, party: HandedParty | undefined, seller: string) => ({
  newParty: party && personOf(party, seller),
  ...{ role: link.role, liability: link.liability },
  ...(link.liability === 'guarantee'
    ? { guarantee: { cap: link.cap === null ? null : BigInt(link.cap), calledOn: link.calledOn } }
    : {}),
  ...(link.authority === null || link.represents === null
    ? {}
    : {
        authority: {
          ...{ kind: link.authority, scope: link.scope, evidence: link.evidence },
          ...{ validFrom: link.validFrom, validUntil: link.validUntil },
          represents: { reference: partyReference(seller, link.represents) },
        },
      }),
})

const personOf = (party: HandedParty, seller: string) => ({
  ...{ reference: partyReference(seller, party.id), kind: party.kind, name: party.name },
  ...{ birthDate: party.birthDate, employer: party.employer, preferredLanguage: party.preferredLanguage },
  nationalId: party.nationalId && nationalId(party.nationalId.namespace as never, party.nationalId.value),
  contactPoints: party.points.map((point) => readContactPoint({ ...point } as never)),
})

/** The latest day any of them was handed over: nothing on them lies after it. */
export const latestDay = (handed: readonly Handed[], today: string): string =>
  handed.reduce((latest, { debt }) => (debt.on > latest ? debt.on : latest), today)

/** What a debt owes, in minor units. */
export const owedOf = ({ debt: { facts } }: Handed): bigint =>
  BigInt(facts.principal) + BigInt(facts.interest) + BigInt(facts.fees) + BigInt(facts.costs)
