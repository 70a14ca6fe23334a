import { isConcordatError } from '../../sdk/src/index.ts'
import type { Api, Stage } from './stage.ts'
import { DAY_MS, dayIn, momentIn } from './world-time.ts'

/** Which of the placements held are taken back. */
const isTakenBack = (index: number) => index % 40 === 7
const [OBJECTED_EVERY, OPENED_EVERY] = [5, 3]

type PlacementRecall = Awaited<ReturnType<Api['placementRecalls']['get']>>

/** Placements taken back in one call, with all that follows; the same call twice is one recall. */
export async function takeBack(stage: Stage, placements: readonly string[]) {
  const { lender, agency } = stage.cast
  const chosen = placements.filter((_, index) => isTakenBack(index))
  const request = {
    ...({ reference: `RECALL-${Date.now().toString(36)}`, reason: 'lender_request', noticeDays: 14 } as const),
    source: { placements: chosen },
  }
  const { id } = await lender.api.recalls.create(request)
  const again = await lender.api.recalls.create(request)
  if (again.id !== id) throw new Error('The same recall sent twice became two.')
  await announced(stage, id)
  const recalls: PlacementRecall[] = []
  for await (const one of lender.api.placementRecalls.list({ recall: id, limit: 200 })) recalls.push(one)
  const objected = await objections(stage, recalls)
  const withdrawn = await extensions(stage, objected)
  const given = recalls.filter((one) => !withdrawn.has(one.id))
  const purged = await giveUp(stage, given)
  const sealedRecordsRead = await complain(stage, given)
  let agencySaw = 0
  for await (const _ of agency.api.placementRecalls.list({ state: ['completed'], limit: 200 })) agencySaw += 1
  if (agencySaw < purged) throw new Error('The agency does not see every recall it completed.')
  return {
    recalled: given.length,
    ...{ objected: objected.length, withdrawn: withdrawn.size, purged, sealedRecordsRead },
    taken: given.map((one) => one.placementId),
  }
}

async function announced({ cast: { lender }, progress }: Stage, id: string): Promise<void> {
  const { total } = await lender.api.recalls.get(id)
  const bar = progress.step('Recalling in one call', total)
  for (;;) {
    const run = await lender.api.recalls.get(id)
    bar.to(run.recalled + run.failed)
    if (run.state === 'done') break
    await lender.api.sleep(200)
  }
  bar.end()
}

/** The agency objects where a plan runs. */
async function objections({ cast: { agency }, progress }: Stage, recalls: readonly PlacementRecall[]) {
  const chosen = recalls.filter((_, index) => index % OBJECTED_EVERY === 0)
  const bar = progress.step('Objecting', chosen.length)
  for (const [index, { id }] of chosen.entries()) {
    await agency.api.placementRecalls.object(id, { code: 'plan_running', note: 'Two instalments are still to come.' })
    bar.to(index + 1)
  }
  bar.end()
  return chosen
}

/** The lender gives time to one objection in three and then takes that recall back; it insists on the others. */
async function extensions({ cast: { lender }, progress }: Stage, objected: readonly PlacementRecall[]) {
  const withdrawn = new Set<string>()
  const bar = progress.step('Extending or insisting', objected.length)
  for (const [index, { id, placementId }] of objected.entries()) {
    if (index % 3 !== 0) await lender.api.placementRecalls.insist(id)
    else {
      await lender.api.placementRecalls.extend(id, { recallOn: dayIn(30 * DAY_MS) })
      await lender.api.placementRecalls.withdraw(id)
      withdrawn.add(id)
      const { status } = await lender.api.placements.get(placementId)
      if (status !== 'accepted') throw new Error(`A recall taken back left its placement ${status}.`)
    }
    bar.to(index + 1)
  }
  bar.end()
  return withdrawn
}

/** The agency attests that contact has ceased, settles what was paid meanwhile, and certifies what it destroyed. */
async function giveUp({ cast: { lender, agency }, progress }: Stage, recalls: readonly PlacementRecall[]) {
  const bar = progress.step('Attesting and purging', recalls.length)
  for (const [index, { id, placementId }] of recalls.entries()) {
    await agency.api.placementRecalls.attest(id, {
      ...{ signatory: 'Chen, operations', ceasedAt: momentIn(-60_000) },
      promisesOutstanding: 0,
    })
    const payments = index % OPENED_EVERY === 0 ? 1 : 0
    if (payments > 0) {
      const { currency } = await agency.api.placements.get(placementId)
      const payment = await agency.api.paymentsInFlight.report(placementId, {
        ...{ reference: `IN-FLIGHT-${id}`, amount: 100, currency },
        ...{ effectiveAt: momentIn(-3_600_000), receivedBy: 'lender' as const },
      })
      await lender.api.paymentsInFlight.confirm(payment.id)
    }
    await agency.api.placementRecalls.declarePayments(id, { payments })
    await agency.api.placementRecalls.certifyPurge(id, {
      signatory: 'Chen, operations',
      destroyed: ['identity', 'contact_points', 'activities', 'documents', 'notes'],
      neverHeld: ['recordings', 'payments'],
    })
    bar.to(index + 1)
  }
  bar.end()
  return recalls.length
}

/** A complaint comes late: the record answers as it was when the placement ended; the case file itself is gone. */
async function complain({ cast: { agency }, progress }: Stage, recalls: readonly PlacementRecall[]): Promise<number> {
  const chosen = recalls.filter((_, index) => index % OPENED_EVERY === 0)
  const bar = progress.step('Answering late complaints', chosen.length)
  for (const [index, { placementId }] of chosen.entries()) {
    const record = await agency.api.sealedRecords.open(placementId, {
      ...({ purpose: 'complaint', reference: `COMPLAINT-${index + 1}` } as const),
    })
    if (record.parties.length === 0) throw new Error('A sealed record names nobody.')
    const gone = await agency.api.caseFiles.get(placementId).then(
      () => false,
      (thrown) => isConcordatError(thrown) && thrown.status === 404,
    )
    if (!gone) throw new Error('A case file outlived its placement.')
    bar.to(index + 1)
  }
  bar.end()
  return chosen.length
}
