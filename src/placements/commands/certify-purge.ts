import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { placementProblems } from '../problems.ts'
import { CertifyPurge } from '../purge-input.ts'
import { PurgeCertificateId } from '../purge-model.ts'
import { certify } from '../purge-rules.ts'
import { insertCertificate } from '../purge-store.ts'
import { certificateBy, placeOfCertifier } from '../purge-view.ts'
import { recallEvent, recallEvents } from '../recall-events.ts'
import { recallProblems as problems } from '../recall-problems.ts'
import { recallForChange, saveRecall } from '../recall-store.ts'
import { sealWords } from '../sealed-words.ts'
import { wrongSide } from '../sides.ts'

export const certifyPurge = command({
  name: 'placement_recall.certify',
  summary: 'Certify what you destroyed of a recalled placement, and what the law makes you keep until when',
  scope: 'placements:work',
  input: CertifyPurge,
  problems: [
    placementProblems.wrongSide,
    problems.stateUnfit,
    problems.purgeEarly,
    problems.purged,
    problems.purgeUnclear,
    problems.retentionRuns,
    problems.retentionUnfounded,
  ],
  load: (context, { placementRecall }) => ({ file: recallForChange(context, placementRecall) }),
  decide: ({ file: [file] }, { signatory, ...claim }, { lends, now, newId }) => {
    if (!file) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const certified = certify(file, claim, { id: newId(PurgeCertificateId), now })
    if (!certified.ok) return certified
    const { certificate, ...after } = certified.value
    return ok({
      file: after,
      certificate: { ...certificate, digest: sha256(utf8ToBytes(certificate.statement)) },
      signatory,
    })
  },
  revises: ({ file: [file] }) => file?.recall ?? null,
  write: async ({ file, certificate, signatory }, context) => [
    saveRecall(file.recall),
    insertCertificate({
      ...certificate,
      certifier: await sealWords(signatory, placeOfCertifier(certificate), context),
    }),
  ],
  events: ({ file }) => [recallEvent(recallEvents.certified, file)],
  view: ({ certificate, signatory }) => certificateBy(certificate, signatory),
})
