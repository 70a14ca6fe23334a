import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { disclosedEvent } from '../events.ts'
import { NamesExport } from '../input.ts'
import { tellOwners } from '../reading-store.ts'
import { disclose } from '../rules.ts'
import { exportForChange, saveExport } from '../store.ts'

/** Run by the job that is due when the seal is over. */
export const discloseExport = command({
  name: 'supervision_export.disclose',
  summary: 'Tell whose data was read in an export whose seal is over',
  scope: 'contacts:read',
  input: NamesExport,
  load: (context, { supervisionExport }) => ({ file: exportForChange(context, supervisionExport) }),
  decide: ({ file: [file] }, _, { now }) => (file ? ok(disclose(file, now)) : refuse(notFound())),
  write: (file) => (file ? [saveExport(file), tellOwners(file)] : []),
  events: (file) => (file ? [disclosedEvent(file)] : []),
  view: (file) => ({ done: file !== null }),
})
