import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { withdrawnEvent } from '../events.ts'
import { WithdrawConsent } from '../input.ts'
import { consentProblems as problems } from '../problems.ts'
import { withdrawn } from '../rules.ts'
import { consentForChange, saveConsent } from '../store.ts'
import { consentView } from '../view.ts'

/** By either side, or by the service itself for the person who has the receipt. */
export const withdrawConsent = command({
  name: 'consent.withdraw',
  summary: 'Withdraw a consent: nothing more is done under it from this moment',
  scope: 'consents:write',
  input: WithdrawConsent,
  problems: [problems.withdrawn],
  load: (context, { consent }) => ({ found: consentForChange(context, consent) }),
  decide: ({ found: [found] }, { askedBy }, { org, actor, now }) => {
    if (!found) return refuse(notFound())
    const by = actor.kind === 'system' ? null : org
    return withdrawn(found, { by, askedBySubject: askedBy === 'subject', now })
  },
  write: (consent) => [saveConsent(consent)],
  events: (consent) => [withdrawnEvent(consent)],
  view: consentView,
})
