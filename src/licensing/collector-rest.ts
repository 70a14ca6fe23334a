import { get, type Operation, patch, post } from '../http/index.ts'
import {
  getCollector,
  getFinding,
  getRecord,
  getStanding,
  listCertificates,
  listCollectors,
  listFindings,
} from './collector-queries.ts'
import {
  AppraisalResource,
  BarResource,
  CertificateResource,
  CollectorResource,
  CollectorState,
  FindingResource,
  RecordResource,
  TrainingResource,
} from './collector-view.ts'
import { appraiseCollector } from './commands/appraise-collector.ts'
import { barCollector } from './commands/bar-collector.ts'
import { certifyCollector } from './commands/certify-collector.ts'
import { dismissFinding } from './commands/dismiss-finding.ts'
import { eraseCollector } from './commands/erase-collector.ts'
import { liftBar } from './commands/lift-bar.ts'
import { registerCollector } from './commands/register-collector.ts'
import { replyToFinding } from './commands/reply-to-finding.ts'
import { reportFinding } from './commands/report-finding.ts'
import { rotateCheckCode } from './commands/rotate-check-code.ts'
import { trainCollector } from './commands/train-collector.ts'
import { updateCollector } from './commands/update-collector.ts'
import { upholdFinding } from './commands/uphold-finding.ts'
import { StandingResource } from './standing-view.ts'

const all = '/v1/collectors'
const one = `${all}/{collector}`
const finding = '/v1/collector-findings/{finding}'
const [state, ofFinding] = [{ resource: CollectorState }, { resource: FindingResource }]

export const collectorOperations: readonly Operation[] = [
  post(registerCollector, { path: all, id: 'collectors.register', ...state, status: 201 }),
  get(listCollectors, { path: all, id: 'collectors.list', resource: CollectorResource }),
  get(getCollector, { path: one, id: 'collectors.get', resource: CollectorResource }),
  patch(updateCollector, { path: one, id: 'collectors.update', ...state }),
  post(rotateCheckCode, { path: `${one}/rotate-code`, id: 'collectors.rotateCode', ...state }),
  post(eraseCollector, { path: `${one}/erase`, id: 'collectors.erase', ...state }),
  get(getRecord, { path: `${one}/record`, id: 'collectors.record', resource: RecordResource }),
  get(getStanding, { path: `${one}/standing`, id: 'collectors.standing', resource: StandingResource }),
  post(certifyCollector, {
    path: `${one}/certificates`,
    id: 'collectors.certify',
    resource: CertificateResource,
    status: 201,
  }),
  post(trainCollector, { path: `${one}/trainings`, id: 'collectors.train', resource: TrainingResource, status: 201 }),
  post(appraiseCollector, {
    path: `${one}/appraisals`,
    id: 'collectors.appraise',
    resource: AppraisalResource,
    status: 201,
  }),
  post(barCollector, { path: `${one}/bars`, id: 'collectors.bar', resource: BarResource, status: 201 }),
  post(liftBar, { path: `${one}/bars/lift`, id: 'collectors.liftBar', resource: BarResource }),
  get(listCertificates, {
    path: '/v1/collector-certificates',
    id: 'collectorCertificates.list',
    resource: CertificateResource,
  }),
  post(reportFinding, { path: `${one}/findings`, id: 'collectorFindings.report', ...ofFinding, status: 201 }),
  get(listFindings, { path: '/v1/collector-findings', id: 'collectorFindings.list', ...ofFinding }),
  get(getFinding, { path: finding, id: 'collectorFindings.get', ...ofFinding }),
  post(replyToFinding, { path: `${finding}/reply`, id: 'collectorFindings.reply', ...ofFinding }),
  post(upholdFinding, { path: `${finding}/uphold`, id: 'collectorFindings.uphold', ...ofFinding }),
  post(dismissFinding, { path: `${finding}/dismiss`, id: 'collectorFindings.dismiss', ...ofFinding }),
]
