import { z } from '@hono/zod-openapi'
import { NationalIdInput, PartyId } from '../accounts/index.ts'
import { CaseId } from '../disputes/index.ts'
import { idOf, listInput, named } from '../kernel/input.ts'
import { languages } from '../kernel/language.ts'
import { BorrowerViewId, viewPurposes } from './model.ts'

const language = () => z.enum(languages).optional()

export const OpenBorrowerView = z.strictObject({
  purpose: z.enum(viewPurposes).openapi({ description: 'Why you look; it is kept, and told to the creditor' }),
  party: named(PartyId).optional().openapi({ description: 'Creditors: a person of yours' }),
  caseId: idOf(CaseId).optional().openapi({ description: 'Others: a case you have a part in' }),
  /** Others: the person, who must be on the debt of the case. */
  person: NationalIdInput.nullable().optional(),
  language: language().openapi({ description: 'The one the person prefers, where it is one of these, when left out' }),
})

export const NamesBorrowerView = z.strictObject({ borrowerView: idOf(BorrowerViewId) })

export const ListBorrowerViews = z.strictObject({ ...listInput, party: idOf(PartyId).optional() })

export const ListBorrowerContacts = z.strictObject({
  ...listInput,
  borrowerView: idOf(BorrowerViewId),
  language: language().openapi({
    description:
      'Of `words`, `title` and `reason`; what `Accept-Language` asks for when left out, else that of the view',
  }),
})
