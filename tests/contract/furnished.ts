import { createdAccount } from '../accounts/accounts.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/service.ts'

/**
 * Organisations with something between them, so that requests made at random meet rows to work on: accounts, a mandate
 * in force, placements at every step. The lender and the agency come twice: most requests are theirs.
 */
export async function furnished(platform: Platform): Promise<{ callers: TestOrganisation[]; known: string[] }> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const others = await Promise.all(
    (['lender', 'agency', 'regulator'] as const).map((kind) => platform.organisation(kind)),
  )
  const mandate = await mandateBetween(lender, agency, { reference: 'FRAME-2026-07' })
  const proposed = await mandateBetween(lender, agency, { signed: false })
  const known: string[] = [lender.id, agency.id, mandate, proposed]
  for (const steps of [[], ['draft'], [], ['accept'], ['accept', 'activate'], ['withdraw'], ['decline']]) {
    const account = await createdAccount(lender)
    known.push(JSON.stringify(account))
    const offer = !steps.includes('draft')
    const placed = await lender.post('/v1/placements', { account: account.id, mandate, offer })
    if (placed.status !== 201) throw new Error(placed.text)
    known.push(placed.text)
    for (const step of steps.filter((one) => one !== 'draft')) {
      const by = step === 'withdraw' ? lender : agency
      const answer = await by.post(
        `/v1/placements/${placed.body.id}/${step}`,
        step === 'decline' ? { code: 'no_capacity' } : {},
      )
      if (answer.status >= 300) throw new Error(`${step}: ${answer.text}`)
    }
  }
  for (let i = 0; i < 6; i++) known.push(JSON.stringify(await createdAccount(lender)))
  known.push((await lender.get('/v1/events?limit=200')).text)
  return { callers: [lender, agency, lender, agency, lender, agency, ...others], known }
}
