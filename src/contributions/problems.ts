import { defineProblem } from '../kernel/problem.ts'

export const contributionProblems = {
  noMatcher: defineProblem({
    code: 'exchange_matcher_absent',
    status: 503,
    title: 'Nothing here stores tokens',
    help: 'This deployment holds no key of the matcher’s: it is for its operator to add one with `npm run keys -- rotate matcher`.',
  }),
  identifierSent: defineProblem({
    code: 'exchange_identifier_sent',
    status: 422,
    title: 'A person’s number stands where none may',
    help: 'No identifier enters the exchange: people are named by tokens alone. Use a reference of your own that says nothing of the person. What you sent was not stored.',
  }),
  epochUnfit: defineProblem({
    code: 'exchange_record_epoch_retired',
    status: 422,
    title: 'The token is of an epoch that does not answer',
    help: 'Have the identifier evaluated anew: `GET /v1/exchange/namespaces` lists the epochs that answer.',
  }),
  datesUnfit: defineProblem({
    code: 'exchange_record_dates_unfit',
    status: 422,
    title: 'The dates do not follow one another',
    help: 'A debt is opened, then first past due, then in its status, and all of that by the day the facts are of, which is not in the future.',
  }),
  factsUnfit: defineProblem({
    code: 'exchange_record_facts_unfit',
    status: 422,
    title: 'What is said of the debt cannot be so',
    help: 'The status, the days past due and the dates say one thing together; `errors` names what does not fit.',
  }),
  reaged: defineProblem({
    code: 'exchange_first_delinquency_fixed',
    status: 409,
    title: 'The date of first delinquency is written once',
    help: 'A debt that is sold, placed anew or reported late does not begin anew. Another episode begins after the debt was current; what was wrong from the beginning is corrected with evidence.',
  }),
  noticeMissing: defineProblem({
    code: 'exchange_notice_missing',
    status: 422,
    title: 'The borrower was not told before',
    help: 'Where the law of the place asks it, the borrower is told before a first record of the kind: say when, how, and the SHA-256 of what proves it.',
  }),
  noticeNotMatured: defineProblem({
    code: 'exchange_notice_not_matured',
    status: 409,
    title: 'The borrower was told too short a time ago',
    help: '`listableFrom` is the first day it can be listed.',
  }),
  outdated: defineProblem({
    code: 'exchange_record_outdated',
    status: 409,
    title: 'Something newer is known of the debt',
    help: 'What is said is of a day before what was said last. What was said wrongly is corrected.',
  }),
  expired: defineProblem({
    code: 'exchange_record_expired',
    status: 409,
    title: 'It may not be disclosed any more',
    help: 'The clocks of the law of the place have run out: `GET /v1/exchange/regimes` shows them.',
  }),
  notListed: defineProblem({
    code: 'exchange_record_not_listed',
    status: 409,
    title: 'The record is in no answer',
    help: 'It was withdrawn, or may not be disclosed any more. Contribute it anew where it may.',
  }),
  twice: defineProblem({
    code: 'exchange_record_twice',
    status: 422,
    title: 'One debt is said twice',
    help: 'A request says of each of your references one thing.',
  }),
  countsUnfit: defineProblem({
    code: 'exchange_attestation_unfit',
    status: 422,
    title: 'The counts do not fit together',
    help: 'In default are some of those past due, and these are some of all; each class is said once, of a day that is not in the future.',
  }),
  disputeOpen: defineProblem({
    code: 'exchange_dispute_open',
    status: 409,
    title: 'The record is disputed already',
    help: 'A record has one dispute at a time: add what the borrower sent to your own file of it.',
  }),
  disputeAnswered: defineProblem({
    code: 'exchange_dispute_answered',
    status: 409,
    title: 'The dispute was answered',
    help: 'A dispute is answered once. A borrower who has more to say raises another.',
  }),
  disputeNotExtendable: defineProblem({
    code: 'exchange_dispute_not_extendable',
    status: 409,
    title: 'The dispute cannot be answered later',
    help: 'Only where the law of the place lets it, once, before the dispute is due.',
  }),
  answerUnfit: defineProblem({
    code: 'exchange_dispute_answer_unfit',
    status: 422,
    title: 'The answer does not say what it takes',
    help: 'A correction says how the debt stands (`facts`); the other outcomes say nothing of it.',
  }),
  acknowledged: defineProblem({
    code: 'exchange_correction_acknowledged',
    status: 409,
    title: 'You acknowledged this correction',
    help: 'A correction is acknowledged once.',
  }),
  referenceRace: defineProblem({
    code: 'exchange_record_contributed_meanwhile',
    status: 409,
    title: 'Something was said of the debt at the same moment',
    help: 'Read the record, and say it anew.',
  }),
} as const
