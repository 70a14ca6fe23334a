import { get, type Operation, post } from '../http/index.ts'
import { attestCease } from './commands/attest-cease.ts'
import { attestCeases } from './commands/attest-ceases.ts'
import { certifyPurge } from './commands/certify-purge.ts'
import { certifyPurges } from './commands/certify-purges.ts'
import { createDutyRun } from './commands/create-duty-run.ts'
import { createRecall } from './commands/create-recall.ts'
import { declareAllPayments } from './commands/declare-all-payments.ts'
import { declarePayments } from './commands/declare-payments.ts'
import { extendRecall } from './commands/extend-recall.ts'
import { insistOnRecall } from './commands/insist-on-recall.ts'
import { objectToRecall } from './commands/object-to-recall.ts'
import { openSealedRecord } from './commands/open-sealed-record.ts'
import { recallPlacement } from './commands/recall-placement.ts'
import { refusePayment } from './commands/refuse-payment.ts'
import { reportPayment } from './commands/report-payment.ts'
import { withdrawRecall } from './commands/withdraw-recall.ts'
import { withdrawRecalls } from './commands/withdraw-recalls.ts'
import { getDutyRun, listDutyRefusals, listDutyRuns } from './duty-run-queries.ts'
import { DutyRefusalResource, DutyRunResource } from './duty-run-view.ts'
import { DutiesResource } from './duty-view.ts'
import {
  getPurgeCertificate,
  getRetentionRules,
  listPurgeCertificates,
  RetentionRulesResource,
} from './purge-queries.ts'
import { PurgeCertificateResource } from './purge-view.ts'
import { getPayment, listPayments } from './recall-payment-queries.ts'
import { PaymentResource } from './recall-payment-view.ts'
import { getPlacementRecall, listPlacementRecalls } from './recall-queries.ts'
import { getRecall, listRecallRows, listRecalls } from './recall-run-queries.ts'
import { RecallResource, RecallRowResource } from './recall-run-view.ts'
import { PlacementRecallResource as resource } from './recall-view.ts'
import { listOpenings } from './sealed-record-queries.ts'
import { OpenedRecordResource, OpeningResource } from './sealed-record-view.ts'

const placement = '/v1/placements/{placement}'
const one = '/v1/placement-recalls/{placementRecall}'
const payment = '/v1/payments-in-flight/{payment}'

export const recallOperations: readonly Operation[] = [
  post(recallPlacement, { path: `${placement}/recall`, id: 'placements.recall', resource, status: 201 }),
  get(listPlacementRecalls, { path: '/v1/placement-recalls', id: 'placementRecalls.list', resource }),
  get(getPlacementRecall, { path: one, id: 'placementRecalls.get', resource }),
  post(createRecall, {
    ...{ path: '/v1/recalls', id: 'recalls.create', resource: RecallResource, status: 202 },
    description:
      'Recalls up to 10,000 placements named, or all that a filter selects, in one job. Poll the recall for its progress, its rows for what became of each. Needs the scope `placements:place`.',
  }),
  get(listRecalls, { path: '/v1/recalls', id: 'recalls.list', resource: RecallResource }),
  get(getRecall, { path: '/v1/recalls/{recall}', id: 'recalls.get', resource: RecallResource }),
  get(listRecallRows, { path: '/v1/recalls/{recall}/rows', id: 'recalls.rows', resource: RecallRowResource }),
  post(withdrawRecalls, {
    ...{ path: '/v1/recalls/{recall}/withdraw', id: 'recalls.withdraw', resource: RecallResource, status: 202 },
    description:
      'Takes back every placement of the recall that is not recalled for good, objected to or not, and stops what it has not come to. A job does it: poll the recall, its rows say `withdrawn`. Needs the scope `placements:place`.',
  }),
  post(objectToRecall, { path: `${one}/object`, id: 'placementRecalls.object', resource }),
  post(extendRecall, { path: `${one}/extend`, id: 'placementRecalls.extend', resource }),
  post(insistOnRecall, { path: `${one}/insist`, id: 'placementRecalls.insist', resource }),
  post(withdrawRecall, { path: `${one}/withdraw`, id: 'placementRecalls.withdraw', resource }),
  post(attestCease, { path: `${one}/attest`, id: 'placementRecalls.attest', resource }),
  post(declarePayments, { path: `${one}/declare-payments`, id: 'placementRecalls.declarePayments', resource }),
  post(certifyPurge, {
    ...{ path: `${one}/purge-certificate`, id: 'placementRecalls.certifyPurge', resource: PurgeCertificateResource },
    status: 201,
  }),
  post(attestCeases, { path: '/v1/cease-attestations/batch', id: 'ceaseAttestations.many', resource: DutiesResource }),
  post(declareAllPayments, {
    ...{ path: '/v1/payment-declarations/batch', id: 'paymentDeclarations.many', resource: DutiesResource },
  }),
  post(certifyPurges, {
    ...{ path: '/v1/purge-certificates/batch', id: 'purgeCertificates.many', resource: DutiesResource },
  }),
  post(createDutyRun, {
    ...{ path: '/v1/duty-runs', id: 'dutyRuns.create', resource: DutyRunResource, status: 202 },
    description:
      'Does one duty of a former holder, in one job, for every final recall of a lender that waits for it and matches. Poll the run for its progress, its refusals for what could not be done. Needs the scope `placements:work`.',
  }),
  get(listDutyRuns, { path: '/v1/duty-runs', id: 'dutyRuns.list', resource: DutyRunResource }),
  get(getDutyRun, { path: '/v1/duty-runs/{dutyRun}', id: 'dutyRuns.get', resource: DutyRunResource }),
  get(listDutyRefusals, {
    ...{ path: '/v1/duty-runs/{dutyRun}/refusals', id: 'dutyRuns.refusals', resource: DutyRefusalResource },
  }),
  post(reportPayment, {
    ...{ path: `${placement}/payments-in-flight`, id: 'paymentsInFlight.report', resource: PaymentResource },
    status: 201,
  }),
  get(listPayments, { path: '/v1/payments-in-flight', id: 'paymentsInFlight.list', resource: PaymentResource }),
  get(getPayment, { path: payment, id: 'paymentsInFlight.get', resource: PaymentResource }),
  post(refusePayment, { path: `${payment}/refuse`, id: 'paymentsInFlight.refuse', resource: PaymentResource }),
  get(listPurgeCertificates, {
    ...{ path: '/v1/purge-certificates', id: 'purgeCertificates.list', resource: PurgeCertificateResource },
  }),
  get(getPurgeCertificate, {
    ...{
      path: '/v1/purge-certificates/{certificate}',
      id: 'purgeCertificates.get',
      resource: PurgeCertificateResource,
    },
  }),
  get(getRetentionRules, { path: '/v1/retention-rules', id: 'retentionRules.get', resource: RetentionRulesResource }),
  post(openSealedRecord, {
    ...{ path: `${placement}/sealed-record/openings`, id: 'sealedRecords.open', resource: OpenedRecordResource },
    status: 201,
  }),
  get(listOpenings, {
    ...{ path: `${placement}/sealed-record/openings`, id: 'sealedRecords.openings', resource: OpeningResource },
  }),
]
