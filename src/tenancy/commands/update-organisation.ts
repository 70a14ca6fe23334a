import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { organisationEvent } from '../events.ts'
import { UpdateOrganisation } from '../input.ts'
import { changeOrganisation } from '../rules.ts'
import { ownOrganisationForChange, saveDirectoryEntry, saveOrganisation } from '../store.ts'
import { organisationView } from '../view.ts'

export const updateOrganisation = command({
  name: 'organisation.update',
  summary: 'Change the name, time zone, jurisdictions or group of your organisation',
  scope: 'organisation:manage',
  input: UpdateOrganisation,
  load: (context) => ({ organisations: ownOrganisationForChange(context) }),
  revises: ({ organisations: [organisation] }) => organisation ?? null,
  decide: ({ organisations: [organisation] }, changes) =>
    organisation ? changeOrganisation(organisation, changes) : refuse(notFound()),
  write: (organisation) => [saveOrganisation(organisation), saveDirectoryEntry(organisation)],
  events: (organisation) => [organisationEvent(organisation)],
  view: organisationView,
})
