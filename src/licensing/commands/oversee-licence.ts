import type { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { licenceEvent, licenceEvents } from '../events.ts'
import { NamesLicence, StopLicence } from '../input.ts'
import { licenceProblems as problems } from '../problems.ts'
import { reviewAfterDecision } from '../reviewing.ts'
import { oversee, overseerOf } from '../rules.ts'
import { licenceForChange, saveLicence } from '../store.ts'
import { licenceView } from '../view.ts'

/** A decision of whoever oversees a licence: only name, input, what is decided and its event differ. */
const overseeing = <Input extends typeof NamesLicence>({
  decision,
  event,
  ...spec
}: {
  readonly name: string
  readonly summary: string
  readonly input: Input
  readonly decision: (input: z.output<Input>) => Parameters<typeof oversee>[1]
  readonly event: Parameters<typeof licenceEvent>[0]
}) =>
  command({
    ...{ ...spec, scope: 'licences:oversee', problems: [problems.notOverseer, problems.statusUnfit] },
    load: (context, { licence }) => ({ licence: licenceForChange(context, licence), own: ownOrganisation(context) }),
    decide: ({ licence: [licence], own: [own] }, input, { org, actor, now }) =>
      licence
        ? oversee(licence, decision(input), { overseer: overseerOf(own, { org, actor }), now })
        : refuse(notFound()),
    revises: ({ licence: [licence] }) => licence ?? null,
    write: (licence, context) => [saveLicence(licence), reviewAfterDecision(licence, context)],
    events: (licence) => [licenceEvent(event, licence)],
    view: licenceView,
  })

export const verifyLicence = overseeing({
  name: 'licence.verify',
  summary: 'See that a licence is what it says',
  input: NamesLicence,
  decision: () => ({ command: 'verify' }),
  event: licenceEvents.verified,
})

export const suspendLicence = overseeing({
  name: 'licence.suspend',
  summary: 'Suspend a licence: what depends on it stops',
  input: StopLicence,
  decision: ({ reason }) => ({ command: 'suspend', reason }),
  event: licenceEvents.suspended,
})

export const reinstateLicence = overseeing({
  name: 'licence.reinstate',
  summary: 'Let a suspended licence count again',
  input: NamesLicence,
  decision: () => ({ command: 'reinstate' }),
  event: licenceEvents.reinstated,
})

export const revokeLicence = overseeing({
  name: 'licence.revoke',
  summary: 'Take a licence away for good: what depends on it stops',
  input: StopLicence,
  decision: ({ reason }) => ({ command: 'revoke', reason }),
  event: licenceEvents.revoked,
})
