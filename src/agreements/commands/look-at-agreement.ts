import { debtEventsOf, debtFacts, debtFile, transactionNamed, writeDebts } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import type { Answers, Context } from '../../store/index.ts'
import { agreementEvent, agreementEvents } from '../events.ts'
import { groundOfItem } from '../ground-store.ts'
import { GetAgreement } from '../input.ts'
import { look, type Sight } from '../keeping-rules.ts'
import type { Agreement } from '../model.ts'
import {
  accountOfAgreement,
  agreementForChange,
  calendarOf,
  itemOfAgreement,
  lenderCalendarOf,
  saveAgreement,
  standingOn,
  waiverOfAgreement,
} from '../store.ts'
import { owedAgain, waived } from '../waiver-rules.ts'

const eventOf = {
  lapsed: agreementEvents.lapsed,
  completed: agreementEvents.completed,
  reopened: agreementEvents.reopened,
  missed: agreementEvents.missed,
  cured: agreementEvents.cured,
  broken: agreementEvents.broken,
} as const satisfies Record<Exclude<Sight, 'nothing'>, unknown>

/** The debt first, as payments lock it; then the agreement, and what else stands on the account. */
const factsOf = (context: Context, { agreement }: { readonly agreement: Parameters<typeof agreementForChange>[1] }) => {
  const account = accountOfAgreement(context, agreement)
  return {
    ...debtFacts(context, { select: account }),
    given: transactionNamed(context, { select: account }, { select: waiverOfAgreement(context, agreement) }),
    found: agreementForChange(context, agreement),
    standing: standingOn(context, account),
    ground: groundOfItem(itemOfAgreement(context, agreement), context),
    calendar: lenderCalendarOf(context, agreement),
  }
}

/** What the look changes of the debt: what is given up once the agreement is kept, and what is owed again when it is not. */
function debtAfter(saw: Sight, found: Agreement, facts: Answers<ReturnType<typeof factsOf>>, context: Context) {
  if (saw !== 'completed' && saw !== 'reopened') return null
  const {
    found: _,
    standing: __,
    calendar: ___,
    ground: [ground],
    given: [given],
    ...debt
  } = facts
  const file = debtFile(debt, context)
  if (!file.ok) return null
  if (saw === 'completed') {
    const isDisputed = ground !== undefined && ground.disputed !== 0n
    return waived(found, { file: file.value, isDisputed }, context)
  }
  if (!given) return null
  const { recordedAt: _____, reversedById, ...transaction } = given
  const moved = { transaction, reversed: reversedById !== null, otherPaymentOn: null }
  const change = owedAgain(file.value, moved, context)
  return change && { change, id: null }
}

/** Run by its job when there may be something to see. The database schedules the next look with the time it is due. */
export const lookAtAgreement = command({
  name: 'agreement.look',
  summary: 'See whether an offer lapsed, and whether an agreement is kept',
  scope: 'agreements:write',
  input: GetAgreement,
  load: factsOf,
  decide: (facts, _, context) => {
    const {
      found: [found],
      standing,
      calendar,
    } = facts
    if (!found) return refuse(notFound())
    const isReplaced = standing.some(({ id, status }) => status === 'active' && id !== found.id)
    const { next, saw } = look(found, { calendar: calendarOf(calendar), isReplaced }, context.now)
    const given = debtAfter(saw, found, facts, context)
    return ok({ found, next: given?.id ? { ...next, waiverId: given.id } : next, saw, change: given?.change ?? null })
  },
  write: ({ found, next, change }, context) => [
    ...(change ? writeDebts([change], context) : []),
    ...(next === found ? [] : [saveAgreement(next)]),
  ],
  events: ({ next, saw, change }) => [
    ...(saw === 'nothing' ? [] : [agreementEvent(eventOf[saw], next)]),
    ...(change ? debtEventsOf(change) : []),
  ],
  view: ({ saw }) => ({ saw }),
})
