import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { bucketCode } from './debt-view.ts'
import type { BucketRow, EpisodeRow } from './delinquency-store.ts'
import { DocumentId, episodeEnds } from './model.ts'

export const EpisodeResource = z
  .object({
    startedOn: dayText().openapi({ description: 'The first missed due date: written once' }),
    curedOn: dayText().nullable(),
    endedBy: z.enum(episodeEnds).nullable(),
    correctedFrom: dayText().nullable().openapi({ description: 'The date a correction replaced' }),
    correctionEvidence: idOf(DocumentId).nullable(),
    recordedAt: instantText(),
  })
  .openapi('DelinquencyEpisode')

export const episodeView = (episode: EpisodeRow): z.output<typeof EpisodeResource> => ({
  startedOn: episode.startedOn,
  curedOn: episode.curedOn,
  endedBy: episode.endedBy,
  correctedFrom: episode.correctedFrom,
  correctionEvidence: episode.correctionEvidence,
  recordedAt: episode.recordedAt,
})

export const BucketStayResource = z
  .object({ bucket: bucketCode(), enteredOn: dayText(), leftOn: dayText().nullable(), recordedAt: instantText() })
  .openapi('BucketStay')

export const bucketStayView = ({
  bucket,
  enteredOn,
  leftOn,
  recordedAt,
}: BucketRow): z.output<typeof BucketStayResource> => ({ bucket, enteredOn, leftOn, recordedAt })
