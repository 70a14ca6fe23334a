export { commissionGround, commissionGrounds } from './ground-store.ts'
export { type Commission, type CommissionGround, CommissionId, type StandingCommission } from './model.ts'
export { accrued } from './rules.ts'
export { insertCommissions, standingCommissions } from './store.ts'
