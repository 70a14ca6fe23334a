import type { ReversalCode } from './model.ts'

/** What a bank means by a code of return. */
export interface ReturnReason {
  /** How the payment is taken back; null: it speaks of an earlier return, and takes back no payment. */
  readonly reverses: ReversalCode | null
  /** The account, or the authority to draw on it, is no good: drawing again will fail too. */
  readonly isBadAccount: boolean
  readonly title: string
}

type Row = readonly [reverses: ReversalCode | null, isBadAccount: boolean, title: string]

/** ACH return codes (NACHA Operating Rules, appendix four); R48, R49, R54 to R60, R63 to R66, R78 and R79 are not used. */
const nacha: Readonly<Record<string, Row>> = {
  R01: ['bounced', false, 'Insufficient funds'],
  R02: ['bounced', true, 'Account closed'],
  R03: ['bounced', true, 'No account, or it cannot be found'],
  R04: ['bounced', true, 'Invalid account number'],
  R05: ['chargeback', false, 'Consumer account debited as a corporate one, not authorised'],
  R06: ['recalled_by_bank', false, 'Returned at the request of the sending bank'],
  R07: ['chargeback', true, 'Authorisation revoked'],
  R08: ['bounced', false, 'Payment stopped'],
  R09: ['bounced', false, 'Uncollected funds'],
  R10: ['chargeback', true, 'Not authorised by the customer'],
  R11: ['chargeback', false, 'Not in accordance with the authorisation'],
  R12: ['bounced', true, 'Account sold to another bank'],
  R13: ['bounced', true, 'Invalid routing number'],
  R14: ['bounced', true, 'Representative payee deceased or unable to act'],
  R15: ['bounced', true, 'Beneficiary or account holder deceased'],
  R16: ['bounced', true, 'Account frozen'],
  R17: ['bounced', true, 'Questionable, or an edit criterion of the record failed'],
  R18: ['bounced', false, 'Improper effective entry date'],
  R19: ['bounced', false, 'Error in the amount field'],
  R20: ['bounced', true, 'Not a transaction account'],
  R21: ['bounced', false, 'Invalid company identification'],
  R22: ['bounced', false, 'Invalid individual identification'],
  R23: ['bounced', false, 'Credit refused by the receiver'],
  R24: ['bounced', false, 'Duplicate entry'],
  R25: ['bounced', false, 'Error in the addenda'],
  R26: ['bounced', false, 'Error in a mandatory field'],
  R27: ['bounced', false, 'Error in the trace number'],
  R28: ['bounced', true, 'Check digit of the routing number is wrong'],
  R29: ['chargeback', true, 'Corporate customer says it is not authorised'],
  R30: ['bounced', false, 'Bank takes no part in check truncation'],
  R31: ['recalled_by_bank', false, 'Permissible return, agreed between the banks'],
  R32: ['bounced', false, 'Bank cannot settle'],
  R33: ['bounced', false, 'Return of an XCK entry'],
  R34: ['bounced', true, 'Bank takes part in a limited way'],
  R35: ['bounced', true, 'Improper debit entry'],
  R36: ['bounced', false, 'Improper credit entry'],
  R37: ['chargeback', false, 'Source document presented for payment'],
  R38: ['bounced', false, 'Payment stopped on the source document'],
  R39: ['bounced', false, 'Improper source document'],
  R40: ['bounced', false, 'Enrolment returned by a federal agency'],
  R41: ['bounced', false, 'Invalid transaction code of an enrolment'],
  R42: ['bounced', false, 'Check digit of an enrolment’s routing number is wrong'],
  R43: ['bounced', false, 'Invalid account number of an enrolment'],
  R44: ['bounced', false, 'Invalid individual identification of an enrolment'],
  R45: ['bounced', false, 'Invalid name in an enrolment'],
  R46: ['bounced', false, 'Invalid representative payee indicator'],
  R47: ['bounced', false, 'Duplicate enrolment'],
  R50: ['bounced', false, 'State law affects the acceptance of represented checks'],
  R51: ['chargeback', false, 'Represented check ineligible or not in accordance'],
  R52: ['bounced', false, 'Payment stopped on the represented check'],
  R53: ['bounced', false, 'Check and represented check both presented'],
  R61: [null, false, 'Misrouted return'],
  R62: [null, false, 'Return of an erroneous or reversing debit'],
  R67: [null, false, 'Duplicate return'],
  R68: [null, false, 'Untimely return'],
  R69: [null, false, 'Error in a field of the return'],
  R70: [null, false, 'Permissible return not accepted'],
  R71: [null, false, 'Misrouted dishonoured return'],
  R72: [null, false, 'Untimely dishonoured return'],
  R73: [null, false, 'Timely original return'],
  R74: [null, false, 'Corrected return'],
  R75: [null, false, 'Return not a duplicate'],
  R76: [null, false, 'No errors found in the return'],
  R77: [null, false, 'Dishonoured return not accepted'],
  R80: ['bounced', false, 'Error in the coding of an international entry'],
  R81: ['bounced', true, 'Takes no part in international entries'],
  R82: ['bounced', true, 'Invalid identification of the foreign bank'],
  R83: ['bounced', false, 'Foreign bank cannot settle'],
  R84: ['bounced', false, 'Not processed by the gateway'],
  R85: ['bounced', false, 'Incorrectly coded outbound international payment'],
}

