import { z } from '@hono/zod-openapi'
import { dayText } from '../kernel/input.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetPurgeCertificate, GetRetentionRules, ListPurgeCertificates } from './purge-input.ts'
import { PurgeCertificateId } from './purge-model.ts'
import { certificateNamed, certificatesOf, certificatesWithIds } from './purge-store.ts'
import { certificateView } from './purge-view.ts'
import { dataClasses, retentionRules } from './retention.law.ts'

export const getPurgeCertificate = query({
  name: 'purge_certificate.get',
  summary: 'Read what a former holder certified to have destroyed, and what the law makes it keep',
  scope: 'placements:read',
  input: GetPurgeCertificate,
  load: (context, { certificate }) => ({ certificate: certificateNamed(context, certificate) }),
  view: ({ certificate: [certificate] }, _, context) => (certificate ? certificateView(certificate, context) : null),
})

export const listPurgeCertificates = query({
  name: 'purge_certificate.list',
  summary: 'List purge certificates, newest first',
  scope: 'placements:read',
  input: ListPurgeCertificates,
  list: true,
  load: (context, input) => ({ certificates: certificatesOf(context, input, keysetOf(input)) }),
  view: async ({ certificates }, input, context) => {
    const position = ({ certifiedAt, id }: (typeof certificates)[number]) => ({ createdAt: certifiedAt, id })
    const page = pageOf(certificates, input, { position, item: (row) => row })
    return { ...page, data: await Promise.all(page.data.map((row) => certificateView(row, context))) }
  },
})

export const purgeCertificatesByIds = batch({
  name: 'purge_certificate.by_ids',
  scope: 'placements:read',
  ids: PurgeCertificateId,
  rows: certificatesWithIds,
  key: ({ id }) => id,
  view: certificateView,
})

export const RetentionRulesResource = z
  .object({
    rules: z
      .array(
        z
          .object({
            rule: z.string().max(40),
            jurisdictions: z.array(z.string().max(6)).max(60),
            classes: z.array(z.enum(dataClasses)).max(dataClasses.length),
            keepMonths: z.int().min(1).max(1_200).openapi({ description: 'From the end of the placement' }),
            binds: z.enum(['always', 'on_complaint']),
            effective: dayText(),
            force: z.enum(['statute', 'regulation', 'recommended_standard']),
            evidence: z.enum(['primary', 'secondary']).openapi({ description: 'Whether the text itself was read' }),
            citation: z.string().max(200),
            source: z.string().max(300),
          })
          .openapi('RetentionRule'),
      )
      .max(500),
  })
  .openapi('RetentionRules')

export const getRetentionRules = query({
  name: 'retention_rule.list',
  summary: 'Read how long the law makes a former holder keep what it has',
  scope: 'placements:read',
  input: GetRetentionRules,
  load: () => ({}),
  view: () => ({
    rules: retentionRules.map(({ keep, ...rule }) => ({
      ...rule,
      keepMonths: 'years' in keep ? keep.years * 12 : keep.months,
    })),
  }),
})
