import { defineProblem } from '../kernel/problem.ts'

export const noticeProblems = {
  subjectUnclear: defineProblem({
    code: 'notice_subject_unclear',
    status: 422,
    title: 'It is not clear what the notice is about',
    help: 'Name an `account` (lender) or a `placement` you hold (agency), one of them, and the `party` it was sent to.',
  }),
  dayUnfit: defineProblem({
    code: 'notice_day_unfit',
    status: 422,
    title: 'The day does not fit',
    help: 'A notice is recorded on the day it is sent or later, not before and not more than two years after; it arrives or comes back no earlier than sent.',
  }),
  itemsMissing: defineProblem({
    code: 'notice_items_missing',
    status: 422,
    title: 'The notice leaves out what it must say',
    help: '`errors` names each missing item. Name the template it was written by, or list the `items` it states; `GET /v1/notice-kinds` says what is asked for where.',
  }),
  channelUnfit: defineProblem({
    code: 'notice_channel_unfit',
    status: 422,
    title: 'A notice of this kind is not given by this channel here',
    help: '`GET /v1/notice-kinds` lists the channels of each kind and jurisdiction.',
  }),
  languageUnfit: defineProblem({
    code: 'notice_language_unfit',
    status: 422,
    title: 'The notice is not in the language of the person it is for',
    help: 'The preferred language of a party binds what is sent to it. Send it in that language, or change the preference with the person’s word.',
  }),
  templateUnfit: defineProblem({
    code: 'notice_template_unfit',
    status: 422,
    title: 'The template cannot be used for this notice',
    help: 'Use an approved version for the same kind, channel and language, and a jurisdiction of the same country.',
  }),
  valueUnfit: defineProblem({
    code: 'notice_value_unfit',
    status: 422,
    title: 'A value does not fit the template',
    help: 'Give words only for placeholders of the template that the platform does not fill itself, each once; `GET /v1/notice-kinds` says who fills what.',
  }),
  personUnfit: defineProblem({
    code: 'notice_person_unfit',
    status: 422,
    title: 'This person cannot be written to',
    help: 'They are dead, a minor or not the one who owes. Name in `party` whoever speaks for them on the account.',
  }),
  textBlocked: defineProblem({
    code: 'notice_text_blocked',
    status: 422,
    title: 'Filled in, the notice says what may not be said',
    help: '`errors` names each finding that would block a message, where it stands in the letter and what to write instead. Change the values, or the template.',
  }),
  referenceTaken: defineProblem({
    code: 'notice_reference_taken',
    status: 409,
    title: 'Your reference already names another notice',
    help: 'References are unique among the notices you record. Choose another, or leave it out.',
  }),
  runReferenceTaken: defineProblem({
    code: 'notice_run_reference_taken',
    status: 409,
    title: 'Your reference already names another run of notices',
    help: 'The same run sent again under its reference is the same run; another one needs another reference.',
  }),
  deliveryUnfit: defineProblem({
    code: 'notice_delivery_unfit',
    status: 409,
    title: 'That was recorded already',
    help: 'A dispatched notice is delivered or comes back; one that came back is sent again as a new notice.',
  }),
  proofUnfit: defineProblem({
    code: 'notice_proof_unfit',
    status: 422,
    title: 'The proof does not fit what became of the notice',
    help: 'What came back has a `returnReason`, and `returned_mail` is its proof; what arrived has neither.',
  }),
  replyUnfit: defineProblem({
    code: 'notice_reply_unfit',
    status: 409,
    title: 'This cannot be recorded of this notice',
    help: 'A reply is recorded once, of a notice that did not come back and whose rule knows a further period (`GET /v1/notice-kinds`); documents once, where the reply asked for them.',
  }),
  notIssuer: defineProblem({
    code: 'notice_not_issuer',
    status: 403,
    title: 'Whoever sent a notice says what became of it',
    help: '`issuedBy` names the sender.',
  }),
} as const