/** ISO 20022 external return reasons, as camt.053 and camt.054 carry them. */
const iso: Readonly<Record<string, Row>> = {
  AC01: ['bounced', true, 'Account number incorrect'],
  AC02: ['bounced', true, 'Debtor’s account number invalid'],
  AC03: ['bounced', true, 'Creditor’s account number invalid'],
  AC04: ['bounced', true, 'Account closed'],
  AC06: ['bounced', true, 'Account blocked'],
  AC13: ['bounced', true, 'Debtor’s account is of the wrong type'],
  AC14: ['bounced', true, 'Agent in the payment chain is invalid'],
  AG01: ['bounced', true, 'Transaction forbidden on this account'],
  AG02: ['bounced', false, 'Operation code invalid'],
  AM02: ['bounced', false, 'Amount not allowed'],
  AM03: ['bounced', false, 'Currency not processable'],
  AM04: ['bounced', false, 'Insufficient funds'],
  AM05: ['bounced', false, 'Duplicate'],
  AM06: ['bounced', false, 'Amount too low'],
  AM07: ['bounced', true, 'Amount blocked'],
  AM09: ['bounced', false, 'Wrong amount'],
  AM10: ['bounced', false, 'Control sum wrong'],
  BE01: ['bounced', true, 'Identification does not fit the account'],
  BE04: ['bounced', false, 'Creditor’s address missing'],
  BE05: ['bounced', false, 'Initiating party not recognised'],
  BE06: ['bounced', true, 'End customer not known'],
  BE07: ['bounced', false, 'Debtor’s address missing'],
  CNOR: ['bounced', true, 'Creditor’s bank not registered'],
  CURR: ['bounced', false, 'Currency of the payment incorrect'],
  CUST: ['recalled_by_bank', false, 'Requested by the customer'],
  DNOR: ['bounced', true, 'Debtor’s bank not registered'],
  DT01: ['bounced', false, 'Date invalid'],
  DUPL: ['bounced', false, 'Duplicate payment'],
  ED01: ['bounced', false, 'Correspondent bank not possible'],
  ED05: ['bounced', false, 'Settlement failed'],
  FF05: ['bounced', false, 'Local instrument invalid'],
  FOCR: ['recalled_by_bank', false, 'Following a cancellation request'],
  FR01: ['recalled_by_bank', false, 'Fraud'],
  MD01: ['chargeback', true, 'No mandate'],
  MD02: ['chargeback', false, 'Information of the mandate missing or incorrect'],
  MD06: ['chargeback', false, 'Refund requested by the end customer'],
  MD07: ['bounced', true, 'End customer deceased'],
  MS02: ['bounced', false, 'No reason given by the customer'],
  MS03: ['bounced', false, 'No reason given by the bank'],
  NARR: ['bounced', false, 'Reason given as text'],
  NOAS: ['recalled_by_bank', false, 'No answer of the customer'],
  PY01: ['bounced', true, 'Bank not in the routing table'],
  RC01: ['bounced', true, 'Bank identifier incorrect'],
  RC04: ['bounced', true, 'Creditor’s bank identifier invalid'],
  RC07: ['bounced', true, 'Creditor’s bank identifier code invalid'],
  RF01: ['bounced', false, 'Transaction reference not unique'],
  RR01: ['bounced', false, 'Debtor’s account missing, for regulatory reasons'],
  RR02: ['bounced', false, 'Debtor’s name missing, for regulatory reasons'],
  RR03: ['bounced', false, 'Creditor’s name missing, for regulatory reasons'],
  RR04: ['bounced', false, 'Regulatory reason'],
  SL01: ['bounced', false, 'Specific service of the debtor’s bank'],
  SL02: ['bounced', false, 'Specific service of the creditor’s bank'],
  SVNR: ['bounced', false, 'Service not rendered'],
  TECH: ['recalled_by_bank', false, 'Technical problem'],
  TM01: ['bounced', false, 'Past the cut-off time'],
  UPAY: ['recalled_by_bank', false, 'Payment not justified'],
}

const reasons: ReadonlyMap<string, Row> = new Map([...Object.entries(nacha), ...Object.entries(iso)])

/** What a code says; one that is not known, or none, is a return for which no reason is given. */
export function returnReasonOf(code: string | null | undefined): ReturnReason {
  const [reverses, isBadAccount, title] = reasons.get(code ?? '') ?? ['bounced', false, 'No reason is known']
  return { reverses, isBadAccount, title }
}

/** Every code there is. */
export const returnCodes: readonly string[] = [...reasons.keys()]
