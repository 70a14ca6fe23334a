import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { offBoardingEvent, offBoardingEvents } from '../events.ts'
import { StorePart } from '../input.ts'
import { storePart as store } from '../rules.ts'
import { insertPart, offBoardingForChange, saveOffBoarding } from '../store.ts'
import { placeOfPart } from '../view.ts'

/** Run by the export's job: a part and the place to go on from are stored together, so none is missed or doubled. */
export const storePart = command({
  name: 'off_boarding.store_part',
  summary: 'Store the next part of an export',
  scope: 'organisation:manage',
  input: StorePart,
  load: (context, { offBoarding }) => ({ file: offBoardingForChange(context, offBoarding) }),
  decide: ({ file: [file] }, { name, rows, lines, from, next }, { now }) => {
    if (!file) return refuse(notFound())
    const bytes = new TextEncoder().encode(lines)
    const hash = bytesToHex(sha256(bytes))
    const stored = store(file, { name, rows, sha256: hash, from, next }, now)
    const part = stored && rows > 0 ? { number: stored.parts, name, rows, sha256: hash, bytes } : null
    return ok({ stored, part })
  },
  write: async ({ stored, part }, { org, sealing, now }) => {
    if (!stored) return []
    if (!part) return [saveOffBoarding(stored)]
    const { bytes, ...facts } = part
    const at = placeOfPart({ offBoardingId: stored.id, number: part.number })
    const content = await sealing.forOrganisation(org).sealForOrganisation(bytes, at)
    return [
      saveOffBoarding(stored),
      insertPart({ ...facts, orgId: org, offBoardingId: stored.id, content, createdAt: now }),
    ]
  },
  events: ({ stored }) => (stored?.status === 'exported' ? [offBoardingEvent(offBoardingEvents.exported, stored)] : []),
  view: ({ stored }) => ({ exporting: stored?.status === 'exporting' }),
})
