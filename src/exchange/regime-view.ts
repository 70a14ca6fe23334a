import { z } from '@hono/zod-openapi'
import { SHARED_IN } from '../compliance/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { dayText } from '../kernel/input.ts'
import { JURISDICTIONS_ASKED_MAX } from './input.ts'
import { bureauRuleOf, regimeOf, sharingIn, sharings } from './regime-rules.ts'
import { adverseKinds, BUREAU_ONLY, disclosureAnchors } from './regimes.law.ts'

const cited = {
  rule: z.string().max(60).nullable().openapi({ description: 'The rule of law it carries out', example: 'CN-ZX-16' }),
  citation: z.string().max(120).nullable().openapi({ description: 'Where it stands' }),
  evidence: z.enum(['primary_text', 'secondary', 'general_knowledge', 'house']).openapi({
    description:
      'What was read: the text itself, what others say of it, or none. `house`: ours, where no law is known here',
  }),
}
const kinds = () => z.array(z.enum(adverseKinds)).max(adverseKinds.length)
const daysText = (description: string) => z.int().min(0).max(366).openapi({ description })

export const ExchangeRegimeResource = z
  .object({
    jurisdiction: z.string().max(6).openapi({ description: 'ISO 3166', example: 'TW' }),
    sharing: z.enum(sharings).openapi({
      description:
        '`members`: between lenders. `licensed_bureau`: only by an operator licensed as a bureau. `denied`: nothing known here allows it',
    }),
    bureauOnly: z
      .object(cited)
      .nullable()
      .openapi({ description: 'The rule that leaves it to licensed bureaus, where one does' }),
    regime: z.string().max(40).openapi({ description: 'Whose rules these are', example: 'tw-credit-information' }),
    inForceFrom: dayText(),
    notice: z
      .object({ ...cited, days: daysText('Before the first record; 0: before, at whatever distance'), kinds: kinds() })
      .nullable()
      .openapi({ description: 'What the borrower is told before a record of these kinds; null: nothing' }),
    disclosure: z
      .array(
        z
          .object({
            ...cited,
            kinds: kinds(),
            clocks: z
              .array(
                z
                  .object({
                    from: z.enum(disclosureAnchors),
                    days: daysText('Between the anchor and the beginning of the months'),
                    months: z.int().min(1).max(240),
                  })
                  .openapi('ExchangeDisclosureClock'),
              )
              .max(disclosureAnchors.length)
              .openapi({ description: 'A record is disclosed until the first of them has run out' }),
          })
          .openapi('ExchangeDisclosureRule'),
      )
      .max(adverseKinds.length),
    dispute: z
      .object({
        ...cited,
        answerDays: daysText('After the day it was received; the last one counts'),
        extendedDays: daysText('The same, once extended').nullable(),
      })
      .openapi({ description: 'How soon a disputed record is answered for' }),
  })
  .openapi('ExchangeRegime')

export const ExchangeRegimesResource = z
  .object({ regimes: z.array(ExchangeRegimeResource).max(JURISDICTIONS_ASKED_MAX) })
  .openapi('ExchangeRegimes')

const known = [...SHARED_IN, ...Object.keys(BUREAU_ONLY)]

/** The regimes of jurisdictions on a day, as far as they are in force then: of every one known, unless some are named. */
export function regimesView(
  asked: readonly string[] | undefined,
  day: CalendarDate,
): z.output<typeof ExchangeRegimesResource> {
  const regimes = [...new Set(asked ?? known)].flatMap((jurisdiction) => {
    const regime = regimeOf(jurisdiction, day)
    if (!regime) return []
    const { id, from, notice, disclosure, dispute } = regime
    return [
      {
        ...{ jurisdiction, sharing: sharingIn(jurisdiction), bureauOnly: bureauRuleOf(jurisdiction) },
        ...{ regime: id, inForceFrom: from, notice, disclosure, dispute },
      },
    ]
  })
  return { regimes } as unknown as z.output<typeof ExchangeRegimesResource>
}
