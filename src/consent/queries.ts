import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetConsent, ListConsents } from './input.ts'
import { ConsentId } from './model.ts'
import { ListSharingGrants, NamesSharingGrant } from './sharing-input.ts'
import { SharingGrantId } from './sharing-model.ts'
import { grantNamed, grantsOf, grantsWithIds } from './sharing-store.ts'
import { sharingGrantView } from './sharing-view.ts'
import { consentNamed, consentsOf, consentsWithIds } from './store.ts'
import { consentView, signedConsentView } from './view.ts'

export const getConsent = query({
  name: 'consent.get',
  summary: 'Read a consent you took or may use',
  scope: 'consents:read',
  input: GetConsent,
  load: (context, { consent }) => ({ found: consentNamed(context, consent) }),
  view: ({ found: [found] }, _, context) => (found ? consentView(found, context) : null),
})

export const getSignedConsent = query({
  name: 'consent.signed',
  summary: 'Read the signed record of a consent',
  scope: 'consents:read',
  input: GetConsent,
  load: (context, { consent }) => ({ found: consentNamed(context, consent) }),
  view: ({ found: [found] }, _, context) => (found ? signedConsentView(found, context) : null),
})

export const listConsents = query({
  name: 'consent.list',
  summary: 'List the consents you took, or those you may use, newest first',
  scope: 'consents:read',
  input: ListConsents,
  list: true,
  load: (context, input) => ({ consents: consentsOf(context, input, keysetOf(input)) }),
  view: ({ consents }, input, context) =>
    pageOf(consents, input, {
      position: ({ createdAt, id }) => ({ createdAt, id }),
      item: (consent) => consentView(consent, context),
    }),
})

export const consentsByIds = batch({
  name: 'consent.by_ids',
  scope: 'consents:read',
  ids: ConsentId,
  rows: consentsWithIds,
  key: ({ id }) => id,
  view: consentView,
})

export const getSharingGrant = query({
  name: 'sharing_grant.get',
  summary: 'Read a grant between you and the other side',
  scope: 'consents:read',
  input: NamesSharingGrant,
  load: (context, { sharingGrant }) => ({ found: grantNamed(context, sharingGrant) }),
  view: ({ found: [found] }, _, context) => (found ? sharingGrantView(found, context) : null),
})

export const listSharingGrants = query({
  name: 'sharing_grant.list',
  summary: 'List the grants you made, or that were made to you, newest first',
  scope: 'consents:read',
  input: ListSharingGrants,
  list: true,
  load: (context, input) => ({ grants: grantsOf(context, input, keysetOf(input)) }),
  view: ({ grants }, input, context) =>
    pageOf(grants, input, {
      position: ({ createdAt, id }) => ({ createdAt, id }),
      item: (grant) => sharingGrantView(grant, context),
    }),
})

export const sharingGrantsByIds = batch({
  name: 'sharing_grant.by_ids',
  scope: 'consents:read',
  ids: SharingGrantId,
  rows: grantsWithIds,
  key: ({ id }) => id,
  view: sharingGrantView,
})
