import { command } from '../../command.ts'
import { problems as shared } from '../../kernel/problem.ts'
import { openedEvent } from '../events.ts'
import { OpenBorrowerView } from '../input.ts'
import { BorrowerViewId } from '../model.ts'
import { borrowerViewProblems as problems } from '../problems.ts'
import { opened } from '../rules.ts'
import { insertView, nobody, ownPerson, personOfCase } from '../store.ts'
import { borrowerViewView } from '../view.ts'

/** Whoever looks says why first; what is shown is read from the look that was opened. */
export const openBorrowerView = command({
  name: 'borrower_view.open',
  summary: 'Look at who contacted a person and why: the purpose is recorded, and told to the creditor',
  scope: 'contacts:read',
  input: OpenBorrowerView,
  problems: [problems.notAsker, problems.subjectUnclear, shared.referenceNotFound],
  load: async (context, { party, caseId, person }) => {
    if (context.lends) return { found: party ? ownPerson(context, party) : nobody }
    if (!caseId || !person?.ok) return { found: nobody }
    const { namespace, number } = person.value
    const tags = await context.sealing.forOrganisation(context.org).subjectTags(namespace, number)
    const hex = tags.map((tag) => (tag as Uint8Array & { toHex(): string }).toHex())
    return { found: personOfCase(caseId, namespace, hex) }
  },
  decide: ({ found: [found] }, asking, { org, lends, now, newId, actor }) =>
    opened(asking, found, { id: newId(BorrowerViewId), org, orgKind: actor.orgKind, lends, now }),
  write: (view) => [insertView(view)],
  events: (view) => [openedEvent(view)],
  view: borrowerViewView,
})
