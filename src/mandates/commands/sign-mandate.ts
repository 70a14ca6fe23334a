import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { mandateEvent, mandateEvents } from '../events.ts'
import { SignMandate } from '../input.ts'
import { gapsOfLatest } from '../licence-review-store.ts'
import { capacityAfter } from '../model.ts'
import { mandateProblems } from '../problems.ts'
import { MANDATE_RESCOPE, RESCOPED_AT_ONCE } from '../rescoping.ts'
import { type MandateFile, sign } from '../rules.ts'
import { mandateForChange, rescopeCaseFiles, saveCapacity, saveMandate, saveSignatures, stepsOff } from '../store.ts'
import { resumePlacements } from '../suspending.ts'
import { standardsOf } from '../terms.ts'
import { mandateView } from '../view.ts'

const capacityOf = ({ latest: { terms } }: MandateFile, steps: number) =>
  capacityAfter(terms.capacity, steps, standardsOf(terms.workStandards))

export const signMandate = command({
  name: 'mandate.sign',
  summary: 'Sign the latest version of a mandate and bring it into force',
  scope: 'mandates:write',
  input: SignMandate,
  problems: [
    mandateProblems.unlicensed,
    mandateProblems.ended,
    mandateProblems.versionMoved,
    mandateProblems.nothingToSign,
  ],
  load: (context, { mandate }) => ({
    file: mandateForChange(context, mandate),
    steps: stepsOff(context, mandate),
    gaps: gapsOfLatest(context, mandate),
  }),
  decide: ({ file: [file], steps, gaps: [gaps] }, { number }, { org, now }) => {
    const signed = file ? sign(file, number, { org, now, missing: gaps?.missing ?? [] }) : refuse(notFound())
    if (!file || !signed.ok) return signed as typeof signed & { ok: false }
    return ok({ file: signed.value, steps: steps.length, letGo: file.mandate.unlicensedAt !== null })
  },
  revises: ({ file: [file] }) => file?.mandate ?? null,
  write: ({ file, steps, letGo }, context) => [
    ...(letGo ? [resumePlacements(file.mandate.id, context)] : []),
    saveMandate(file),
    saveSignatures(file),
    saveCapacity(file.mandate, capacityOf(file, steps)),
    ...(file.latest.number > 1
      ? [
          rescopeCaseFiles(file.mandate, { now: context.now, most: RESCOPED_AT_ONCE }),
          schedule({ kind: MANDATE_RESCOPE, subjectId: file.mandate.id, dueAt: context.now }, context),
        ]
      : []),
  ],
  events: ({ file }) => [mandateEvent(mandateEvents.signed, file)],
  view: ({ file }, { org }) => mandateView(file, org),
})
