import { get, type Operation, post, type Upload, upload } from '../http/index.ts'
import type { ImportKinds } from '../imports/index.ts'
import { checkFile } from './check-file.ts'
import { createLayout } from './commands/create-layout.ts'
import { retireLayout } from './commands/retire-layout.ts'
import { reviseLayout } from './commands/revise-layout.ts'
import { startFileCheck } from './commands/start-file-check.ts'
import { OneFileCheck } from './input.ts'
import { layoutProblems } from './problems.ts'
import { getFileCheck, getLayout, listFileChecks, listFindings, listLayouts } from './queries.ts'
import { FileCheckResource, FindingResource, LayoutResource as resource } from './view.ts'

const takeFile = (kinds: ImportKinds): Upload => ({
  name: 'file_check.upload',
  summary: 'Send the file of a check',
  scope: 'imports:write',
  input: OneFileCheck,
  mediaTypes: ['text/csv', 'text/plain'],
  problems: [layoutProblems.checked],
  receive: (deps, { actor, input, body }) =>
    checkFile(deps, kinds, { actor, fileCheck: (input as { fileCheck: string }).fileCheck, body }),
})

const one = '/v1/file-layouts/{layout}'
const check = '/v1/file-checks/{fileCheck}'

/** Layouts of partners' files, for the kinds of import that the rooms hand in, and the check of a file against one. */
export const layoutOperations = (kinds: ImportKinds): readonly Operation[] => [
  post(createLayout(kinds), { path: '/v1/file-layouts', id: 'fileLayouts.create', resource, status: 201 }),
  get(listLayouts, { path: '/v1/file-layouts', id: 'fileLayouts.list', resource }),
  get(getLayout, { path: one, id: 'fileLayouts.get', resource }),
  post(reviseLayout(kinds), { path: `${one}/revise`, id: 'fileLayouts.revise', resource }),
  post(retireLayout, { path: `${one}/retire`, id: 'fileLayouts.retire', resource }),
  post(startFileCheck, { path: '/v1/file-checks', id: 'fileChecks.start', resource: FileCheckResource, status: 201 }),
  get(listFileChecks, { path: '/v1/file-checks', id: 'fileChecks.list', resource: FileCheckResource }),
  get(getFileCheck, { path: check, id: 'fileChecks.get', resource: FileCheckResource }),
  upload(takeFile(kinds), {
    path: `${check}/content`,
    id: 'fileChecks.upload',
    resource: FileCheckResource,
    description:
      'The body is the file, streamed, in the encoding its layout names. It is looked through and not kept. Needs the scope `imports:write`.',
  }),
  get(listFindings, { path: `${check}/findings`, id: 'fileChecks.findings', resource: FindingResource }),
]
