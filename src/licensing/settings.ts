import { z } from '@hono/zod-openapi'
import { text } from '../kernel/input.ts'
import type { LicensingSettings } from './settings-rules.ts'

const noticeDays = () =>
  z
    .array(z.int().min(1).max(730))
    .min(1)
    .max(10)
    .openapi({ description: 'Days ahead on which the end of a licence is announced', example: [90, 30, 7] })
const contact = () =>
  text({ max: 200 }).openapi({ description: 'Where borrowers complain; shown to who asks after a collector' })

export const ReadSettings = z.strictObject({})
export const UpdateSettings = z.strictObject({
  noticeDays: noticeDays().optional(),
  complaintsContact: contact().nullable().optional(),
})

export const SettingsResource = z
  .object({
    noticeDays: noticeDays(),
    complaintsContact: z.string().max(200).nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('LicensingSettings')

export const settingsView = ({ noticeDays, complaintsContact, version }: LicensingSettings) => ({
  ...{ noticeDays: [...noticeDays], complaintsContact, version },
})
