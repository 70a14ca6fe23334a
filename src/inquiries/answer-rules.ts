import { buckets } from '../accounts/model.ts'
import { amountBands, type ProductClass, productClasses } from '../contributions/model.ts'
import type { Level } from '../exchange/member-model.ts'
import type { AnswerLine, CountBand, Found, FoundRecord } from './model.ts'

/** How much may be told of each class of products. */
export type LevelFor = (product: ProductClass) => Level

export const banded = (count: number): CountBand => {
  if (count <= 1) return count < 1 ? '0' : '1'
  return count <= 3 ? '2-3' : '4+'
}

const bucketCodes: readonly string[] = buckets.map(({ code }) => code)

/** The latest of an ordered list that some value is; the first where none is. */
const highest = (order: readonly string[], values: readonly string[]): string =>
  order[Math.max(0, ...values.map((value) => order.indexOf(value)))] as string

const isDefault = ({ status }: FoundRecord) => status === 'default' || status === 'charge_off'
const isOverdue = (record: FoundRecord) => record.status === 'arrears' || isDefault(record)
const isOpen = ({ status }: FoundRecord) => status !== 'settled'

/** Which records a level tells of: defaults; all that is overdue; all. */
export const toldAt = (level: Level, records: readonly FoundRecord[]): readonly FoundRecord[] => {
  if (level === 0) return []
  if (level === 1) return records.filter(isDefault)
  return level === 2 ? records.filter(isOverdue) : records
}

/** A line for every class of product, in one order. What its level does not reach is null, whatever is known. */
export const linesOf = ({ records }: Pick<Found, 'records'>, levelFor: LevelFor): AnswerLine[] =>
  productClasses.map((product) => {
    const level = levelFor(product)
    const told = toldAt(
      level,
      records.filter((record) => record.product === product),
    )
    const overdue = told.filter(isOverdue)
    const open = told.filter(isOpen)
    return {
      ...{ product, level },
      hasDefault: level >= 1 ? told.some(isDefault) : null,
      isDisputed: level >= 1 ? told.some((record) => record.isDisputed) : null,
      overdueDebts: level >= 2 ? banded(overdue.length) : null,
      daysPastDue:
        level >= 2
          ? highest(
              bucketCodes,
              overdue.map((record) => record.daysPastDue),
            )
          : null,
      openDebts: level >= 3 ? banded(open.length) : null,
      amountBand:
        level >= 3
          ? highest(
              amountBands,
              open.map((record) => record.amountBand),
            )
          : null,
    }
  })
