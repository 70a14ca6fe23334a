/** A field of a record of 94 characters, counted from 1 (NACHA Operating Rules, appendix three). */
export interface NachaField {
  readonly start: number
  readonly end: number
}

/** The records of a return file by their first character, and what of them is read. Names of people are not. */
export const nachaRecords = {
  '1': { created: { start: 24, end: 29 } },
  '6': {
    transactionCode: { start: 2, end: 3 },
    amount: { start: 30, end: 39 },
    individualId: { start: 40, end: 54 },
    trace: { start: 80, end: 94 },
  },
  '7': {
    addendaType: { start: 2, end: 3 },
    returnCode: { start: 4, end: 6 },
    originalTrace: { start: 7, end: 21 },
    trace: { start: 80, end: 94 },
  },
  '8': {
    count: { start: 5, end: 10 },
    debits: { start: 21, end: 32 },
    credits: { start: 33, end: 44 },
  },
  '9': {
    batches: { start: 2, end: 7 },
    count: { start: 14, end: 21 },
    debits: { start: 32, end: 43 },
    credits: { start: 44, end: 55 },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, NachaField>>>>

/** Returns of debits: money that was drawn and goes back. Those of credits are of what the originator sent. */
export const returnsOfDebits: ReadonlySet<string> = new Set(['26', '36', '46', '56'])

/** An addenda that says a return; 98 says a change of the account and no money moves. */
export const RETURN_ADDENDA = '99'
