import { command } from '../../command.ts'
import { memberProblems } from '../../exchange/index.ts'
import { ok } from '../../kernel/result.ts'
import { contributionFacts, contributions } from '../contributing.ts'
import { contributionEvents, recordEvent } from '../events.ts'
import { ContributeRecord } from '../input.ts'
import { contributionProblems as problems } from '../problems.ts'
import { writeContributions } from '../store.ts'
import { recordView } from '../view.ts'

export const contributeRecord = command({
  name: 'exchange_record.contribute',
  summary: 'Say how a debt of a person stands: what was said of it before is superseded, never changed',
  scope: 'exchange:write',
  input: ContributeRecord,
  problems: [
    ...[problems.noMatcher, problems.identifierSent, problems.epochUnfit, problems.datesUnfit, problems.factsUnfit],
    ...[problems.reaged, problems.noticeMissing, problems.noticeNotMatured, problems.outdated, problems.expired],
    ...[memberProblems.notActive, memberProblems.sharingDenied, memberProblems.bureauLapsed],
  ],
  constraints: { exchange_records_reference: problems.referenceRace },
  load: (context, asked) => contributionFacts(context, [asked]),
  decide: (facts, asked, context) => {
    const judged = contributions(facts, context)(asked)
    return judged.ok ? ok({ made: judged.value, known: facts.known[0] }) : judged
  },
  write: ({ made }, context) => (made ? writeContributions([made], context) : []),
  events: ({ made }) => (made ? [recordEvent(contributionEvents.contributed, made.record)] : []),
  // What was said already is answered as it stands.
  view: ({ made, known }) => recordView(made?.record ?? (known as NonNullable<typeof known>)),
})
