export { answeringEpochs } from './epoch-rules.ts'
export { exchangeEvents } from './events.ts'
export { memberDaysOn, spendMemberDay } from './member-days-store.ts'
export { memberEvent, memberEvents } from './member-events.ts'
export { sha256Text } from './member-input.ts'
export {
  EXCHANGE_DAILY,
  type Exchange,
  ExchangeId,
  type ExchangeMember,
  ExchangeMemberId,
  type Level,
  levels,
  type MemberDay,
  type MemberReason,
} from './member-model.ts'
export { memberProblems } from './member-problems.ts'
export { enrolled, memberDay, moved, partaking, suspended } from './member-rules.ts'
export {
  exchangesInWorld,
  exchangesWithIds,
  memberForChange,
  memberForJob,
  memberInExchange,
  memberInExchangeForUse,
  memberInExchanges,
  membersWithIds,
  ownMembership,
  saveMember,
} from './member-store.ts'
export { memberKinds } from './model.ts'
export { exchangeProblems } from './problems.ts'
export { regimeOf } from './regime-rules.ts'
export { type AdverseKind, adverseKinds, type ExchangeRegime } from './regimes.law.ts'
