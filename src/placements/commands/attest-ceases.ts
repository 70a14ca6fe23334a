import { command } from '../../command.ts'
import { problems as shared } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { AttestCeases } from '../duty-input.ts'
import { doneOf, eachDuty } from '../duty-rules.ts'
import { calendarsWithLenders, dutiesForChange, letAllGo, saveDuties } from '../duty-store.ts'
import { dutiesView } from '../duty-view.ts'
import { placementProblems } from '../problems.ts'
import { recallEvent, recallEvents, recalledWith } from '../recall-events.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { attest } from '../recall-rules.ts'
import { placeOfRecallWords } from '../recall-view.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'

export const attestCeases = command({
  name: 'placement_recall.attest_many',
  summary: 'Attest for up to 1,000 recalls that contact has ceased, each by itself',
  scope: 'placements:work',
  input: AttestCeases,
  problems: [
    ...[placementProblems.wrongSide, placementProblems.statusUnfit, shared.referenceNotFound],
    ...[problems.stateUnfit, problems.attested, problems.momentUnfit],
  ],
  load: (context, { source }) => ({
    files: dutiesForChange(context, source, 'attestation'),
    calendars: calendarsWithLenders(context),
  }),
  decide: ({ files, calendars }, { source, signatory, ...attestation }, { lends, now }) => {
    if (lends) return refuse(wrongSide('agency'))
    const known = new Map(calendars.map((one) => [one.lender, one.calendars]))
    const duties = eachDuty({ source, files, doneBefore: problems.attested }, (file) => {
      const of = known.get(file.recall.lenderId)
      if (!of) throw new Error('A recall is under a mandate, whose lender has a calendar.')
      const attested = attest(file, attestation, { now, calendars: of })
      return attested.ok ? ok({ ...attested.value, ends: file.recall.recalledAt === null }) : attested
    })
    return duties.ok ? ok({ duties: duties.value, signatory }) : duties
  },
  write: async ({ duties, signatory }, context) => {
    const done = doneOf(duties)
    const sealed = done.map(async ({ recall }) => ({
      ...recall,
      attestor: await sealWords(signatory, placeOfRecallWords(recall, 'attestor_sealed'), context),
    }))
    return [
      ...saveDuties(await Promise.all(sealed)),
      ...letAllGo(
        done.filter(({ ends }) => ends),
        context,
      ),
    ]
  },
  events: ({ duties }) =>
    doneOf(duties).flatMap(({ ends, ...file }) => [
      recallEvent(recallEvents.attested, file),
      ...(ends ? recalledWith(file) : []),
    ]),
  view: ({ duties }) => dutiesView(duties),
})
