import { sha256 } from './exchanging.ts'
import { owe, someBorrower } from './indebted.ts'
import type { Api, Stage } from './stage.ts'
import { DAY_MS, dayIn, momentIn } from './world-time.ts'

/** What the borrower owes each, in minor units: nothing divides evenly. */
const [OWED_LEAD, OWED_CREDITOR, INSTALMENTS] = [1_000_000, 700_001, 7]

/**
 * A borrower owes two lenders and makes one agreement with both. One of them leads, takes each instalment, and divides it by
 * what each is owed, to the last unit; the other has its part in its own books, and then in its bank.
 */
export async function agreeWithSeveral({ cast: { lender, neighbour }, rows, progress }: Stage) {
  const currency = rows[0]?.currency ?? 'TWD'
  const borrower = someBorrower()
  const { account, party } = await owe(lender, { borrower, principal: OWED_LEAD, currency })
  await owe(neighbour, { borrower, principal: OWED_CREDITOR, currency })
  const bar = progress.step('One agreement with two lenders', 5)
  const { id } = await lender.api.jointAgreements.open({
    ...{ account, party, creditors: [neighbour.id], regime: 'unanimous' },
    application: { receivedOn: dayIn(-DAY_MS), sha256: sha256('application') },
  })
  const share = await shareOf(neighbour.api, id)
  await neighbour.api.jointShares.claim(share)
  bar.to(1)
  await lender.api.jointAgreements.propose(id, {
    ...{ kind: 'instalment_plan', total: OWED_LEAD + OWED_CREDITOR, answerDays: 5 },
    schedule: { frequency: 'monthly', count: INSTALMENTS, firstOn: dayIn(30 * DAY_MS) },
  })
  await neighbour.api.jointShares.accept(share)
  await until(lender.api, async () => (await lender.api.jointAgreements.get(id)).status === 'active')
  bar.to(2)
  const { parts, lost } = await payInstalment(lender.api, {
    id,
    amount: Math.floor((OWED_LEAD + OWED_CREDITOR) / INSTALMENTS),
  })
  bar.to(3)
  await until(neighbour.api, async () =>
    (await partsOf(neighbour.api, { id, as: 'creditor' })).every(({ paymentId }) => paymentId),
  )
  const theirs = parts.filter(({ creditorId }) => creditorId === neighbour.id)
  const transfer = { distributions: theirs.map((part) => part.id), amount: sumOf(theirs) }
  await lender.api.jointDistributions.payOver({ ...transfer, reference: `OVER-${id}`, paidOn: dayIn(0) })
  bar.to(4)
  await neighbour.api.jointDistributions.receive({ ...transfer, receivedOn: dayIn(0) })
  bar.end()
  return { jointCreditors: 2, jointParts: parts.length, jointUnitsLost: lost, jointReceived: transfer.amount }
}

/** What the borrower paid, as it was divided, and the units that came to nobody. */
async function payInstalment(api: Api, { id, amount }: { id: string; amount: number }) {
  await api.jointPayments.record(id, {
    ...{ reference: `JOINT-${id}`, amount, method: 'bank_transfer', effectiveAt: momentIn(0) },
  })
  const parts = await partsOf(api, { id, as: 'lead' })
  return { parts, lost: amount - sumOf(parts) }
}

const sumOf = (parts: readonly { readonly amount: number }[]) => parts.reduce((sum, { amount }) => sum + amount, 0)

async function shareOf(api: Api, jointAgreement: string): Promise<string> {
  for (;;) {
    for await (const { id } of api.jointShares.list({ as: 'creditor', jointAgreement })) return id
    await api.sleep(200)
  }
}

async function partsOf(api: Api, { id: jointAgreement, as }: { id: string; as: 'lead' | 'creditor' }) {
  const parts = []
  for await (const part of api.jointDistributions.list({ as, jointAgreement, limit: 200 })) parts.push(part)
  return parts
}

/** What a job does in moments. */
export async function until({ sleep }: Api, isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(200)
}
