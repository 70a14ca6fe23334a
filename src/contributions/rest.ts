import { get, type Operation, post } from '../http/index.ts'
import { getCanary, listCanaries } from './canary-queries.ts'
import { ExchangeCanaryResource } from './canary-view.ts'
import { getClientObjection, listClientObjections } from './client-objection-queries.ts'
import { ClientObjectionResource } from './client-objection-view.ts'
import { acknowledgeCorrection } from './commands/acknowledge-correction.ts'
import { answerDispute } from './commands/answer-dispute.ts'
import { attestAccounts } from './commands/attest-accounts.ts'
import { contributeRecord } from './commands/contribute-record.ts'
import { correctRecord } from './commands/correct-record.ts'
import { extendDispute } from './commands/extend-dispute.ts'
import { liftCanary } from './commands/lift-canary.ts'
import { plantCanary } from './commands/plant-canary.ts'
import { raiseClientObjection } from './commands/raise-client-objection.ts'
import { raiseDispute } from './commands/raise-dispute.ts'
import { raiseObjection } from './commands/raise-objection.ts'
import { releaseClientObjection } from './commands/release-client-objection.ts'
import { withdrawRecord } from './commands/withdraw-record.ts'
import { getCorrection, getDispute, listCorrections, listDisputes } from './dispute-queries.ts'
import { ExchangeCorrectionResource, ExchangeDisputeResource } from './dispute-view.ts'
import { getLevels } from './level-queries.ts'
import { ExchangeLevelsResource } from './level-view.ts'
import { getObjection, getObjectionOutcomes, listObjections } from './objection-queries.ts'
import { ExchangeObjectionResource, ObjectionOutcomesResource } from './objection-view.ts'
import { getRecord, listRecords, listVersions } from './queries.ts'
import { RecordVersionResource, ExchangeRecordResource as resource } from './view.ts'

const path = '/v1/exchange-records'
const one = `${path}/{exchangeRecord}`
const dispute = { path: '/v1/exchange-disputes', resource: ExchangeDisputeResource }
const oneDispute = (verb: string) => ({ ...dispute, path: `${dispute.path}/{exchangeDispute}${verb}` })
const correction = { path: '/v1/exchange-corrections', resource: ExchangeCorrectionResource }
const oneCorrection = (verb: string) => ({ ...correction, path: `${correction.path}/{exchangeCorrection}${verb}` })
const attestations = { path: '/v1/exchange-members/{exchangeMember}/attestations', resource: ExchangeLevelsResource }
const canary = { path: '/v1/exchange-canaries', resource: ExchangeCanaryResource }
const oneCanary = (verb: string) => ({ ...canary, path: `${canary.path}/{exchangeCanary}${verb}` })
const objection = { path: '/v1/exchange-objections', resource: ExchangeObjectionResource }
const oneObjection = `${objection.path}/{exchangeObjection}`
const client = { path: '/v1/exchange-client-objections', resource: ClientObjectionResource }
const oneClient = (verb: string) => ({ ...client, path: `${client.path}/{exchangeClientObjection}${verb}` })
const levels = { path: '/v1/exchange-levels/{membership}', resource: ExchangeLevelsResource }

export const contributionOperations: readonly Operation[] = [
  post(contributeRecord, { path, id: 'exchangeRecords.contribute', resource, status: 201 }),
  get(listRecords, { path, id: 'exchangeRecords.list', resource }),
  get(getRecord, { path: one, id: 'exchangeRecords.get', resource }),
  get(listVersions, { path: `${one}/versions`, id: 'exchangeRecords.versions', resource: RecordVersionResource }),
  post(correctRecord, { path: `${one}/correct`, id: 'exchangeRecords.correct', resource }),
  post(withdrawRecord, { path: `${one}/withdraw`, id: 'exchangeRecords.withdraw', resource }),
  post(raiseDispute, { ...dispute, id: 'exchangeDisputes.raise', status: 201 }),
  get(listDisputes, { ...dispute, id: 'exchangeDisputes.list' }),
  get(getDispute, { ...oneDispute(''), id: 'exchangeDisputes.get' }),
  post(extendDispute, { ...oneDispute('/extend'), id: 'exchangeDisputes.extend' }),
  post(answerDispute, { ...oneDispute('/answer'), id: 'exchangeDisputes.answer' }),
  get(listCorrections, { ...correction, id: 'exchangeCorrections.list' }),
  get(getCorrection, { ...oneCorrection(''), id: 'exchangeCorrections.get' }),
  post(acknowledgeCorrection, { ...oneCorrection('/acknowledge'), id: 'exchangeCorrections.acknowledge' }),
  post(attestAccounts, { ...attestations, id: 'exchangeMembers.attest', status: 201 }),
  post(plantCanary, { ...canary, id: 'exchangeCanaries.plant', status: 201 }),
  get(listCanaries, { ...canary, id: 'exchangeCanaries.list' }),
  get(getCanary, { ...oneCanary(''), id: 'exchangeCanaries.get' }),
  post(liftCanary, { ...oneCanary('/lift'), id: 'exchangeCanaries.lift' }),
  post(raiseObjection, { ...objection, id: 'exchangeObjections.raise', status: 201 }),
  get(listObjections, { ...objection, id: 'exchangeObjections.list' }),
  get(getObjection, { ...objection, path: oneObjection, id: 'exchangeObjections.get' }),
  get(getObjectionOutcomes, {
    ...{ path: `${oneObjection}/outcomes`, id: 'exchangeObjections.outcomes', resource: ObjectionOutcomesResource },
  }),
  post(raiseClientObjection, { ...client, id: 'exchangeClientObjections.raise', status: 201 }),
  get(listClientObjections, { ...client, id: 'exchangeClientObjections.list' }),
  get(getClientObjection, { ...oneClient(''), id: 'exchangeClientObjections.get' }),
  post(releaseClientObjection, { ...oneClient('/release'), id: 'exchangeClientObjections.release' }),
  get(getLevels, { ...levels, id: 'exchangeLevels.get' }),
]
