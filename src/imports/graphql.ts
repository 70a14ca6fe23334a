import type { NodeKind } from '../graphql/index.ts'
import { ImportId } from './model.ts'
import { importsByIds } from './queries.ts'
import { ImportResource } from './view.ts'

export const importNodes: readonly NodeKind[] = [{ resource: ImportResource, id: ImportId, byIds: importsByIds }]
