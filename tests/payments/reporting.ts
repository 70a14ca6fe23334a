import { imported } from '../imports/importing.ts'
import { held, type Paying, payment } from './paying.ts'

let made = 0

/** Payments reported in flight after a recall, and the short way to what becomes of them. */
export const reportingOn = (ground: () => Paying) => ({
  balanceOf: async (account: string) =>
    (await ground().lender.get(`/v1/accounts/${account}/debt`)).body.balance as number,

  /** A placement taken back, and the moment of a payment made while the agency held it. */
  async recalled() {
    const { lender, platform } = ground()
    const reference = `IN-FLIGHT-${++made}`
    const { account, placement } = await held(ground(), { reference }, reference)
    const paidAt = platform.clock.now()
    platform.clock.advance(3_600)
    const body = { reason: 'lender_request', mode: 'immediate' }
    const recall = await lender.post(`/v1/placements/${placement}/recall`, body)
    if (recall.status !== 201) throw new Error(recall.text)
    return { account, reference, placement, paidAt }
  },

  async report(placement: string, changes: Record<string, unknown>) {
    const { paidTo: _, ...facts } = payment(ground(), changes)
    const answer = await ground().agency.post(`/v1/placements/${placement}/payments-in-flight`, facts)
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.body
  },

  confirm: (id: string, body: object = {}) => ground().lender.post(`/v1/payments-in-flight/${id}/confirm`, body),

  /** An entry of the lender's bank that names the account. */
  bankFile(reference: string, changes: object) {
    const { lender, platform } = ground()
    const entry = { entry: `BANK-${reference}`, direction: 'received', currency: 'TWD', amount: 50_000, ...changes }
    return imported(platform, lender, {
      ...{ kind: 'bank_entries', format: 'ndjson' as const, controlTotals: { rows: 1, amount: 50_000 } },
      content: `${JSON.stringify({ ...entry, remittance: [reference] })}\n`,
    })
  },
})
