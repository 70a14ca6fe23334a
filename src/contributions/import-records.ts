import { z } from '@hono/zod-openapi'
import { ExchangeId, memberKinds, sha256Text } from '../exchange/index.ts'
import { importKind, type RowFate } from '../imports/index.ts'
import { dayText, idOf, reference } from '../kernel/input.ts'
import { type Asked, contributionFacts, contributions } from './contributing.ts'
import { contributionEvents, recordEvent } from './events.ts'
import { facts, subject } from './input.ts'
import { noticeMethods } from './model.ts'
import { contributionProblems as problems } from './problems.ts'
import type { Contribution } from './record-rules.ts'
import { writeContributions } from './store.ts'

const Row = z.strictObject({
  exchange: idOf(ExchangeId),
  reference: reference().openapi({ description: 'Your name of this debt of this person; nothing of the person' }),
  ...subject,
  ...facts,
  notice: z
    .strictObject({ givenOn: dayText(), method: z.enum(noticeMethods), evidenceSha256: sha256Text() })
    .optional()
    .openapi({ description: 'Where the law asks that the borrower be told before' }),
})

/** Whole books of debts, by token. What was said already is left as it is, and a row that cannot be does not stop the others. */
export const importRecords = importKind({
  kind: 'exchange_records',
  summary: 'How debts stand, for an exchange: people by token, never by a number',
  scope: 'exchange:write',
  organisations: memberKinds,
  row: Row,
  naturalKey: ({ exchange, reference: name }) =>
    typeof exchange === 'string' && typeof name === 'string' ? `${exchange} ${name}`.slice(0, 200) : null,
  constraints: { exchange_records_reference: problems.referenceRace },
  load: (context, rows: readonly Asked[]) => contributionFacts(context, rows),
  decide: (known, rows: readonly Asked[], context) => {
    const judge = contributions(known, context)
    const before = new Map(known.known.map(({ exchangeId, reference: name, id }) => [`${exchangeId} ${name}`, id]))
    const made: Contribution[] = []
    const fates = rows.map((row): RowFate => {
      const judged = judge(row)
      if (!judged.ok) return { problem: judged.refusal }
      if (judged.value) made.push(judged.value)
      const subjectId = judged.value?.record.id ?? before.get(`${row.exchange} ${row.reference}`)
      return { subjectId: subjectId as string, already: judged.value === null }
    })
    return { fates, decision: made }
  },
  write: (made, context) => writeContributions(made, context),
  events: (made) => made.map(({ record }) => recordEvent(contributionEvents.contributed, record)),
})
