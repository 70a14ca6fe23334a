/** What the file says that an objection may rest on, counted (`bridge.objection_grounds`). */
export interface ObjectionGrounds {
  /** Agreements the borrower keeps. */
  readonly agreements: number
  /** Offers that nobody answered yet. */
  readonly offers: number
  /** Payments that are known and not credited. */
  readonly payments: number
  /** Disputes about the debt that nobody answered yet. */
  readonly disputes: number
  /** People who owe it and have died. */
  readonly deaths: number
  /** Nothing is owed any more. */
  readonly isPaid: boolean
}

/** What is looked for in the file when somebody objects to a recall. */
export const objectionFacts = [
  'nothing_owed',
  'active_agreement',
  'payment_not_credited',
  'open_offer',
  'open_dispute',
  'death_on_record',
] as const
export type ObjectionFact = (typeof objectionFacts)[number]

/** What the file must say for an objection to be borne out, by its code. */
const factOf: Readonly<Record<string, ObjectionFact>> = {
  already_paid: 'nothing_owed',
  plan_running: 'active_agreement',
  payment_in_transit: 'payment_not_credited',
  settlement_pending: 'open_offer',
  disputed: 'open_dispute',
  estate: 'death_on_record',
}

const isThere: Readonly<Record<ObjectionFact, (grounds: ObjectionGrounds) => boolean>> = {
  nothing_owed: ({ isPaid }) => isPaid,
  active_agreement: ({ agreements }) => agreements > 0,
  payment_not_credited: ({ payments }) => payments > 0,
  open_offer: ({ offers }) => offers > 0,
  open_dispute: ({ disputes }) => disputes > 0,
  death_on_record: ({ deaths }) => deaths > 0,
}

/** The fact an objection rests on; null for a code that rests on none. */
export const factSought = (code: string): ObjectionFact | null => factOf[code] ?? null

/** Whether the file bears an objection out. One that rests on no fact of the file is. */
export function isBorneOut(code: string, grounds: ObjectionGrounds): boolean {
  const fact = factSought(code)
  return fact === null || isThere[fact](grounds)
}
