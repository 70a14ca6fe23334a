import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { ActivityId, DecisionId } from '../contacts/index.ts'
import { CaseId } from '../disputes/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { languages } from '../kernel/language.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type BorrowerContact, type BorrowerView, BorrowerViewId, viewPurposes } from './model.ts'
import { inWords, rightsIn, rulesOf, type Speech } from './words-rules.ts'

export const BorrowerViewResource = z
  .object({
    id: idOf(BorrowerViewId),
    openedBy: idOf(OrganisationId).openapi({ description: 'Who looks' }),
    lenderId: idOf(OrganisationId),
    partyId: idOf(PartyId).nullable().openapi({ description: 'The creditor’s person; null to everybody else' }),
    caseId: idOf(CaseId).nullable(),
    purpose: z.enum(viewPurposes),
    language: z.enum(languages).openapi({ description: 'In which the person is told' }),
    rights: z
      .array(z.object({ code: z.string().max(30), text: z.string().max(300) }).openapi('BorrowerRight'))
      .max(20)
      .openapi({ description: 'What the person may do about it, to be read out or sent' }),
    openedAt: instantText(),
    until: instantText().openapi({ description: 'Until when it shows contacts' }),
  })
  .openapi('BorrowerView')

export const borrowerViewView = (
  { orgId, lenderId, partyId, ...view }: BorrowerView,
  { org }: { readonly org: OrganisationId },
): z.output<typeof BorrowerViewResource> => ({
  ...{ ...view, openedBy: orgId, lenderId, partyId: org === lenderId ? partyId : null },
  rights: [...rightsIn(view.language)],
})

const word = () => z.string().max(60).nullable()

export const BorrowerContactResource = z
  .object({
    kind: z.enum(['activity', 'decision']).openapi({ description: 'A contact that was, or what the gate answered' }),
    id: z.string().max(31).openapi({ description: 'Of the activity or the decision' }),
    at: instantText(),
    words: z.string().max(1_000).openapi({ description: 'What happened, in one sentence of the language asked for' }),
    byId: idOf(OrganisationId),
    by: z.string().max(400),
    lenderId: idOf(OrganisationId),
    lender: z.string().max(400),
    channel: z.string().max(30),
    direction: z.enum(['outbound', 'inbound']).nullable(),
    disposition: word(),
    flags: z.array(z.string().max(60)).max(20).openapi({ description: 'What asks for a look at a contact' }),
    purpose: word().openapi({ description: 'What it was asked for; null: nobody asked before' }),
    outcome: z.enum(['allow', 'deny']).nullable().openapi({ description: 'What the gate said before it' }),
    rules: z
      .array(
        z
          .object({
            ruleId: z.string().max(60),
            title: z.string().max(300).openapi({
              description: 'What the rule says, in our words, in the language asked for',
            }),
            reason: z
              .string()
              .max(200)
              .openapi({ description: 'What it is about, to the person, in the language asked for' }),
            citation: z.string().max(300),
            verdict: z.string().max(30),
          })
          .openapi('SpokenRule'),
      )
      .max(200)
      .openapi({ description: 'The rules that spoke, the one that decided first' }),
  })
  .openapi('BorrowerContact')

export function contactView(contact: BorrowerContact, speech: Speech): z.output<typeof BorrowerContactResource> {
  const { kind, id, at, byId, by, lenderId, lender, channel, direction, disposition, flags, purpose, outcome } = contact
  return {
    ...{
      kind,
      id: (kind === 'activity' ? ActivityId : DecisionId).fromUuid(id),
      at,
      words: inWords(contact, speech),
    },
    ...{ byId, by, lenderId, lender, channel, direction, disposition, flags: [...flags], purpose, outcome },
    rules: [...rulesOf(contact, speech)],
  }
}
