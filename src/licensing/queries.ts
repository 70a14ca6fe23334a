import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetCoverage, ListLicences, NamesLicence } from './input.ts'
import { LicenceId } from './model.ts'
import { isHolder } from './rules.ts'
import { ReadSettings, settingsView } from './settings.ts'
import { unchosen } from './settings-rules.ts'
import { ownSettings } from './settings-store.ts'
import { licenceNamed, licencesOf, licencesOfKind, licencesWithIds } from './store.ts'
import { coverageView, licenceView } from './view.ts'

export const getLicence = query({
  name: 'licence.get',
  summary: 'Read a licence of the register',
  scope: 'licences:read',
  input: NamesLicence,
  load: (context, { licence }) => ({ licence: licenceNamed(context, licence) }),
  view: ({ licence: [licence] }, _, context) => (licence ? licenceView(licence, context) : null),
})

export const listLicences = query({
  name: 'licence.list',
  summary: 'List licences of the register, newest first',
  scope: 'licences:read',
  input: ListLicences,
  list: true,
  load: (context, { holder, ...input }) => {
    const own = isHolder(context.actor.orgKind) && !context.lends ? context.org : undefined
    return { licences: licencesOf(context, { ...input, holder: holder ?? own }, keysetOf(input)) }
  },
  view: ({ licences }, input, context) =>
    pageOf(licences, input, { position: (licence) => licence, item: (licence) => licenceView(licence, context) }),
})

export const getCoverage = query({
  name: 'licence.coverage',
  summary: 'Read for which days a holder is licensed, and the gaps between',
  scope: 'licences:read',
  input: GetCoverage,
  load: (context, { holder = context.org, ...kind }) => ({ licences: licencesOfKind({ orgId: holder, ...kind }) }),
  view: ({ licences }, { holder, jurisdiction, activity }, { org, now }) =>
    coverageView(licences, { holder: holder ?? org, jurisdiction, activity }, now),
})

export const licencesByIds = batch({
  name: 'licence.by_ids',
  scope: 'licences:read',
  ids: LicenceId,
  rows: licencesWithIds,
  key: ({ id }) => id,
  view: licenceView,
})

export const getSettings = query({
  name: 'licensing.settings',
  summary: 'Read how far ahead ends of your licences are announced, and where borrowers complain',
  scope: 'licences:read',
  input: ReadSettings,
  load: (context) => ({ settings: ownSettings(context) }),
  view: ({ settings: [settings = unchosen] }) => settingsView(settings),
})
