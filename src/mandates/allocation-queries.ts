import { z } from '@hono/zod-openapi'
import { allocationRules, components, unregulated } from '../accounts/index.ts'
import { dayText } from '../kernel/input.ts'
import { query } from '../query.ts'

const order = () => z.array(z.enum(components)).min(1).max(components.length)

export const AllocationRulesResource = z
  .object({
    rules: z
      .array(
        z
          .object({
            rule: z.string().max(40),
            jurisdictions: z.array(z.string().max(6)).max(60),
            effective: dayText(),
            named: order().openapi({ description: 'The parts the law names, in its order: terms keep it' }),
            standing: order().openapi({ description: 'The order where terms say nothing' }),
            byAgreement: z.boolean().openapi({ description: 'Whether the text lets the parties agree on another' }),
            evidence: z.enum(['primary', 'secondary']).openapi({ description: 'Whether the text itself was read' }),
            citation: z.string().max(200),
            source: z.string().max(300),
          })
          .openapi('AllocationRule'),
      )
      .max(500),
    unregulated: order().openapi({ description: 'The order where no law is kept' }),
  })
  .openapi('AllocationRules')

export const getAllocationRules = query({
  name: 'allocation_rule.list',
  summary: 'Read in which order the law makes a payment pay the parts of a debt',
  scope: 'mandates:read',
  input: z.strictObject({}),
  load: () => ({}),
  view: (): z.output<typeof AllocationRulesResource> => ({
    rules: allocationRules.map(({ from, named, standing, jurisdictions, sure, ...rule }) => ({
      ...{ ...rule, jurisdictions: [...jurisdictions], effective: from, named: [...named], standing: [...standing] },
      evidence: sure === 'secondary' ? 'secondary' : 'primary',
    })),
    unregulated: [...unregulated],
  }),
})
