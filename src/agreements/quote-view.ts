import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { agreementKinds, frequencies, optionReasons, type Quote, QuoteId } from './model.ts'
import { INSTALMENTS_MAX } from './schedule-rules.ts'
import { minor, PlainInstalment, plainInstalments } from './view.ts'

const OptionResource = z
  .object({
    number: z.int().min(1).max(10).openapi({ description: 'What `option.number` of a proposal names' }),
    kind: z.enum(agreementKinds),
    reason: z.enum(optionReasons).openapi({ description: 'Why it is offered' }),
    total: minor(),
    waived: minor(),
    frequency: z.enum(frequencies),
    firstOn: dayText(),
    instalments: z.array(PlainInstalment).max(INSTALMENTS_MAX),
    withinAuthority: z.boolean().openapi({ description: 'Whether it is agreed at once, without the lender’s answer' }),
  })
  .openapi('AgreementOption')

export const QuoteResource = z
  .object({
    id: idOf(QuoteId),
    currency: currencyCode(),
    owed: minor(),
    leftOver: z
      .int()
      .min(-Number.MAX_SAFE_INTEGER)
      .max(Number.MAX_SAFE_INTEGER)
      .openapi({ description: 'Of a month, after essentials and what others were promised; may be negative' }),
    options: z.array(OptionResource).max(10),
    expiresAt: instantText(),
  })
  .openapi('AgreementQuote')

export const quoteView = ({
  id,
  currency,
  owed,
  leftOver,
  options,
  expiresAt,
}: Omit<Quote, 'statement'>): z.output<typeof QuoteResource> => ({
  ...{ id, currency, owed: wireAmount(owed), leftOver: wireAmount(leftOver), expiresAt },
  options: options.map(({ number, kind, reason, total, waived, terms, schedule, withinAuthority }) => ({
    ...{ number, kind, reason, total: wireAmount(total), waived: wireAmount(waived), withinAuthority },
    ...{ frequency: terms.frequency, firstOn: terms.firstOn, instalments: plainInstalments(schedule) },
  })),
})
