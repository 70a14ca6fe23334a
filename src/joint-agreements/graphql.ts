import type { Edge, NodeKind } from '../graphql/index.ts'
import { JointAgreementId, JointShareId } from './model.ts'
import { JointPaymentId } from './payment-model.ts'
import { jointPaymentsByIds } from './payment-queries.ts'
import { JointPaymentResource } from './payment-view.ts'
import { jointAgreementsByIds, jointSharesByIds } from './queries.ts'
import { JointAgreementResource, JointShareResource } from './view.ts'

export const jointAgreementNodes: readonly NodeKind[] = [
  { resource: JointAgreementResource, id: JointAgreementId, byIds: jointAgreementsByIds },
  { resource: JointShareResource, id: JointShareId, byIds: jointSharesByIds },
  { resource: JointPaymentResource, id: JointPaymentId, byIds: jointPaymentsByIds },
]

export const jointAgreementEdges: readonly Edge[] = [
  {
    ...{ on: 'JointShare', field: 'jointAgreement', to: 'JointAgreement', description: 'What it is a share in' },
    key: 'jointAgreementId',
  },
  {
    ...{ on: 'JointShare', field: 'agreement', to: 'Agreement', description: 'What follows it; null to the lead' },
    key: 'agreementId',
  },
  {
    ...{ on: 'JointShare', field: 'account', to: 'Account', description: 'The creditor’s account; null to the lead' },
    key: 'accountId',
  },
  {
    ...{ on: 'Agreement', field: 'jointAgreement', to: 'JointAgreement', description: 'What it is a part of' },
    key: 'jointAgreementId',
  },
  {
    ...{ on: 'JointDistribution', field: 'jointShare', to: 'JointShare', description: 'Whose part it is' },
    key: 'jointShareId',
  },
]
