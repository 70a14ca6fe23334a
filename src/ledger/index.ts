export {
  chart,
  type LedgerAccount,
  PaymentId,
  type Posting,
  type PostingSet,
  PostingSetId,
  type SetKind,
} from './model.ts'
export { standingSetsOf } from './payment-sets-store.ts'
export { isBalanced, linesOf, transfer, twinOf } from './rules.ts'
export { insertSets } from './store.ts'
