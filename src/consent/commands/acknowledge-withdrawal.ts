import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { acknowledgedEvent } from '../events.ts'
import { AcknowledgeWithdrawal } from '../input.ts'
import { consentProblems as problems } from '../problems.ts'
import { acknowledged } from '../rules.ts'
import { consentForChange, saveConsent } from '../store.ts'
import { consentView } from '../view.ts'

export const acknowledgeWithdrawal = command({
  name: 'consent.acknowledge',
  summary: 'Say what became of the data after a consent was withdrawn',
  scope: 'consents:write',
  input: AcknowledgeWithdrawal,
  problems: [problems.notRecipient, problems.notWithdrawn, problems.acknowledged, problems.groundUnfit],
  load: (context, { consent }) => ({ found: consentForChange(context, consent) }),
  decide: ({ found: [found] }, said, { org, now }) =>
    found ? acknowledged(found, said, { org, now }) : refuse(notFound()),
  write: (consent) => [saveConsent(consent)],
  events: (consent) => [acknowledgedEvent(consent)],
  view: consentView,
})
