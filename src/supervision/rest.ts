import { get, type Operation, post } from '../http/index.ts'
import { requestExport } from './commands/request-export.ts'
import { getExport, getExportManifest, getExportPart, getExportParts, getTemplates, listExports } from './queries.ts'
import { getReading, listReadings } from './reading-queries.ts'
import { ReadingResource } from './reading-view.ts'
import {
  ExportManifestResource,
  ExportPartResource,
  ExportPartsResource,
  SupervisionExportResource as resource,
  TemplatesResource,
} from './view.ts'

const path = '/v1/supervision/exports'
const one = `${path}/{supervisionExport}`
const id = (name: string) => `supervisionExports.${name}`
const readings = '/v1/supervision/readings'

export const supervisionOperations: readonly Operation[] = [
  get(getTemplates, { path: '/v1/supervision/templates', id: id('templates'), resource: TemplatesResource }),
  post(requestExport, { path, id: id('request'), resource, status: 202 }),
  get(listExports, { path, id: id('list'), resource }),
  get(getExport, { path: one, id: id('get'), resource }),
  get(getExportParts, { path: `${one}/parts`, id: id('parts'), resource: ExportPartsResource }),
  get(getExportPart, { path: `${one}/parts/{exportPart}`, id: id('part'), resource: ExportPartResource }),
  get(getExportManifest, { path: `${one}/manifest`, id: id('manifest'), resource: ExportManifestResource }),
  get(listReadings, { path: readings, id: 'supervisionReadings.list', resource: ReadingResource }),
  get(getReading, {
    ...{ path: `${readings}/{supervisionReading}`, id: 'supervisionReadings.get', resource: ReadingResource },
  }),
]
