import type { Edge, NodeKind } from '../graphql/index.ts'
import { FileCheckId, LayoutId } from './model.ts'
import { fileChecksByIds, layoutsByIds } from './queries.ts'
import { FileCheckResource, LayoutResource } from './view.ts'

export const layoutNodes: readonly NodeKind[] = [
  { resource: LayoutResource, id: LayoutId, byIds: layoutsByIds },
  { resource: FileCheckResource, id: FileCheckId, byIds: fileChecksByIds },
]

export const layoutEdges: readonly Edge[] = [
  {
    ...{
      on: 'FileCheck',
      field: 'layout',
      to: 'FileLayout',
      description: 'What the file was held against, as it is now',
    },
    key: 'layoutId',
  },
]
