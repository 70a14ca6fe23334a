import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { command } from '../../command.ts'
import { problems as shared } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { CertifyPurges } from '../duty-input.ts'
import { doneOf, eachDuty } from '../duty-rules.ts'
import { dutiesForChange, insertCertificates, saveDuties } from '../duty-store.ts'
import { dutiesView } from '../duty-view.ts'
import { placementProblems } from '../problems.ts'
import { PurgeCertificateId } from '../purge-model.ts'
import { certify } from '../purge-rules.ts'
import { placeOfCertifier } from '../purge-view.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'

export const certifyPurges = command({
  name: 'placement_recall.certify_many',
  summary: 'Certify for up to 1,000 recalls what you destroyed and what the law makes you keep, each by itself',
  scope: 'placements:work',
  input: CertifyPurges,
  problems: [
    ...[
      placementProblems.wrongSide,
      shared.referenceNotFound,
      problems.stateUnfit,
      problems.purgeEarly,
      problems.purged,
    ],
    ...[problems.purgeUnclear, problems.retentionRuns, problems.retentionUnfounded],
  ],
  load: (context, { source }) => ({ files: dutiesForChange(context, source, 'purge') }),
  decide: ({ files }, { source, signatory, ...claim }, { lends, now, newId }) => {
    if (lends) return refuse(wrongSide('agency'))
    const duties = eachDuty({ source, files, doneBefore: problems.purged }, (file) =>
      certify(file, claim, { id: newId(PurgeCertificateId), now }),
    )
    return duties.ok ? ok({ duties: duties.value, signatory }) : duties
  },
  write: async ({ duties, signatory }, context) => {
    const done = doneOf(duties)
    const certificates = done.map(async ({ certificate }) => ({
      ...certificate,
      digest: sha256(utf8ToBytes(certificate.statement)),
      certifier: await sealWords(signatory, placeOfCertifier(certificate), context),
    }))
    return [...saveDuties(done.map(({ recall }) => recall)), ...insertCertificates(await Promise.all(certificates))]
  },
  events: ({ duties }) => doneOf(duties).map((file) => recallEvent(recallEvents.certified, file)),
  view: ({ duties }) => dutiesView(duties),
})
