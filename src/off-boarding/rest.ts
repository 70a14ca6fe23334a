import { get, type Operation, post } from '../http/index.ts'
import { cancelOffBoarding } from './commands/cancel-off-boarding.ts'
import { closeOffBoarding } from './commands/close-off-boarding.ts'
import { requestOffBoarding } from './commands/request-off-boarding.ts'
import {
  getCertificate,
  getManifest,
  getObstacles,
  getOffBoarding,
  getPart,
  getParts,
  listCertificates,
  listOffBoardings,
} from './queries.ts'
import {
  CertificateResource,
  ManifestResource,
  ObstaclesResource,
  PartResource,
  PartsResource,
  OffBoardingResource as resource,
} from './view.ts'

const path = '/v1/off-boardings'
const one = `${path}/{offBoarding}`
const certificates = '/v1/destruction-certificates'

/** `sections` says how many lists an export has: all rooms' together. */
export const offBoardingOperations = (sections: () => number): readonly Operation[] => [
  post(requestOffBoarding(sections), { path, id: 'offBoardings.request', resource, status: 202 }),
  get(listOffBoardings, { path, id: 'offBoardings.list', resource }),
  get(getOffBoarding, { path: one, id: 'offBoardings.get', resource }),
  get(getObstacles, { path: `${one}/obstacles`, id: 'offBoardings.obstacles', resource: ObstaclesResource }),
  get(getParts, { path: `${one}/parts`, id: 'offBoardings.parts', resource: PartsResource }),
  get(getPart, { path: `${one}/parts/{part}`, id: 'offBoardings.part', resource: PartResource }),
  get(getManifest, { path: `${one}/manifest`, id: 'offBoardings.manifest', resource: ManifestResource }),
  post(closeOffBoarding, { path: `${one}/close`, id: 'offBoardings.close', resource }),
  post(cancelOffBoarding, { path: `${one}/cancel`, id: 'offBoardings.cancel', resource }),
  get(listCertificates, { path: certificates, id: 'destructionCertificates.list', resource: CertificateResource }),
  get(getCertificate, {
    ...{
      path: `${certificates}/{destructionCertificate}`,
      id: 'destructionCertificates.get',
      resource: CertificateResource,
    },
  }),
]
