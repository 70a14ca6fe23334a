import { z } from '@hono/zod-openapi'
import { ContactPointId, contactPointKinds, PartyId } from '../accounts/model.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { contactChannel } from './decision-input.ts'
import { meanings } from './decision-view.ts'

export const WindowResource = z
  .object({
    partyId: idOf(PartyId),
    contactPointId: idOf(ContactPointId),
    kind: z.enum(contactPointKinds),
    channel: contactChannel(),
    outcome: z.enum(['allow', 'deny']).openapi({ description: 'What the gate would say now' }),
    until: instantText()
      .nullable()
      .openapi({ description: 'Until when it stays allowed if nothing happens; null: refused, or for twelve hours' }),
    nextAllowedAt: instantText().nullable().openapi({ description: 'The earliest moment every rule lets it' }),
    ruledBy: z.string().max(60).nullable(),
    citation: z.string().max(300).nullable(),
    disclosures: z.array(z.string().max(100)).max(200),
    requirements: z.array(z.string().max(100)).max(200),
    overrides: z.array(z.string().max(100)).max(200),
    meanings: meanings(),
  })
  .openapi('ContactWindow')
export type WindowResource = z.output<typeof WindowResource>
