import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { licenceEvent, licenceEvents } from '../events.ts'
import { NamesLicence } from '../input.ts'
import { licenceProblems as problems } from '../problems.ts'
import { reviewAfterDecision } from '../reviewing.ts'
import { surrender } from '../rules.ts'
import { licenceForChange, saveLicence } from '../store.ts'
import { licenceView } from '../view.ts'

export const surrenderLicence = command({
  name: 'licence.surrender',
  summary: 'Give a licence of yours back: what depends on it stops',
  scope: 'licences:write',
  input: NamesLicence,
  problems: [problems.notHolder, problems.statusUnfit],
  load: (context, { licence }) => ({ licence: licenceForChange(context, licence) }),
  decide: ({ licence: [licence] }, _, context) => (licence ? surrender(licence, context) : refuse(notFound())),
  revises: ({ licence: [licence] }) => licence ?? null,
  write: (licence, context) => [saveLicence(licence), reviewAfterDecision(licence, context)],
  events: (licence) => [licenceEvent(licenceEvents.surrendered, licence)],
  view: licenceView,
})
