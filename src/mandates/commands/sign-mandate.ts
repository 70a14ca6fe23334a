import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { mandateEvent, mandateEvents } from '../events.ts'
import { SignMandate } from '../input.ts'
import { mandateProblems } from '../problems.ts'
import { MANDATE_RESCOPE, RESCOPED_AT_ONCE } from '../rescoping.ts'
import { sign } from '../rules.ts'
import { mandateForChange, rescopeCaseFiles, saveCapacity, saveMandate, saveSignatures } from '../store.ts'
import { mandateView } from '../view.ts'

export const signMandate = command({
  name: 'mandate.sign',
  summary: 'Sign the latest version of a mandate and bring it into force',
  scope: 'mandates:write',
  input: SignMandate,
  problems: [mandateProblems.ended, mandateProblems.versionMoved, mandateProblems.nothingToSign],
  load: (context, { mandate }) => ({ file: mandateForChange(context, mandate) }),
  decide: ({ file: [file] }, { number }, context) => (file ? sign(file, number, context) : refuse(notFound())),
  revises: ({ file: [file] }) => file?.mandate ?? null,
  write: (file, context) => [
    saveMandate(file),
    saveSignatures(file),
    saveCapacity(file),
    ...(file.latest.number > 1
      ? [
          rescopeCaseFiles(file.mandate, { now: context.now, most: RESCOPED_AT_ONCE }),
          schedule({ kind: MANDATE_RESCOPE, subjectId: file.mandate.id, dueAt: context.now }, context),
        ]
      : []),
  ],
  events: (file) => [mandateEvent(mandateEvents.signed, file)],
  view: (file, { org }) => mandateView(file, org),
})
