import type { NodeKind } from '../graphql/index.ts'
import { CertificateId, OffBoardingId } from './model.ts'
import { certificatesByIds, offBoardingsByIds } from './queries.ts'
import { CertificateResource, OffBoardingResource } from './view.ts'

export const offBoardingNodes: readonly NodeKind[] = [
  { resource: OffBoardingResource, id: OffBoardingId, byIds: offBoardingsByIds },
  { resource: CertificateResource, id: CertificateId, byIds: certificatesByIds },
]
