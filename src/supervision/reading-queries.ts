import { z } from '@hono/zod-openapi'
import { idOf, listInput } from '../kernel/input.ts'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ReadingId, readingKinds } from './reading-model.ts'
import { readingsOf, readingsWithIds } from './reading-store.ts'
import { readingView } from './reading-view.ts'

const scope = 'contacts:read'

export const getReading = query({
  name: 'supervision_reading.get',
  summary: 'Read that a regulator read data of yours',
  scope,
  input: z.strictObject({ supervisionReading: idOf(ReadingId) }),
  load: (context, { supervisionReading }) => ({ reading: readingsWithIds(context, [supervisionReading]) }),
  view: ({ reading: [reading] }) => (reading ? readingView(reading) : null),
})

export const listReadings = query({
  name: 'supervision_reading.list',
  summary: 'List what regulators read of yours, and why, the latest told first; sealed ones once their seal is over',
  scope,
  input: z.strictObject({ ...listInput, kind: z.enum(readingKinds).optional() }),
  list: true,
  load: (context, input) => ({ readings: readingsOf(context, input.kind, keysetOf(input)) }),
  view: ({ readings }, input) =>
    pageOf(readings, input, { position: ({ toldAt, id }) => ({ createdAt: toldAt, id }), item: readingView }),
})

export const readingsByIds = batch({
  name: 'supervision_reading.by_ids',
  scope,
  ids: ReadingId,
  rows: readingsWithIds,
  key: ({ id }) => id,
  view: readingView,
})
