import { z } from '@hono/zod-openapi'
import { dayText, instantText } from '../kernel/input.ts'
import { hoursOfDay, workingWeek } from './input.ts'
import { type Calendar, daySources } from './model.ts'

export const CalendarResource = z
  .object({
    region: z
      .string()
      .max(6)
      .nullable()
      .openapi({ description: 'The country or subdivision whose public holidays are kept', example: 'TW' }),
    timeZone: z
      .string()
      .max(64)
      .openapi({ description: 'The organisation’s; change it there', example: 'Asia/Taipei' }),
    week: workingWeek().openapi({ description: 'The weekdays that are worked' }),
    filledTo: z
      .int()
      .min(1900)
      .max(2200)
      .nullable()
      .openapi({ description: 'The last year whose public holidays are stored; null while they are looked up' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Calendar')

export const calendarView = (calendar: Calendar): z.output<typeof CalendarResource> => ({
  region: calendar.region,
  timeZone: calendar.timeZone,
  week: calendar.week.flatMap((hours, day) => (hours ? [{ weekday: day + 1, ...hours }] : [])),
  filledTo: calendar.filledTo,
  createdAt: calendar.createdAt,
  version: calendar.version,
})

export const CalendarDayResource = z
  .object({
    on: dayText(),
    hours: hoursOfDay().nullable().openapi({ description: 'What of the day is worked; null on a day of rest' }),
    source: z
      .enum(['week', ...daySources])
      .openapi({ description: 'The weekday, a public holiday, or a day the organisation named' }),
    name: z
      .string()
      .max(100)
      .nullable()
      .openapi({ description: 'Of a public holiday, and of days of your own', example: '端午節' }),
  })
  .openapi('CalendarDay')
