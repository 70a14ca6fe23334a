import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { checkEvent, layoutEvents } from '../events.ts'
import { OneFileCheck } from '../input.ts'
import type { FileCheck, Finding } from '../model.ts'
import { layoutProblems } from '../problems.ts'
import { checkForChange, insertFindings, saveCheck } from '../store.ts'
import { fileCheckView } from '../view.ts'

/** What was found in a file, once it was looked through. */
export interface Found {
  readonly lines: number
  readonly rows: number
  readonly total: number
  readonly findings: readonly Finding[]
}

export const finishFileCheck = command({
  name: 'file_check.complete',
  summary: 'Keep what is wrong with a file',
  scope: 'imports:write',
  input: OneFileCheck.extend({ found: z.custom<Found>() }),
  problems: [layoutProblems.checked],
  load: (context, { fileCheck }) => ({ check: checkForChange(context, fileCheck) }),
  decide: ({ check: [check] }, { found: { lines, rows, total, findings } }, { now }) => {
    if (!check) return refuse(notFound())
    if (check.state === 'checked') return refuse(new Problem(layoutProblems.checked))
    const done: FileCheck = {
      ...check,
      ...{ state: 'checked', passes: total === 0, lines, rows, findings: total, checkedAt: now },
      version: check.version + 1,
    }
    return ok({ check: done, findings })
  },
  write: ({ check, findings }, context) => [saveCheck(context, check), ...insertFindings(context, check.id, findings)],
  events: ({ check }) => [checkEvent(layoutEvents.checkDone, check)],
  view: ({ check }) => fileCheckView(check),
})
