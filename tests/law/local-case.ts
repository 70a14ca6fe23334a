import { Temporal } from 'temporal-polyfill'
import type { ContactFact, ContactFacts } from '../../src/compliance/index.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Instant } from '../../src/kernel/instant.ts'

type Place = 'TW' | 'CN' | 'IN' | 'PH' | 'GB' | 'SG' | 'HK'

const zones: Readonly<Record<Place, string>> = {
  TW: 'Asia/Taipei',
  CN: 'Asia/Shanghai',
  IN: 'Asia/Kolkata',
  PH: 'Asia/Manila',
  GB: 'Europe/London',
  SG: 'Asia/Singapore',
  HK: 'Asia/Hong_Kong',
}

export interface Moment {
  readonly place: Place
  /** On the clock there. */
  readonly at: string
}

export interface Asked extends Moment {
  readonly request?: Partial<ContactFacts['request']>
  readonly facts?: Partial<ContactFacts>
  readonly role?: ContactFacts['person']['role']
  readonly pastDueSince?: string
}

export const local = ({ place, at }: Moment): Instant =>
  new Date(Temporal.PlainDateTime.from(at).toZonedDateTime(zones[place]).epochMilliseconds).toISOString() as Instant

/** A call that became a talk, by the agency; tests change what they are about. */
export const contact = (when: Moment, changes: Partial<ContactFact> = {}): ContactFact => ({
  ...{ medium: 'call', direction: 'outbound', org: 'agency', lender: 'lender', person: 'ada', endpoint: 'phone' },
  ...{ debts: ['debt'], allocatedDebt: 'debt', disposition: 'conversation', at: local(when) },
  ...changes,
})

/** An agency calls a borrower's mobile number. */
export const factsOf = ({ place, request, facts, role = 'borrower', pastDueSince }: Asked): ContactFacts => ({
  request: {
    ...{ channel: 'call', medium: 'call', direction: 'outbound', purpose: 'collect', debts: ['debt'] },
    endpoint: { id: 'phone', kind: 'mobile', placeBound: false, workplace: false },
    actor: { kind: 'third_party_collector', org: 'agency', lender: 'lender' },
    ...request,
  },
  ...{ jurisdictions: [place], zones: [zones[place]], sector: null, history: [] },
  debts: [
    {
      ...{ id: 'debt', kind: 'credit_card', status: 'open', limitationEndsOn: null },
      pastDueSince: (pastDueSince ?? null) as CalendarDate | null,
      firstCommunicatedAt: '2026-01-01T00:00:00.000Z' as Instant,
    },
  ],
  person: {
    ...{ id: 'ada', role, statuses: [], attorneys: [], employerProhibits: false, language: null },
    ...(role === 'borrower' ? {} : { about: 'borrower' }),
  },
  ...{ consents: [], optOuts: [], inconveniences: [], preferences: [], notices: [], cases: [], treatments: [] },
  ...{ licences: null, collector: null, stage: null, budgetFreeAt: null, holidays: [] },
  ...facts,
})
