import { verifyConsent } from '../../sdk/src/consents.ts'
import { isConcordatError } from '../../sdk/src/index.ts'
import { inquire, subjectOf } from '../../sdk/src/inquiries.ts'
import { contribute, type Exchanging, sha256 } from './exchanging.ts'
import type { Api, Stage } from './stage.ts'
import { DAY_MS, dayIn, momentIn, now } from './world-time.ts'

/** Whose the records are that are asked about, disputed and put right: the first that is behind, in the neighbour’s book. */
const ASKED_ABOUT = 1

/**
 * A lender asks what others say of an applicant who agreed to it: answered in bands, naming nobody. Meanwhile the applicant
 * disputes what is said, which shows at once; what was wrong is put right, and reaches whoever read it. Then the applicant
 * takes the consent back, and the next question is refused.
 */
export async function inquireOfExchange(stage: Stage, exchanging: Exchanging) {
  const { exchange, lender, neighbour } = exchanging
  // The month’s word of every debt, under the key of the day.
  const { contributed } = await contribute(stage, exchanging)
  const level = await levelOf(lender.api, lender.membership)
  const bar = stage.progress.step('Asking the exchange', 6)
  const { reference, identifier } = neighbour.book[ASKED_ABOUT] ?? { reference: '', identifier: '' }
  const { receipt, ...asking } = await consented(stage, { namespace: 'TW-NID', identifier })
  const ask = () => inquire(lender.api, { ...asking, exchange, purpose: 'credit_assessment' })
  const told = [lineOf(await ask())]
  bar.to(1)
  const record = await recordOf(neighbour.api, reference)
  const dispute = await neighbour.api.exchangeDisputes.raise({
    ...{ exchangeRecord: record.id, reason: 'wrong_amount', receivedOn: dayIn(-DAY_MS) },
  })
  told.push(lineOf(await ask()))
  bar.to(2)
  const { product, status, daysPastDue, currency, openedOn, firstDelinquencyOn, statusSince, chargedOffOn, asOf } =
    record
  await neighbour.api.exchangeDisputes.answer(dispute.id, {
    ...{ outcome: 'corrected', evidenceSha256: sha256('statement') },
    facts: {
      ...{ product, status, daysPastDue, currency, openedOn, firstDelinquencyOn, statusSince, chargedOffOn, asOf },
      amountBand: '1000',
    },
  })
  const corrections = await correctionsRead(lender.api, exchange)
  bar.to(4)
  told.push(lineOf(await ask()))
  const { uses } = await lender.api.json<{ uses: readonly unknown[] }>('GET', receipt)
  bar.to(5)
  await lender.api.json('POST', `${receipt}/withdraw`)
  const stopped = await ask().catch((thrown: unknown) => thrown)
  bar.end()
  return {
    ...{ saidAnew: contributed, levelEarned: level, inquiriesAnswered: told.length, footprint: uses.length },
    bandsTold: told.filter(({ daysPastDue: band }) => band === daysPastDue).length,
    disputesShown: told.filter(({ isDisputed }) => isDisputed).length,
    correctionsRead: corrections,
    correctedTold: told.filter(({ amountBand }) => amountBand === '1000').length,
    withdrawnStopped: isConcordatError(stopped, 'inquiry_consent_withdrawn') ? 1 : 0,
  }
}

type Asked = Awaited<ReturnType<Api['inquiries']['make']>>

function lineOf({ answer }: Asked) {
  const line = answer.lines.find(({ product }) => product === 'unsecured')
  if (!line) throw new Error('An answer has a line for every class of product.')
  return line
}

async function levelOf(api: Api, membership: string): Promise<number> {
  const { classes } = await api.exchangeLevels.get(membership)
  return Math.max(...classes.map(({ level }) => level))
}

async function recordOf(api: Api, reference: string) {
  for await (const one of api.exchangeRecords.list({ state: ['listed'], limit: 200 }))
    if (one.reference === reference) return one
  throw new Error(`Nothing is said of ${reference}.`)
}

/** The applicant agrees to one use by this lender: the consent is bound to them, signed, and checked without the platform. */
async function consented({ cast: { lender }, keys }: Stage, about: Parameters<typeof subjectOf>[1]) {
  const subject = await subjectOf(lender.api, about)
  const { epoch, commitment, token, salt } = subject
  const { id, jws, receiptCode } = await lender.api.consents.record({
    ...{ subject: { namespace: about.namespace, epoch, commitment }, purpose: 'credit_assessment', level: 'full' },
    ...{ jurisdiction: 'TW', method: 'electronic_signature', evidenceSha256: sha256('signature'), queriesMax: 10 },
    notice: {
      uri: 'https://lender.example/notices/17',
      language: 'zh-Hant-TW',
      sha256: sha256('notice'),
      shownAt: momentIn(-60_000),
    },
    ...{ withdrawal: { phone: '+886223456789' }, expiresAt: momentIn(30 * DAY_MS) },
  })
  const verified = await verifyConsent({ jws, keys: await keys(), subject: { token, salt }, nowMs: now() + 1_000 })
  if (verified.consent !== id) throw new Error('The signed record is of another consent.')
  return { subject, consent: id, receipt: `/v1/consent-receipts/${receiptCode}` }
}

/** Whoever read what was wrong is told, puts it right and says so. Answers how often. */
async function correctionsRead(api: Api, exchange: string): Promise<number> {
  for (;;) {
    const open: string[] = []
    for await (const { id, kind } of api.exchangeCorrections.list({ exchange, acknowledged: false, limit: 200 })) {
      if (kind === 'corrected') open.push(id)
    }
    for (const id of open) await api.exchangeCorrections.acknowledge(id)
    if (open.length > 0) return open.length
    await api.sleep(200)
  }
}
