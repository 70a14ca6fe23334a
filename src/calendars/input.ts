import { z } from '@hono/zod-openapi'
import { dayText, idOf, jurisdictionCode, listInput, text } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'

const time = (pattern: RegExp, example: string) => z.string().length(5).regex(pattern).openapi({ example })

const hours = () => ({
  from: time(/^([01]\d|2[0-3]):[0-5]\d$/, '09:00'),
  until: time(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, '18:00').openapi({ description: '24:00 is the end of the day' }),
})

/** Wall-clock times in the organisation's zone. */
export const hoursOfDay = () => z.strictObject(hours())

/** The days of a week that are worked; the others are days of rest. */
export const workingWeek = () =>
  z
    .array(
      z
        .strictObject({
          weekday: z.int().min(1).max(7).openapi({ description: 'ISO 8601: 1 is Monday', example: 1 }),
          ...hours(),
        })
        .openapi('WorkingWeekday'),
    )
    .min(1)
    .max(7)

export const GetCalendar = z.strictObject({})

export const UpdateCalendar = z.strictObject({
  region: jurisdictionCode()
    .nullable()
    .optional()
    .openapi({ description: 'The country or subdivision whose public holidays you keep; null: none', example: 'TW' }),
  week: workingWeek()
    .optional()
    .openapi({ description: 'Each weekday that is worked, once; at least 20 hours together' }),
  setDays: z
    .array(
      z
        .strictObject({
          on: dayText(),
          hours: hoursOfDay().nullable().openapi({ description: 'Null for a day off' }),
          name: text({ max: 100 }).optional().openapi({ example: 'Make-up working day' }),
        })
        .openapi('CalendarDayChange'),
    )
    .max(100)
    .optional()
    .openapi({ description: 'Days unlike their weekday: days off, and working days made up' }),
  removeDays: z
    .array(dayText())
    .max(100)
    .optional()
    .openapi({ description: 'Days of your own to take back; the public holidays stay' }),
})

export const ListCalendarDays = z.strictObject({
  ...listInput,
  organisation: idOf(OrganisationId)
    .optional()
    .openapi({ description: 'The other side of a mandate of yours; yourself, when left out' }),
  from: dayText().optional().openapi({ description: 'The first day; today, when left out' }),
  until: dayText()
    .optional()
    .openapi({ description: 'The day after the last; at most 366 days, which is the default' }),
})

export const FillCalendar = z.strictObject({
  region: jurisdictionCode(),
  filledTo: z.int().min(1900).max(2200),
  days: z.array(z.strictObject({ on: dayText(), name: text({ max: 100 }) })).max(500),
})
