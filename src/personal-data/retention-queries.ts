import { PartyId } from '../accounts/index.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListFindings, ListRetentionRuns, NamesRetentionRun } from './retention-input.ts'
import { RetentionRunId } from './retention-model.ts'
import { findingsOf, runsOf, runsWithIds } from './retention-store.ts'
import { findingView, runView } from './retention-view.ts'

const scope = 'accounts:erase'

export const getRetentionRun = query({
  name: 'retention_run.get',
  summary: 'Read how far a retention run is',
  scope,
  input: NamesRetentionRun,
  load: (context, { retentionRun }) => ({ run: runsWithIds(context, [retentionRun]) }),
  view: ({ run: [run] }) => (run ? runView(run) : null),
})

export const listRetentionRuns = query({
  name: 'retention_run.list',
  summary: 'List retention runs, newest first',
  scope,
  input: ListRetentionRuns,
  list: true,
  load: (context, input) => ({ runs: runsOf(context, keysetOf(input)) }),
  view: ({ runs }, input) => pageOf(runs, input, { position: (run) => run, item: runView }),
})

export const retentionRunsByIds = batch({
  name: 'retention_run.by_ids',
  scope,
  ids: RetentionRunId,
  rows: runsWithIds,
  key: ({ id }) => id,
  view: runView,
})

export const listFindings = query({
  name: 'retention_run.findings',
  summary: 'List whose time is over, by a retention run, and what became of their data',
  scope,
  input: ListFindings,
  list: true,
  load: (context, input) => ({
    run: runsWithIds(context, [input.retentionRun]),
    findings: findingsOf(context, input, keysetOf(input)),
  }),
  view: ({ run: [run], findings }, input) =>
    run
      ? pageOf(findings, input, {
          position: ({ foundAt, partyId }) => ({ createdAt: foundAt, id: PartyId.toUuid(partyId) }),
          item: findingView,
        })
      : null,
})
