import { z } from '@hono/zod-openapi'

/** A partner's own word for a field, a record type or a value: any visible text. */
const word = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[ -~\u00a0-\ud7ff\ue000-\uffff]+$/)
const place = () => z.int().min(1).max(20_000)

/** Rows kept open at one time for records that do not follow theirs. */
export const JOIN_ROWS_MAX = 20_000

export const encodings = ['utf8', 'big5', 'gb18030', 'windows1252'] as const
export type Encoding = (typeof encodings)[number]

/** How a day is written. `YYY` counts years of the Republic of China: 115 is 2026. */
export const dateForms = [
  'YYYY-MM-DD',
  'YYYYMMDD',
  'YYYY/MM/DD',
  'MMDDYYYY',
  'MM/DD/YYYY',
  'DDMMYYYY',
  'DD/MM/YYYY',
  'YYYMMDD',
  'YYY/MM/DD',
] as const

const Amount = z
  .strictObject({
    notation: z
      .enum(['decimal', 'minor'])
      .default('decimal')
      .openapi({ description: '`decimal`: 123.45; `minor`: 12345, no mark' }),
    scale: z.int().min(0).max(4).default(2).openapi({ description: 'Digits of the currency behind the mark' }),
    mark: z
      .enum(['point', 'comma'])
      .default('point')
      .openapi({ description: 'The decimal mark; the other one may group digits' }),
    overpunch: z
      .boolean()
      .default(false)
      .openapi({ description: 'The last digit carries the sign: `{A-I` plus, `}J-R` minus' }),
  })
  .openapi('LayoutAmount')

const Field = z
  .strictObject({
    field: word(80).openapi({ description: 'What your partner calls it', example: 'ORIG_CLAIM' }),
    header: word(80)
      .optional()
      .openapi({ description: 'CSV with a header: its column, when not called like the field' }),
    position: place().optional().openapi({ description: 'CSV without a header: its column, counted from 1' }),
    start: place().optional().openapi({ description: 'Fixed width: its first byte, counted from 1', example: 88 }),
    end: place().optional().openapi({ description: 'Fixed width: its last byte', example: 101 }),
    to: z
      .string()
      .max(100)
      .regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/)
      .optional()
      .openapi({
        description: 'The column of the import it fills; it is only checked when left out',
        example: 'balance.principal',
      }),
    type: z.enum(['text', 'integer', 'amount', 'date', 'code']).default('text'),
    required: z.boolean().default(false),
    date: z
      .string()
      .max(10)
      .regex(new RegExp(`^(${dateForms.join('|')})$`))
      .optional()
      .openapi({ description: `How a day is written: ${dateForms.join(', ')}`, example: 'YYYYMMDD' }),
    amount: Amount.optional(),
    translate: z
      .array(z.strictObject({ from: word(80), to: word(80) }).openapi('LayoutTranslation'))
      .max(200)
      .optional()
      .openapi({ description: 'Values by your own agreement; a value not listed is refused' }),
    codes: z
      .strictObject({
        format: z.enum(['x12', 'metro2']),
        kind: z
          .string()
          .max(40)
          .regex(/^[a-z_]+$/)
          .openapi({ description: 'A kind of the code dictionary', example: 'close' }),
      })
      .optional()
      .openapi({ description: 'Translated by the code dictionary' }),
  })
  .openapi('LayoutField')
export type LayoutField = z.output<typeof Field>

const Record = z
  .strictObject({
    type: word(20).optional().openapi({ description: 'What stands where `recordType` says', example: '01' }),
    role: z.enum(['row', 'child', 'trailer', 'skip']).default('row').openapi({
      description:
        '`row` begins a row; `child` adds to the row of its key, before it unless `joinWithin` says otherwise; `trailer` ends the file with its totals; `skip` is passed over',
    }),
    fields: z.array(Field).max(300).default([]),
  })
  .openapi('LayoutRecord')
export type LayoutRecord = z.output<typeof Record>

export const LayoutDefinition = z
  .strictObject({
    format: z.enum(['csv', 'fixed']),
    encoding: z.enum(encodings).default('utf8'),
    delimiter: z.enum(['comma', 'semicolon', 'tab', 'pipe']).default('comma').openapi({ description: 'CSV' }),
    header: z.boolean().default(true).openapi({ description: 'CSV: the first line names the columns' }),
    recordType: z
      .strictObject({ position: place().optional(), start: place().optional(), end: place().optional() })
      .optional()
      .openapi({
        description: 'Where the type of a record stands, when a file has several',
        example: { start: 1, end: 2 },
      }),
    key: word(80).optional().openapi({ description: 'The field that joins a `child` to its `row`', example: 'FILENO' }),
    joinWithin: z.int().min(1).max(JOIN_ROWS_MAX).optional().openapi({
      description:
        'How many rows may stand between a `child` and its `row`, before or behind it; right behind it when left out',
      example: 1_000,
    }),
    records: z.array(Record).min(1).max(40),
    constants: z
      .array(
        z
          .strictObject({
            to: z
              .string()
              .max(100)
              .regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/),
            value: word(200),
          })
          .openapi('LayoutConstant'),
      )
      .max(50)
      .default([])
      .openapi({ description: 'What every row says and the file does not' }),
    controls: z
      .strictObject({
        count: word(80).optional().openapi({ description: 'The field of the trailer that counts' }),
        counts: z
          .enum(['rows', 'records'])
          .default('records')
          .openapi({ description: 'What it counts, without the trailer' }),
        amount: word(80).optional().openapi({ description: 'The field of the trailer that sums' }),
      })
      .optional()
      .openapi({ description: 'Totals of the trailer; a file that does not hold them is not processed' }),
  })
  .openapi('LayoutDefinition')
export type LayoutDefinition = z.output<typeof LayoutDefinition>
