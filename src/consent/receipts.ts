import { execute } from '../command.ts'
import { addSeconds, type Instant, instantFromDatabase } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { type Context, type Deps, single } from '../store/index.ts'
import { OrganisationId, type OrganisationKind } from '../tenancy/index.ts'
import { withdrawConsent } from './commands/withdraw-consent.ts'
import { type Consent, ConsentId, StatusListId } from './model.ts'
import { consentProblems } from './problems.ts'
import { isReceiptCode, receiptHashOf } from './receipt-code.ts'
import { type ReceiptRow, receiptBehind } from './receipt-store.ts'
import { standingOf } from './rules.ts'
import { signedRecord } from './view.ts'

/** In the place of a job’s name, in events. */
const BY_RECEIPT = 'consent.receipt'

interface Held {
  readonly consent: Consent
  readonly row: ReceiptRow
  readonly now: Instant
}

async function heldBy({ database, clock }: Pick<Deps, 'database' | 'clock'>, code: string): Promise<Held | undefined> {
  if (!isReceiptCode(code)) return undefined
  const [found] = await single(database, receiptBehind(receiptHashOf(code)))
  const row = found?.receipt
  if (!row) return undefined
  const at = (text: string | null) => (text === null ? null : instantFromDatabase(text))
  const consent = {
    ...row.consent,
    ...{ id: ConsentId.fromUuid(row.consent.id), listId: StatusListId.fromUuid(row.consent.listId) },
    orgId: OrganisationId.fromUuid(row.consent.orgId),
    recipientId: OrganisationId.fromUuid(row.consent.recipientId),
    ...{ expiresAt: at(row.consent.expiresAt), createdAt: at(row.consent.createdAt) },
    withdrawnAt: at(row.consent.withdrawnAt),
  } as Consent
  return { consent, row, now: addSeconds(clock(), row.aheadMs / 1_000) }
}

/** What whoever has the code of a receipt is shown of the consent; undefined where nobody has it. */
export async function consentReceipt(deps: Deps, code: string) {
  const held = await heldBy(deps, code)
  if (!held) return undefined
  const { consent, row, now } = held
  const { purpose, level, products, legalBasis, jurisdiction, notice, method, assurance, withdrawal } = consent
  return {
    ...{ consentId: consent.id, controller: row.controller, recipient: row.recipient },
    ...{ purpose, level, products, legalBasis, jurisdiction, notice, method, assurance, withdrawal },
    ...{ givenAt: consent.createdAt, expiresAt: consent.expiresAt, withdrawnAt: consent.withdrawnAt },
    ...{ standing: standingOf(consent, now), queriesMax: consent.queriesMax, queriesUsed: consent.queriesUsed },
    uses: row.uses.map(({ inquiry: _, at, ...use }) => ({ ...use, at: instantFromDatabase(at) })),
    jws: await signedRecord(consent, { sign: keyNow(deps) }),
  }
}

/** Keys live in real time, whatever the consent says. */
const keyNow = ({ sign, clock }: Deps): Context['sign'] => sign && ((signed) => sign({ ...signed, keyAt: clock() }))

/** The person withdraws by the receipt: the service does it in the name of whoever took the consent. */
export async function withdrawByReceipt(deps: Deps, code: string): Promise<boolean> {
  const held = await heldBy(deps, code)
  if (!held) return false
  const { consent, row } = held
  const actor = {
    kind: 'system',
    org: consent.orgId,
    orgKind: row.orgKind as OrganisationKind,
    world: row.world,
    job: BY_RECEIPT,
  } as const
  if (consent.state === 'active') {
    await execute(deps, { actor, command: withdrawConsent, input: { consent: consent.id, askedBy: 'subject' } }).catch(
      (thrown: unknown) => {
        // Somebody else was first: it is withdrawn, which is all that was asked.
        if (!(thrown instanceof Problem && thrown.kind === consentProblems.withdrawn)) throw thrown
      },
    )
  }
  return true
}
