import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListCorrections, ListDisputes, NamesCorrection, NamesDispute } from './dispute-input.ts'
import { correctionsOf, correctionsWithIds, disputesOf, disputesWithIds } from './dispute-store.ts'
import { correctionView, disputeView } from './dispute-view.ts'
import { ExchangeCorrectionId, ExchangeDisputeId } from './model.ts'

export const getDispute = query({
  name: 'exchange_dispute.get',
  summary: 'Read a dispute of a record of yours',
  scope: 'exchange:read',
  input: NamesDispute,
  load: (context, { exchangeDispute }) => ({ found: disputesWithIds(context, [exchangeDispute]) }),
  view: ({ found: [found] }) => (found ? disputeView(found) : null),
})

export const listDisputes = query({
  name: 'exchange_dispute.list',
  summary: 'List disputes of your records, newest first',
  scope: 'exchange:read',
  input: ListDisputes,
  list: true,
  load: (context, input) => ({ disputes: disputesOf(context, input, keysetOf(input)) }),
  view: ({ disputes }, input) => pageOf(disputes, input, { position: (dispute) => dispute, item: disputeView }),
})

export const getCorrection = query({
  name: 'exchange_correction.get',
  summary: 'Read what was wrong in answer to an inquiry',
  scope: 'exchange:read',
  input: NamesCorrection,
  load: (context, { exchangeCorrection }) => ({ found: correctionsWithIds(context, [exchangeCorrection]) }),
  view: ({ found: [found] }) => (found ? correctionView(found) : null),
})

export const listCorrections = query({
  name: 'exchange_correction.list',
  summary: 'List corrections of what you were told, newest first; as an operator, all in your exchanges',
  scope: 'exchange:read',
  input: ListCorrections,
  list: true,
  load: (context, input) => ({ corrections: correctionsOf(context, input, keysetOf(input)) }),
  view: ({ corrections }, input) =>
    pageOf(corrections, input, { position: (correction) => correction, item: correctionView }),
})

export const disputesByIds = batch({
  name: 'exchange_dispute.by_ids',
  scope: 'exchange:read',
  ids: ExchangeDisputeId,
  rows: disputesWithIds,
  key: ({ id }) => id,
  view: disputeView,
})

export const correctionsByIds = batch({
  name: 'exchange_correction.by_ids',
  scope: 'exchange:read',
  ids: ExchangeCorrectionId,
  rows: correctionsWithIds,
  key: ({ id }) => id,
  view: correctionView,
})
