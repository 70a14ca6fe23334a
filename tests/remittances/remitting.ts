import type { MandateTerms } from '../../src/mandates/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { held, JURISDICTION, type Paying, paid } from '../payments/paying.ts'

export type Remittance = Record<string, unknown> & {
  readonly id: string
  readonly lineCount: number
  readonly due: number
}

/** The same two sides under another mandate. */
export async function under(ground: Paying, terms: Partial<MandateTerms>): Promise<Paying> {
  const mandate = await mandateBetween(ground.lender, ground.agency, {
    terms: { jurisdictions: [JURISDICTION], capacity: 100_000, ...terms },
  })
  return { ...ground, mandate }
}

/** Something an agency took on a debt it holds, put to the debt. */
export async function taken(ground: Paying, amount = 50_000) {
  const { account, placement } = await held(ground)
  const { id } = await paid(ground, ground.agency, { placement, paidTo: 'agency', amount })
  await ground.platform.settle()
  return { account, placement, payment: id as string }
}

export async function drafted(ground: Paying, by = ground.lender): Promise<Remittance> {
  const answer = await by.post('/v1/remittances', { mandate: ground.mandate })
  if (answer.status !== 202) throw new Error(answer.text)
  await ground.platform.settle()
  return (await by.get(`/v1/remittances/${answer.body.id}`)).body
}

export const totals = ({ lineCount, due }: Remittance) => ({ controlTotals: { count: lineCount, amount: due } })
export const at = ({ id }: Pick<Remittance, 'id'>, verb: string) => `/v1/remittances/${id}/${verb}`

/** A draft of one payment taken: two lines, the money and the commission. */
export async function draftOf(ground: Paying): Promise<Remittance> {
  await taken(ground)
  return drafted(ground)
}

export async function issued(ground: Paying): Promise<Remittance> {
  const draft = await draftOf(ground)
  const answer = await ground.agency.post(at(draft, 'issue'), totals(draft))
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body
}

export async function accepted(ground: Paying): Promise<Remittance> {
  const remittance = await issued(ground)
  const answer = await ground.lender.post(at(remittance, 'accept'), totals(remittance))
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body
}
