import { get, type Operation, post } from '../http/index.ts'
import { acceptJointShare, declineJointShare, refuseJointShare } from './commands/answer-joint-share.ts'
import { claimJointShare } from './commands/claim-joint-share.ts'
import { endJointAgreement } from './commands/end-joint-agreement.ts'
import { openJointAgreement } from './commands/open-joint-agreement.ts'
import { proposeJointAgreement } from './commands/propose-joint-agreement.ts'
import { recordJointPayment } from './commands/record-joint-payment.ts'
import { reverseJointPayment } from './commands/reverse-joint-payment.ts'
import { payOverDistributions, receiveDistributions } from './commands/transfer-distributions.ts'
import { getJointPayment, listJointDistributions, listJointPayments } from './payment-queries.ts'
import {
  JointDistributionResource,
  JointPaymentResource as payment,
  JointTransferResource as transfer,
} from './payment-view.ts'
import { getJointAgreement, getJointShare, listJointAgreements, listJointShares } from './queries.ts'
import { JointAgreementResource as resource, JointShareResource as share } from './view.ts'

const path = '/v1/joint-agreements'
const one = `${path}/{jointAgreement}`
const shares = '/v1/joint-agreement-shares'
const oneShare = `${shares}/{jointShare}`
const payments = '/v1/joint-payments'
const parts = '/v1/joint-distributions'

export const jointAgreementOperations: readonly Operation[] = [
  post(openJointAgreement, { path, id: 'jointAgreements.open', resource, status: 201 }),
  get(listJointAgreements, { path, id: 'jointAgreements.list', resource }),
  get(getJointAgreement, { path: one, id: 'jointAgreements.get', resource }),
  post(proposeJointAgreement, { path: `${one}/propose`, id: 'jointAgreements.propose', resource }),
  post(endJointAgreement, { path: `${one}/end`, id: 'jointAgreements.end', resource }),
  get(listJointShares, { path: shares, id: 'jointShares.list', resource: share }),
  get(getJointShare, { path: oneShare, id: 'jointShares.get', resource: share }),
  post(claimJointShare, { path: `${oneShare}/claim`, id: 'jointShares.claim', resource: share }),
  post(declineJointShare, { path: `${oneShare}/decline`, id: 'jointShares.decline', resource: share }),
  post(acceptJointShare, { path: `${oneShare}/accept`, id: 'jointShares.accept', resource: share }),
  post(refuseJointShare, { path: `${oneShare}/refuse`, id: 'jointShares.refuse', resource: share }),
  post(recordJointPayment, { path: `${one}/payments`, id: 'jointPayments.record', resource: payment, status: 201 }),
  get(listJointPayments, { path: `${one}/payments`, id: 'jointPayments.list', resource: payment }),
  get(getJointPayment, { path: `${payments}/{jointPayment}`, id: 'jointPayments.get', resource: payment }),
  post(reverseJointPayment, {
    ...{ path: `${payments}/{jointPayment}/reverse`, id: 'jointPayments.reverse', resource: payment },
  }),
  get(listJointDistributions, { path: parts, id: 'jointDistributions.list', resource: JointDistributionResource }),
  post(payOverDistributions, { path: `${parts}/pay-over`, id: 'jointDistributions.payOver', resource: transfer }),
  post(receiveDistributions, { path: `${parts}/receive`, id: 'jointDistributions.receive', resource: transfer }),
]
