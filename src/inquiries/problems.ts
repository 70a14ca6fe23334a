import { defineProblem } from '../kernel/problem.ts'

export const inquiryProblems = {
  consentMissing: defineProblem({
    code: 'inquiry_consent_missing',
    status: 403,
    title: 'Nobody is asked about without a consent, or another ground in law, of that very person',
    help: 'Record it with `POST /v1/consents` and name it in `consent`, with the salt you kept.',
  }),
  consentForeign: defineProblem({
    code: 'inquiry_consent_foreign',
    status: 403,
    title: 'The consent is of another person',
    help: 'Token and salt do not make the commitment the consent carries. Nothing was asked.',
  }),
  consentExpired: defineProblem({
    code: 'inquiry_consent_expired',
    status: 403,
    title: 'The consent ran out',
    help: 'It ended at the moment `expiresAt` of the consent names. Ask the person again.',
  }),
  consentWithdrawn: defineProblem({
    code: 'inquiry_consent_withdrawn',
    status: 403,
    title: 'The consent was withdrawn',
    help: 'Nothing more is asked under it, from the moment of the withdrawal on.',
  }),
  consentExhausted: defineProblem({
    code: 'inquiry_consent_exhausted',
    status: 403,
    title: 'The consent is used up',
    help: 'It was used as often as the person let it be: `queriesMax` of the consent.',
  }),
  epochUnfit: defineProblem({
    code: 'inquiry_epoch_retired',
    status: 422,
    title: 'The epoch of the token does not answer',
    help: '`GET /v1/exchange/namespaces` lists the epochs that do. A consent is bound to a token of its epoch: ask the person anew in the next.',
  }),
  purposeDenied: defineProblem({
    code: 'inquiry_purpose_denied',
    status: 403,
    title: 'The consent is not for this purpose, or not for this place',
    help: 'A consent is for one purpose, in one jurisdiction: those of the inquiry and of the exchange.',
  }),
  basisInsufficient: defineProblem({
    code: 'inquiry_basis_insufficient',
    status: 403,
    title: 'The law of the place asks for more than this ground',
    help: 'In mainland China the person consents in writing: signed on paper or electronically (CN-ZX-18).',
  }),
  budgetExhausted: defineProblem({
    code: 'inquiry_budget_exhausted',
    status: 429,
    title: 'The inquiries of the day are used up',
    help: 'They are counted by member and day (UTC), and full again at `refillsAt`. A higher level asks more.',
  }),
} as const
