import { defineProblem } from '../kernel/problem.ts'

export const consentProblems = {
  notMember: defineProblem({
    code: 'consent_not_for_kind',
    status: 403,
    title: 'Organisations of this kind take no consents',
    help: 'Whoever owns or collects debts does: lenders, debt buyers, agencies and law firms; and such an organisation is the recipient.',
  }),
  referenceTaken: defineProblem({
    code: 'consent_reference_taken',
    status: 409,
    title: 'You recorded a consent under this reference',
    help: 'A consent is never changed: withdraw it and record what was said anew, under another reference.',
  }),
  timesUnfit: defineProblem({
    code: 'consent_times_unfit',
    status: 422,
    title: 'The moments of the consent do not fit',
    help: 'The notice was shown before now, and the consent ends after now and within the days its assurance carries: 90 where whoever took it attests it, 180 where a code confirmed it, 366 where the person signed it.',
  }),
  beyondAssurance: defineProblem({
    code: 'consent_beyond_assurance',
    status: 422,
    title: 'A consent this sure carries fewer queries',
    help: '3 where whoever took it attests it, 12 where a code confirmed it, 100 where the person signed it electronically.',
  }),
  weakNamespace: defineProblem({
    code: 'consent_namespace_weak',
    status: 422,
    title: 'Nobody is asked about by a name or a telephone number alone',
    help: 'Several people share a name and a day of birth, and a number changes hands. Commit to the token of an official number: what is told under such a consent could be of somebody else, so no inquiry takes one.',
  }),
  listFull: defineProblem({
    code: 'consent_list_full',
    status: 503,
    title: 'No place was free in the status list',
    help: 'Nothing was recorded. Ask again; other places are tried.',
  }),
  withdrawn: defineProblem({
    code: 'consent_already_withdrawn',
    status: 409,
    title: 'The consent is withdrawn',
    help: 'It stopped at the moment `withdrawnAt` names. Nothing more is done under it.',
  }),
  notWithdrawn: defineProblem({
    code: 'consent_not_withdrawn',
    status: 409,
    title: 'The consent is not withdrawn',
    help: 'What became of the data is said after a withdrawal.',
  }),
  acknowledged: defineProblem({
    code: 'consent_already_acknowledged',
    status: 409,
    title: 'The recipient has said what became of the data',
    help: 'It is said once. What changes later belongs into your own records.',
  }),
  notRecipient: defineProblem({
    code: 'consent_not_recipient',
    status: 403,
    title: 'Only the recipient says what became of the data',
    help: 'Whoever was let use the data acknowledges the withdrawal: `recipientId` names it.',
  }),
  groundUnfit: defineProblem({
    code: 'consent_ground_unfit',
    status: 422,
    title: 'What is retained is retained under a rule, and nothing else is',
    help: '`retainedUnder` names the law or contract that has data kept; it goes with `outcome: retained` alone.',
  }),
} as const

export const sharingProblems = {
  notLender: defineProblem({
    code: 'sharing_grant_not_lender',
    status: 403,
    title: 'Only whose records they are lets others read them',
    help: 'A lender or debt buyer makes grants, and takes them back.',
  }),
  notAgency: defineProblem({
    code: 'sharing_grant_not_agency',
    status: 422,
    title: 'Case files are shared with agencies and law firms',
    help: '`agency` names an organisation that works accounts.',
  }),
  referenceTaken: defineProblem({
    code: 'sharing_grant_reference_taken',
    status: 409,
    title: 'You made a grant under this reference',
    help: 'A grant is never changed: revoke it and make another.',
  }),
  beyondPurpose: defineProblem({
    code: 'sharing_grant_beyond_purpose',
    status: 422,
    title: 'The purpose has no use for a part',
    help: '`tracing` takes identity, contact and employment; `dispute` identity, balance, history and documents; `collections` every part.',
  }),
  expiryUnfit: defineProblem({
    code: 'sharing_grant_expiry_unfit',
    status: 422,
    title: 'The grant ends too early or too late',
    help: 'It ends after now, and within 366 days.',
  }),
  ended: defineProblem({
    code: 'sharing_grant_ended',
    status: 409,
    title: 'The grant is over',
    help: 'It was revoked or ran out. Make another where the agency is to read again.',
  }),
} as const
