import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

/** A transaction of a made-up statement; what is left out has no element. */
export interface Made {
  readonly amount: string
  readonly currency?: string
  readonly credit?: boolean
  readonly servicer?: string
  readonly endToEnd?: string
  readonly creditorReference?: string
  readonly text?: string
  readonly returned?: string
  readonly reversal?: boolean
  readonly status?: string
  readonly instructed?: {
    readonly currency: string
    readonly amount: string
    readonly rate: string
    readonly unit: string
  }
}

const element = (name: string, text: string | undefined) => (text === undefined ? '' : `<${name}>${text}</${name}>`)

const details = (made: Made): string => {
  const { servicer, endToEnd, creditorReference, text, returned, instructed } = made
  const refs = element('AcctSvcrRef', servicer && `${servicer}-T`) + element('EndToEndId', endToEnd)
  const exchange =
    instructed &&
    `<CcyXchg><SrcCcy>${instructed.currency}</SrcCcy><UnitCcy>${instructed.unit}</UnitCcy><XchgRate>${instructed.rate}</XchgRate></CcyXchg>`
  const amounts =
    instructed && `<InstdAmt><Amt Ccy="${instructed.currency}">${instructed.amount}</Amt>${exchange}</InstdAmt>`
  const structured = creditorReference && `<Strd><CdtrRefInf><Ref>${creditorReference}</Ref></CdtrRefInf></Strd>`
  return `<NtryDtls><TxDtls><Refs>${refs}</Refs>${element('AmtDtls', amounts)}${element(
    'RmtInf',
    `${element('Ustrd', text)}${structured ?? ''}`,
  )}${returned ? `<RtrInf><Rsn><Cd>${returned}</Cd></Rsn></RtrInf>` : ''}</TxDtls></NtryDtls>`
}

const entryOf = (made: Made, day: string): string => {
  const { amount, currency = 'TWD', credit = true, status = 'BOOK', reversal } = made
  return `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${credit ? 'CRDT' : 'DBIT'}</CdtDbtInd>${
    reversal ? '<RvslInd>true</RvslInd>' : ''
  }<Sts><Cd>${status}</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt>${element('AcctSvcrRef', made.servicer)}${details(made)}</Ntry>`
}

const cents = (amount: string) => Math.round(Number(amount) * 100)

/** A camt.053 whose balances hold unless `off` puts them off, by cents. */
export function camtOf(
  entries: readonly Made[],
  { day, message = 'MSG-1', off = 0 }: { day: string; message?: string; off?: number },
): string {
  const booked = entries.filter(({ status = 'BOOK' }) => status === 'BOOK')
  const moved = booked.reduce((sum, { amount, credit = true }) => sum + (credit ? 1 : -1) * cents(amount), off)
  const balance = (code: string, minor: number) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="TWD">${(Math.abs(minor) / 100).toFixed(2)}</Amt><CdtDbtInd>${
      minor < 0 ? 'DBIT' : 'CRDT'
    }</CdtDbtInd></Bal>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>${message}</MsgId></GrpHdr>
<Stmt><Id>S-1</Id><Acct><Id><Othr><Id>MADE-UP-1</Id></Othr></Id></Acct>${balance('OPBD', 100_000)}${balance('CLBD', 100_000 + moved)}
${entries.map((one) => entryOf(one, day)).join('\n')}</Stmt></BkToCstmrStmt></Document>`
}

/** A return of a made-up ACH debit. */
export interface MadeReturn {
  readonly code: string
  readonly cents: number
  readonly id: string
  readonly original: string
  readonly transaction?: string
}

/** A NACHA return file whose totals hold unless `off` puts them off, by cents. */
export function nachaOf(returns: readonly MadeReturn[], { off = 0 } = {}): string {
  const total = String(returns.reduce((sum, one) => sum + one.cents, off)).padStart(12, '0')
  const records = returns.flatMap(({ code, cents: amount, id, original, transaction = '26' }, n) => {
    const trace = `0910000${String(n + 1).padStart(8, '0')}`
    return [
      `6${transaction}091000019${'MADE-UP'.padEnd(17)}${String(amount).padStart(10, '0')}${id.padEnd(15)}${'MADE UP'.padEnd(22)}  1${trace}`,
      `799${code}${original.padEnd(15)}${''.padEnd(6)}09100001${''.padEnd(44)}${trace}`,
    ]
  })
  const count = String(records.length)
  return `${[
    `101 0910000191210428821261126${'0900'}A094101${''.padEnd(54)}`,
    `5200${''.padEnd(36)}1234567890PPDPAYMENT   261126261126   1091000010000001`.padEnd(94),
    ...records,
    `8200${count.padStart(6, '0')}${'0091000010'}${total}${''.padStart(12, '0')}`.padEnd(94),
    `9000001000001${count.padStart(8, '0')}${'0091000010'}${total}${''.padStart(12, '0')}`.padEnd(94),
    '9'.repeat(94),
  ].join('\n')}\n`
}

const types = { camt: 'application/xml', nacha: 'text/plain' } as const

/** Starts an import of a bank's file and sends it. */
export async function bankFile(
  by: TestOrganisation,
  format: keyof typeof types,
  text: string,
  changes: Record<string, unknown> = {},
) {
  const {
    body,
    status,
    text: said,
  } = await by.post('/v1/imports', { kind: 'bank_entries', format, mode: 'best_effort', ...changes })
  if (status !== 202) throw new Error(said)
  const sent = await by.call({
    method: 'PUT',
    path: `/v1/imports/${body.id}/content`,
    raw: { type: types[format], text },
  })
  return { id: body.id as string, sent }
}

/** The same, to its end. */
export async function bankImported(platform: Platform, by: TestOrganisation, format: keyof typeof types, text: string) {
  const { id, sent } = await bankFile(by, format, text)
  if (sent.status !== 202) throw new Error(sent.text)
  await platform.settle()
  const rows = (await by.get(`/v1/imports/${id}/rows?limit=200`)).body.data
  return { file: (await by.get(`/v1/imports/${id}`)).body, rows }
}
