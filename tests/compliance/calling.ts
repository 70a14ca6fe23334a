import type { ContactFacts } from '../../src/compliance/index.ts'

/** A call to the borrower of a card debt by an agency in New Jersey, with nothing against it; `but` is otherwise. */
export const calling = (but: Partial<ContactFacts> = {}): ContactFacts => ({
  request: {
    ...{ channel: 'call', medium: 'call', direction: 'outbound', purpose: 'collect', debts: ['debt'] },
    endpoint: { id: 'phone', kind: 'mobile', placeBound: false, workplace: false },
    actor: { kind: 'third_party_collector', org: 'agency', lender: 'lender' },
  },
  ...{ jurisdictions: ['US-NJ'], zones: ['America/New_York'], sector: null, history: [] },
  debts: [
    {
      ...{ id: 'debt', kind: 'credit_card', status: 'open', pastDueSince: null, limitationEndsOn: null },
      firstCommunicatedAt: null,
    },
  ],
  person: { id: 'ada', role: 'borrower', statuses: [], attorneys: [], employerProhibits: false, language: null },
  ...{ consents: [], optOuts: [], inconveniences: [], preferences: [], notices: [], cases: [], treatments: [] },
  ...{ licences: null, collector: null, stage: null, budgetFreeAt: null, holidays: [] },
  ...but,
})
