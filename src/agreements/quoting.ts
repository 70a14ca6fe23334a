import type { PlaceOfWords } from '../placements/index.ts'
import { type Quote, QuoteId } from './model.ts'

/** Where the statement of a household lies: sealed under the lender's key. */
export const placeOfStatement = ({ lenderId, id }: Pick<Quote, 'lenderId' | 'id'>): PlaceOfWords => ({
  lenderId,
  at: `agreement_quotes|statement_sealed|${QuoteId.toUuid(id)}`,
})
