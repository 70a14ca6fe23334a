import { command } from '../../command.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { alone, propose, replaced } from '../agreement-rules.ts'
import { agreementEvent, agreementEvents } from '../events.ts'
import { groundOf, groundOfItem } from '../ground-store.ts'
import { ProposeAgreement } from '../input.ts'
import { keepOffer } from '../offering.ts'
import { agreementProblems as problems } from '../problems.ts'
import { askedBy, namesBoth } from '../proposing-rules.ts'
import { itemOfQuote, noQuote, quoteAsked } from '../quote-store.ts'
import { insertAgreement, noAgreement, saveAgreement, supersededBy } from '../store.ts'
import { agreementView } from '../view.ts'

/** Within the mandate's authority an agency's word is enough; beyond it the lender answers. */
export const proposeAgreement = command({
  name: 'agreement.propose',
  summary: 'Propose an agreement, by an option or by its own terms: it runs at once where the authority allows it',
  scope: 'agreements:write',
  input: ProposeAgreement,
  problems: [
    ...[problems.debtUnknown, problems.termsMissing, problems.quoteOver, problems.nothingOwed, problems.debtDisputed],
    ...[problems.pending, problems.running, problems.joint, problems.totalUnfit, problems.scheduleUnfit],
  ],
  constraints: {
    agreements_pending: problems.pending,
    agreements_active: problems.running,
    agreements_reference: problems.referenceTaken,
  },
  load: (context, { option, account, placement, party, supersedes }) => ({
    quote: option ? quoteAsked(context, option.quote) : noQuote,
    ground: option
      ? groundOfItem(itemOfQuote(context, option.quote), context)
      : groundOf({ account, placement, party }, context),
    superseded: supersedes ? supersededBy(context, { superseded: supersedes }) : noAgreement,
  }),
  decide: ({ quote: [quote], ground: [ground], superseded: [superseded] }, input, context) => {
    if (namesBoth(input)) return refuse(new Problem(problems.termsMissing))
    if (!ground) return refuse(new Problem(problems.debtUnknown))
    const joint = alone(superseded)
    if (joint) return refuse(joint)
    const asked = askedBy(input, { quote, ground, now: context.now })
    if (!asked.ok) return asked
    const made = propose(ground, asked.value, context)
    if (!made.ok) return made
    const old = made.value.status === 'active' ? replaced(superseded, context.now) : null
    return ok({ made: made.value, old })
  },
  write: ({ made, old }, context) => [
    ...(old ? [saveAgreement(old)] : []),
    insertAgreement(made),
    keepOffer(made, context),
  ],
  events: ({ made, old }) => [
    ...(old ? [agreementEvent(agreementEvents.superseded, old)] : []),
    agreementEvent(made.status === 'active' ? agreementEvents.started : agreementEvents.proposed, made),
  ],
  view: ({ made }, context) => agreementView(made, context),
})
