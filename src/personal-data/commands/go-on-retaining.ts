import { eraseFrom, partyEvent, partyEvents } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { retentionEvent, retentionEvents } from '../retention-events.ts'
import { NamesRetentionRun } from '../retention-input.ts'
import { type Looked, lookAt } from '../retention-rules.ts'
import { insertFindings, lockNext, nextPeople, runForChange, saveRun } from '../retention-store.ts'

const erasedIn = ({ findings }: Looked) => findings.filter(({ outcome }) => outcome === 'erased')

/** Run by the job of a retention run: the next persons, and how far it came, together. */
export const goOnRetaining = command({
  name: 'retention_run.go_on',
  summary: 'Look at the next persons of a retention run',
  scope: 'accounts:erase',
  input: NamesRetentionRun,
  load: (context, { retentionRun }) => ({
    run: runForChange(context, retentionRun),
    locked: lockNext(context, retentionRun),
    people: nextPeople(context, retentionRun),
  }),
  decide: ({ run: [run], people }, _, { now }) => {
    if (!run) return refuse(notFound())
    return ok<Looked>(run.state === 'running' ? lookAt(run, people, now) : { run, findings: [] })
  },
  write: (looked, context) => {
    const erased = erasedIn(looked).map(({ partyId, foundAt }) => ({
      ...{ party: partyId, reason: 'retention_elapsed' as const, erasedAt: foundAt },
    }))
    return [
      ...(erased.length > 0 ? eraseFrom(context, erased) : []),
      ...insertFindings(looked.findings),
      saveRun(looked.run),
    ]
  },
  events: (looked, { org }) => [
    ...erasedIn(looked).map(({ partyId }) =>
      partyEvent(partyEvents.erased, { partyId, reason: 'retention_elapsed' as const }, org),
    ),
    ...(looked.run.state === 'done' ? [retentionEvent(retentionEvents.finished, looked.run)] : []),
  ],
  view: ({ run }) => ({ running: run.state === 'running' }),
})
