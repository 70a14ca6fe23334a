import { z } from '@hono/zod-openapi'
import { ConsentId, purposeName } from '../consent/index.ts'
import { subject } from '../contributions/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { idOf, listInput } from '../kernel/input.ts'
import { InquiryId } from './model.ts'

export const saltText = () =>
  z
    .string()
    .length(22)
    .regex(/^[A-Za-z0-9_-]{21}[AQgw]$/)
    .openapi({
      description: 'What you kept with the consent: 16 bytes in base64url',
      example: 'BwcHBwcHBwcHBwcHBwcHBw',
    })

/** Who is asked about, and on which ground. */
export const grounded = {
  ...subject,
  consent: idOf(ConsentId).optional().openapi({ description: 'Of that very person, for you to use' }),
  salt: saltText().optional(),
}

export const MakeInquiry = z.strictObject({
  exchange: idOf(ExchangeId),
  purpose: purposeName(),
  ...grounded,
})

export const GetInquiry = z.strictObject({ inquiry: idOf(InquiryId) })

export const ListInquiries = z.strictObject({ ...listInput, exchange: idOf(ExchangeId).optional() })
