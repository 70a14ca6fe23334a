import { DebtResource } from '../accounts/index.ts'
import { get, type Operation, post } from '../http/index.ts'
import { acceptAgreement } from './commands/accept-agreement.ts'
import { cancelAgreement } from './commands/cancel-agreement.ts'
import { counterAgreement } from './commands/counter-agreement.ts'
import { proposeAgreement } from './commands/propose-agreement.ts'
import { quoteOptions } from './commands/quote-options.ts'
import { quotePayoff } from './commands/quote-payoff.ts'
import { reAgeDebt } from './commands/re-age-debt.ts'
import { refuseAgreement } from './commands/refuse-agreement.ts'
import { getPayoff, listPayoffs } from './payoff-queries.ts'
import { payoffPage } from './payoff-render.ts'
import { PayoffResource } from './payoff-view.ts'
import { getAgreement, listAgreements, listOffers } from './queries.ts'
import { QuoteResource } from './quote-view.ts'
import { OfferResource, AgreementResource as resource } from './view.ts'

const one = '/v1/agreements/{agreement}'

export const agreementOperations: readonly Operation[] = [
  post(quoteOptions, { path: '/v1/agreement-options', id: 'agreements.options', resource: QuoteResource, status: 201 }),
  post(proposeAgreement, { path: '/v1/agreements', id: 'agreements.propose', resource, status: 201 }),
  get(listAgreements, {
    ...{ path: '/v1/agreements', id: 'agreements.list', resource },
    description:
      'A lender lists the agreements about its debts, an agency those about debts it holds. Needs the scope `agreements:read`.',
  }),
  get(getAgreement, { path: one, id: 'agreements.get', resource }),
  get(listOffers, { path: `${one}/offers`, id: 'agreements.offers', resource: OfferResource }),
  post(quotePayoff, { path: '/v1/payoff-quotes', id: 'payoffs.quote', resource: PayoffResource, status: 201 }),
  get(listPayoffs, {
    ...{ path: '/v1/payoff-quotes', id: 'payoffs.list', resource: PayoffResource },
    description:
      'A lender lists what was said of its debts, an agency what it was told itself. Needs the scope `agreements:read`.',
  }),
  get(getPayoff, {
    ...{ path: '/v1/payoff-quotes/{payoffQuote}', id: 'payoffs.get', resource: PayoffResource },
    documents: { pdf: { mediaType: 'application/pdf', print: payoffPage } },
    description: 'As JSON, or as a page to hand to the borrower as PDF. Needs the scope `agreements:read`.',
  }),
  post(acceptAgreement, { path: `${one}/accept`, id: 'agreements.accept', resource }),
  post(counterAgreement, { path: `${one}/counter`, id: 'agreements.counter', resource }),
  post(refuseAgreement, { path: `${one}/refuse`, id: 'agreements.refuse', resource }),
  post(reAgeDebt, {
    ...{ path: `${one}/re-age`, id: 'agreements.reAge', resource: DebtResource },
    description: 'For lenders. What is owed stays; the running delinquency ends. Needs the scope `agreements:write`.',
  }),
  post(cancelAgreement, { path: `${one}/cancel`, id: 'agreements.cancel', resource }),
]
