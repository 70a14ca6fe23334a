import { command } from '../../command.ts'
import { contributionProblems } from '../../contributions/index.ts'
import { memberProblems } from '../../exchange/index.ts'
import { MakeInquiry } from '../input.ts'
import { inquired, inquiryEvents, inquiryFacts, inquiryWrites } from '../making.ts'
import { inquiryProblems as problems } from '../problems.ts'
import { answeredView } from '../view.ts'

export const makeInquiry = command({
  name: 'inquiry.make',
  summary: 'Ask what others say of a person, under a consent of that very person',
  scope: 'exchange:write',
  input: MakeInquiry,
  problems: [
    ...Object.values(problems),
    contributionProblems.noMatcher,
    ...[memberProblems.notActive, memberProblems.sharingDenied, memberProblems.bureauLapsed],
  ],
  constraints: {
    exchange_inquiry_days_within: problems.budgetExhausted,
    consents_queries: problems.consentExhausted,
  },
  load: inquiryFacts,
  decide: (facts, asked, context) => {
    const made = inquired(facts, asked, context)
    return made.ok ? { ok: true, value: { made: made.value, asked } } : made
  },
  write: ({ made, asked }, context) => inquiryWrites(made, asked, context),
  events: ({ made }) => inquiryEvents(made),
  view: ({ made }) => answeredView(made),
})
