import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetAgreement, ListAgreements, ListOffers } from './input.ts'
import { AgreementId } from './model.ts'
import { agreementNamed, agreementsOf, agreementsWithIds, offersOf } from './store.ts'
import { agreementView, offerView } from './view.ts'

export const getAgreement = query({
  name: 'agreement.get',
  summary: 'Read an agreement, with what is paid of each instalment',
  scope: 'agreements:read',
  input: GetAgreement,
  load: (context, { agreement }) => ({ found: agreementNamed(context, agreement) }),
  view: ({ found: [found] }, _, context) => (found ? agreementView(found, context) : null),
})

export const listAgreements = query({
  name: 'agreement.list',
  summary: 'List agreements, newest first',
  scope: 'agreements:read',
  input: ListAgreements,
  list: true,
  load: (context, input) => ({ found: agreementsOf(context, input, keysetOf(input)) }),
  view: ({ found }, input, context) =>
    pageOf(found, input, {
      position: ({ createdAt, id }) => ({ createdAt, id }),
      item: (one) => agreementView(one, context),
    }),
})

export const listOffers = query({
  name: 'agreement.offers',
  summary: 'List the offers of an agreement, newest first',
  scope: 'agreements:read',
  input: ListOffers,
  list: true,
  load: (context, input) => ({
    found: agreementNamed(context, input.agreement),
    offers: offersOf(context, input.agreement, keysetOf(input)),
  }),
  view: ({ found: [found], offers }, input, context) =>
    found
      ? pageOf(offers, input, {
          position: ({ offeredAt, id }) => ({ createdAt: offeredAt, id }),
          item: (one) => offerView(one, context),
        })
      : null,
})

export const agreementsByIds = batch({
  name: 'agreement.by_ids',
  scope: 'agreements:read',
  ids: AgreementId,
  rows: agreementsWithIds,
  key: ({ id }) => id,
  view: agreementView,
})
