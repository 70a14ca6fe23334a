import type { OrganisationKind } from '../../src/tenancy/index.ts'
import { organisationKinds } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import { calledOf, promisedOf } from './called.ts'
import { consentsOf } from './consented.ts'
import { exchangedOf } from './exchanged.ts'
import { type Gated, gatedOf, workedOf } from './gated.ts'
import { jointOf } from './joint.ts'
import { batchedAccount, CANARY, countedOf, firstOf, made } from './making.ts'
import { agreementOf, noticeRunOf, protectionOf } from './messages.ts'
import { earnedOf } from './money.ts'
import { caseOf, debtOf, fileOf, layoutOf, scrubOf } from './owned.ts'
import { recallOf } from './recalled.ts'
import { salesOf } from './sold.ts'
import { staffOf } from './staff.ts'
import { matterOf, placedOf, policyOf, stageOf } from './staged.ts'
import { personalOf, supervisedOf } from './supervised.ts'

export { CANARY } from './making.ts'

/** A thing an operation names in its path, and who may see it. */
export interface Subject {
  readonly id: string
  /** What an owner calls it, where that can stand in its place. */
  readonly reference?: string
  readonly owners: readonly TestOrganisation[]
}

/** One of everything, and everybody who has no part in it. */
export interface Estate {
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  /** By the name of the path field. */
  readonly subjects: Readonly<Record<string, Subject>>
  readonly outsiders: readonly { readonly name: string; readonly organisation: TestOrganisation }[]
}

/** Builds the estate through the API: what no call can make is not in it. */
export async function buildEstate(platform: Platform): Promise<Estate> {
  const lender = await platform.organisation('lender', { name: `Lender ${CANARY}` })
  const agency = await platform.organisation('agency', { name: `Agency ${CANARY}` })
  const both = [lender, agency]
  const mandate = await mandateBetween(lender, agency, { reference: `${CANARY}-MANDATE` })
  const [debt, policy] = [await debtOf(lender), await policyOf(lender)]
  const placement = await placedOf(lender, agency, { account: debt.account as string, mandate })
  const hold = await made(agency, `/v1/placements/${placement}/holds`, {
    ...{ source: 'dispute', reference: `${CANARY}-DISPUTE`, note: `${CANARY} says it is paid` },
  })
  const giving = await returnOf(agency, placement)
  const query = await made(agency, `/v1/placements/${placement}/queries`, { question: `Who is ${CANARY}?` })
  const batch = await made(lender, '/v1/placement-batches', {
    ...{ mandate, reference: `${CANARY}-BATCH`, respondBy: '2026-12-24T00:00:00Z' },
    source: { accounts: [`ref:${CANARY}-ACCOUNT`, await batchedAccount(lender)] },
  })
  const { reconciliation, difference } = await reconciliationOf(platform, { agency, mandate })
  const [layout, scrub] = [await layoutOf(lender), await scrubOf(agency, placement)]
  const work = await workOf(platform, await workedOf({ lender, agency, mandate, placement }, debt))
  const hermit = await platform.organisation('lender', { world: 'far away', name: `Hermit ${CANARY}` })
  const subjects = {
    ...{ ...(await staffOf(platform, lender)), ...(await registerOf(platform)), ...(await exchangedOf(platform)) },
    // Everybody of a world knows its organisations.
    organisation: { id: hermit.id, owners: [hermit] },
    ...Object.fromEntries(Object.entries(debt).map(([field, id]) => [field, { id, owners: [lender] }])),
    party: { id: debt.party as string, reference: `${CANARY}-PARTY`, owners: [lender] },
    kind: { id: 'deceased', owners: [lender] },
    account: { id: debt.account as string, reference: `${CANARY}-ACCOUNT`, owners: [lender] },
    import: { id: await fileOf(lender), reference: `${CANARY}-FILE`, owners: [lender] },
    mandate: { id: mandate, reference: `${CANARY}-MANDATE`, owners: both },
    placement: { id: placement, reference: `${CANARY}-PLACEMENT`, owners: both },
    ...{ hold: { id: hold, owners: both }, returned: { id: giving, owners: both } },
    ...(await recallOf(platform, { lender, agency, mandate })),
    noticeRun: await noticeRunOf(lender),
    ...{ query: { id: query, owners: both }, batch: { id: batch, owners: both }, scrub: { id: scrub, owners: both } },
    ...{ reconciliation: { id: reconciliation, owners: both }, difference: { id: difference, owners: both } },
    ...{ scrub: { id: scrub, owners: both }, ...(await personalOf(lender, debt.party as string)) },
    ...(await promisedOf(agency, { placement, party: debt.party as string }, both)),
    ...(await stageOf({ lender, agency, placement, policy })),
    ...(await protectionOf({ lender, agency }, { placement, party: debt.party as string })),
    layout: { id: layout, reference: `${CANARY}-LAYOUT`, owners: [lender] },
    fileCheck: { id: await made(lender, '/v1/file-checks', { layout }), owners: [lender] },
    payoffQuote: { id: await made(agency, '/v1/payoff-quotes', { placement, party: debt.party }), owners: both },
    ...{ ...work, agreement: await agreementOf(agency, { placement, party: debt.party as string }, both) },
    ...{ ...(await salesOf(platform, lender)), ...(await jointOf(platform, lender)), ...(await matterOf(lender)) },
    caseId: { id: await caseOf(agency, placement), owners: both },
    ...{ ...(await consentsOf(platform, lender, agency)), ...(await countedOf(lender, both)) },
  }
  return { lender, agency, subjects, outsiders: await outsidersOf(platform) }
}

