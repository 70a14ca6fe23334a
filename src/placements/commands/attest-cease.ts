import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { letGo } from '../ending-store.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents, recalledWith } from '../recall-events.ts'
import { AttestCease } from '../recall-input.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { attest } from '../recall-rules.ts'
import { recallCalendars, recallForChange, saveRecall } from '../recall-store.ts'
import { placeOfRecallWords, recallView } from '../recall-view.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'
import { savePlacement } from '../store.ts'

export const attestCease = command({
  name: 'placement_recall.attest',
  summary: 'Attest that contact with the borrower has ceased: a pending recall is final with it',
  scope: 'placements:work',
  input: AttestCease,
  problems: [
    placementProblems.wrongSide,
    placementProblems.statusUnfit,
    problems.stateUnfit,
    problems.attested,
    problems.momentUnfit,
  ],
  load: (context, { placementRecall }) => ({
    file: recallForChange(context, placementRecall),
    calendars: recallCalendars(context, placementRecall),
  }),
  decide: ({ file: [file], calendars: [calendars] }, { signatory, ...attestation }, { lends, now }) => {
    if (!file || !calendars) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const attested = attest(file, attestation, { now, calendars })
    const ends = file.recall.recalledAt === null
    return attested.ok ? ok({ file: attested.value, ends, signatory }) : attested
  },
  revises: ({ file: [file] }) => file?.recall ?? null,
  write: async ({ file, ends, signatory }, context) => [
    saveRecall({
      ...file.recall,
      attestor: await sealWords(signatory, placeOfRecallWords(file.recall, 'attestor_sealed'), context),
    }),
    ...(ends ? [savePlacement(file.placement), ...letGo([file.placement], context)] : []),
  ],
  events: ({ file, ends }) => [recallEvent(recallEvents.attested, file), ...(ends ? recalledWith(file) : [])],
  view: ({ file, signatory }, context) => recallView(file.recall, context, { attestor: signatory }),
})
