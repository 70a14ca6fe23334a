import { signalAbout } from '../../sdk/src/safety-signals.ts'
import { type Exchanging, sha256 } from './exchanging.ts'
import { owe, someBorrower } from './indebted.ts'
import type { Api, Stage } from './stage.ts'

/**
 * Another member of the exchange knows of a person’s insolvency, and says so by token: it does not learn whether anybody here holds a
 * debt of theirs. Whoever does learns what to spare them, not from whom, and that it is over once the proceedings are.
 */
export async function spare({ cast: { lender }, rows, progress }: Stage, { exchange, neighbour }: Exchanging) {
  const currency = rows[0]?.currency ?? 'TWD'
  const bar = progress.step('Sparing who is insolvent', 3)
  const borrower = someBorrower()
  const { party } = await owe(lender, { borrower, principal: 100_000, currency })
  bar.to(1)
  const { id } = await signalAbout(
    neighbour.api,
    { namespace: 'TW-NID', identifier: borrower.nationalId },
    { exchange, kind: 'insolvent', treatment: 'through_representative', evidenceSha256: sha256('the ruling') },
  )
  const [spared] = await treatmentsOf(lender.api, party)
  bar.to(2)
  await neighbour.api.safetySignals.lift(id, { code: 'no_longer_true', evidenceSha256: sha256('the closing') })
  const [lifted] = await treatmentsOf(lender.api, party)
  bar.end()
  return { spared: spared?.treatment === 'through_representative' ? 1 : 0, sparedNoMore: lifted?.liftedAt ? 1 : 0 }
}

/** What is owed to a person, as soon as anything is: whoever is new has a token a little later. */
async function treatmentsOf(api: Api, party: string) {
  for (;;) {
    const found = []
    for await (const treatment of api.treatments.list({ party })) found.push(treatment)
    if (found.length > 0) return found
    await api.sleep(200)
  }
}