/** What a world's register of licences holds, in a world of its own. */
async function registerOf(platform: Platform): Promise<Readonly<Record<string, Subject>>> {
  const holder = await platform.organisation('agency', { world: 'far away', name: `Holder ${CANARY}` })
  const licence = await made(holder, '/v1/licences', {
    ...{ jurisdiction: 'TW', activity: 'collection', number: `${CANARY}-1`, authority: `Authority ${CANARY}` },
    ...{ validFrom: '2026-01-01', validUntil: '2028-01-01', reference: `${CANARY}-LICENCE` },
    ...{ evidence: { reference: `${CANARY}-DOCUMENT` }, conditions: `Only ${CANARY}` },
  })
  const collector = await made(holder, '/v1/collectors', {
    ...{ reference: `${CANARY}-COLLECTOR`, name: `Collector ${CANARY}`, alias: `Alias ${CANARY}`, jurisdiction: 'TW' },
    employedFrom: '2026-01-01',
  })
  const finding = await made(holder, `/v1/collectors/${collector}/findings`, {
    ...{ kind: 'insult', severity: 'minor', happenedOn: '2026-11-01', source: 'audit', caseReference: CANARY },
  })
  const regulator = await platform.organisation('regulator', { jurisdictions: ['TW'] })
  return {
    ...(await supervisedOf(regulator, await platform.organisation('agency'))),
    collector: { id: collector, reference: `${CANARY}-COLLECTOR`, owners: [holder] },
    finding: { id: finding, owners: [holder] },
    licence: { id: licence, reference: `${CANARY}-LICENCE`, owners: [holder] },
  }
}

/** A return the agency took back. */
async function returnOf(agency: TestOrganisation, placement: string): Promise<string> {
  const giving = await made(agency, `/v1/placements/${placement}/returns`, { code: 'unfound', note: CANARY })
  await made(agency, `/v1/returns/${giving}/withdraw`, {})
  return giving
}

/** A report of the placement, and a breach contested in words: the offers of the batch are two days old. */
async function workOf(platform: Platform, worked: Gated) {
  const { owners, agency, placement } = worked
  const gated = await gatedOf(worked)
  await platform.settle()
  const note = `${CANARY} was away`
  const report = await made(agency, `/v1/placements/${placement}/reports`, { code: 'in_contact', note })
  platform.clock.advance(2 * 86_400)
  await platform.settle()
  const late = await firstOf(agency, '/v1/work-standards/late', 'owed=by_you&kind=acknowledge')
  const breach = await made(agency, `/v1/work-standards/breaches/${late}/contest`, { code: 'other', note })
  const [paymentId, called] = [
    { id: await paymentOf(platform, worked), owners },
    await calledOf(platform, { agency, placement }),
  ]
  const earned = await earnedOf(platform, worked)
  return { ...earned, paymentId, report: { id: report, owners }, breach: { id: breach, owners }, ...gated, ...called }
}

/** A statement that names the wrong placement, compared, and the difference it makes. */
async function reconciliationOf(
  platform: Platform,
  { agency, mandate }: { agency: TestOrganisation; mandate: string },
): Promise<Readonly<Record<'reconciliation' | 'difference', string>>> {
  const reconciliation = await made(agency, '/v1/reconciliations', {
    ...{ mandate, asOf: '2026-11-24', reference: `${CANARY}-INVENTORY`, controlTotals: { count: 1, amount: 100 } },
  })
  const on = `/v1/reconciliations/${reconciliation}`
  await made(agency, `${on}/lines`, { lines: [{ placement: `ref:${CANARY}-UNKNOWN`, balance: 100 }] })
  await made(agency, `${on}/submit`, {})
  await platform.settle()
  const difference = await firstOf(agency, `${on}/differences`)
  await made(agency, `/v1/differences/${difference}/contest`, { code: 'never_received', note: `${CANARY} is ours` })
  return { reconciliation, difference }
}

/** What the lender was paid on a placement the agency holds, in another currency: it is in suspense. */
const paymentOf = (platform: Platform, { owners: [lender], placement }: Gated): Promise<string> =>
  made(lender as TestOrganisation, '/v1/payments', {
    ...{ placement, reference: `${CANARY}-PAID`, paidTo: 'lender', method: 'bank_transfer', currency: 'USD' },
    ...{ amount: 1, effectiveAt: platform.clock.now() },
  })

async function outsidersOf(platform: Platform): Promise<Estate['outsiders']> {
  const ofKind = async (kind: OrganisationKind) => ({
    name: `a ${kind}`,
    // A regulator may see what happens where it regulates: this one is of elsewhere.
    organisation: await platform.organisation(kind, kind === 'regulator' ? { jurisdictions: ['JP'] } : {}),
  })
  const elsewhere = await platform.organisation('lender', { world: 'elsewhere' })
  return [
    ...(await Promise.all(organisationKinds.map(ofKind))),
    { name: 'a lender of another world', organisation: elsewhere },
  ]
}
