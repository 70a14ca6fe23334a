import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { openingEvent } from '../sealed-record-events.ts'
import { OpenSealedRecord } from '../sealed-record-input.ts'
import { type SealedRecordOpening, SealedRecordOpeningId } from '../sealed-record-model.ts'
import { insertOpening, sealedRecordOf } from '../sealed-record-store.ts'
import { openedView } from '../sealed-record-view.ts'
import { wrongSide } from '../sides.ts'
import { placementNamed } from '../store.ts'

export const openSealedRecord = command({
  name: 'sealed_record.open',
  summary: 'Look into the sealed record of a placement you held: the opening is recorded with its purpose',
  scope: 'placements:work',
  input: OpenSealedRecord,
  problems: [placementProblems.wrongSide, problems.noSealedRecord],
  load: (context, { placement }) => ({
    placement: placementNamed(context, placement),
    record: sealedRecordOf(context, placement),
  }),
  decide: ({ placement: [placement], record: [record] }, { purpose, reference }, { org, lends, now, newId }) => {
    if (!placement) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    if (!record) return refuse(new Problem(problems.noSealedRecord))
    const opening: SealedRecordOpening = {
      ...{ lenderId: placement.lenderId, agencyId: org, placementId: placement.id },
      ...{ id: newId(SealedRecordOpeningId), purpose, reference, openedAt: now },
    }
    return ok({ opening, record, jurisdiction: placement.jurisdiction })
  },
  write: ({ opening }) => [insertOpening(opening)],
  events: ({ opening, jurisdiction }) => [openingEvent(opening, jurisdiction)],
  view: ({ opening, record }, context) => openedView(opening, record, context),
})
