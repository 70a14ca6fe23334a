import { z } from '@hono/zod-openapi'
import { ExchangeMemberId } from '../exchange/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import type { Attestation, ExchangeLevel } from './level-model.ts'
import { productClasses } from './model.ts'

const level = (description: string) => z.int().min(0).max(3).openapi({ description })
const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })
const counts = {
  open: count('Debts that are not settled'),
  pastDue: count('Past due'),
  defaulted: count('In default or charged off'),
}

export const ExchangeLevelsResource = z
  .object({
    memberId: idOf(ExchangeMemberId),
    classes: z
      .array(
        z
          .object({
            product: z.enum(productClasses),
            level: level('What you may be told of: 0 nothing, 1 defaults, 2 arrears, 3 everything'),
            found: level('What your records earn without the grace of a cycle'),
            belowSince: dayText().nullable(),
            computedOn: dayText().nullable().openapi({ description: 'Null until the first night' }),
            told: z
              .object({ ...counts, fresh: count('Said anew lately'), faulty: count('Wrong, or not answered for') })
              .openapi('ExchangeCoverage'),
            attested: z
              .object({ asOf: dayText(), ...counts })
              .nullable()
              .openapi({ description: 'What you say you have' }),
          })
          .openapi('ExchangeLevel'),
      )
      .max(productClasses.length),
  })
  .openapi('ExchangeLevels')

const nothing = {
  level: 0,
  found: 0,
  belowSince: null,
  computedOn: null,
  total: 0,
  pastDue: 0,
  defaulted: 0,
  fresh: 0,
  faulty: 0,
}

/** The levels of a membership beside what it attested, class by class. */
export function levelsView(
  memberId: ExchangeMemberId,
  levels: readonly ExchangeLevel[],
  attested: readonly Attestation[],
): z.output<typeof ExchangeLevelsResource> {
  const classes = productClasses.flatMap((product) => {
    const found = levels.find((one) => one.product === product)
    const said = attested.find((one) => one.product === product)
    if (!found && !said) return []
    const { total: open, pastDue, defaulted, fresh, faulty, ...standing } = found ?? nothing
    return [
      {
        ...{ product, level: standing.level, found: standing.found, belowSince: standing.belowSince },
        ...{ computedOn: standing.computedOn, told: { open, pastDue, defaulted, fresh, faulty } },
        attested: said ? { asOf: said.asOf, open: said.open, pastDue: said.pastDue, defaulted: said.defaulted } : null,
      },
    ]
  })
  return { memberId, classes }
}
