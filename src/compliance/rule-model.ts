import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Evidence, Force, Grade } from './grade-model.ts'
import type { CollectorFacts, Consent, ContactFacts, PersonStatus, Treatment } from './model.ts'
import type { ActorKind, Channel, Medium, PersonRole, Purpose } from './request-model.ts'

/*
 * Law as data. A pack is a dated list of rules; a rule has one of the kinds below, each with a pure evaluator in rules/.
 * To write a pack: copy the shape of us.law.ts, one entry a rule of the table, with its own title in our words.
 *
 *   kind          what it says                                       reads of the facts
 *   window        contact only in these hours of every zone          zones, consents `time`, history (reply), pastDueSince
 *   inconvenient  not at times / places the person ruled out         inconveniences, holidays, history (reply)
 *   frequency     at most `max` in `days` calendar days              history, consents `calls`
 *   cooling       not for `days` after a conversation                history, consents `calls`
 *   pattern       a concentration worth a warning                    history
 *   recipients    only to these roles; others only for `location`    person, history (`unreachable` test), cases, consents
 *   status        not while the person or a debt has this status     person.statuses, debts.status
 *   workplace     not at work where the employer prohibits           person, endpoint
 *   attorney      not past a lawyer                                  person.attorneys, consents `represented`
 *   case          not while a dispute, complaint, cease ... runs     cases
 *   opt_out       not by a medium or address opted out of            optOuts, history
 *   address       e-mail or text only to an address permitted        consents `address`, history, endpoint
 *   endpoint      not to an endpoint with this flaw                  endpoint
 *   notice        only once this notice was sent (`daysBefore` ago)  notices, debts
 *   period        a warning while a notice's period runs             notices
 *   treatment     what a protection asks for                         treatments, collector
 *   stage         only by media of the policy's stage                stage
 *   budget        not while the borrower's budget is used up         budgetFreeAt
 *   barred        no suit, no threat of one, on a time-barred debt   debts.limitationEndsOn
 *   licence       only while the agency is licensed                  licences
 *   collector     only by a collector of good standing               collector
 *   content       not with words of this sort                        request.contentFlags
 *   affirm        only where this is affirmed to be in place         request.affirmed, request.crew
 *   disclose      what must be said                                  debts (initial or later), history
 *   language      in the person's language                           person.language, request.language
 *   duty          nothing about a single contact: numbers for other rooms (deadlines, retention, furnishing ...)
 */

/** `HH:MM` to `HH:MM`, the end not included; `24:00` ends a day. */
export type Hours = readonly [from: string, until: string]

/** Whom and what a counter counts. Absent fields do not narrow it. */
export interface Scope {
  /** Contacts of this organisation, of the lender with all its agencies, or of anybody. */
  readonly by: 'collector' | 'lender_group' | 'anyone'
  readonly person?: boolean
  readonly debt?: boolean
  readonly endpoint?: boolean
}

/** `attempts` leave out busy and not-in-service; `dials` count them; `communications` reached somebody with content. */
export type Counted = 'attempts' | 'dials' | 'connected' | 'conversations' | 'communications'

/** Whose consent is good: given to whoever makes contact, or to the lender as well. */
export type ConsentTo = 'actor' | 'lender_or_actor'

export type RuleBody =
  | {
      readonly kind: 'window'
      readonly allow: readonly Hours[]
      /** Where the law names the clock; else every zone of the facts. */
      readonly zone?: string
      /** ISO weekdays on which contact is allowed. */
      readonly weekdays?: readonly number[]
      readonly closedOnHolidays?: boolean
      readonly consent?: ConsentTo
      readonly replyOnce?: boolean
      /** The window no longer binds once the debt is more than this many days past due. */
      readonly liftedAfterDaysPastDue?: number
    }
  | {
      readonly kind: 'inconvenient'
      readonly what: 'time' | 'place'
      readonly replyOnce?: boolean
      /** Holidays of the place are such times too. */
      readonly holidays?: boolean
    }
  | {
      readonly kind: 'frequency'
      readonly max: number
      /** Calendar days of the person, today included; null: as long as collection lasts. */
      readonly days: number | null
      readonly scope: Scope
      readonly media: readonly Medium[]
      readonly counts: Counted
      readonly purpose?: Purpose
      /** A consent to calls lifts it for at most so many days, and its calls do not count. */
      readonly consentDays?: number
      readonly consent?: ConsentTo
    }
  | {
      readonly kind: 'cooling'
      readonly days: number
      readonly scope: Scope
      readonly media: readonly Medium[]
      readonly consentDays?: number
    }
  | {
      readonly kind: 'pattern'
      readonly patterns: readonly {
        readonly of: 'unanswered' | 'voicemails' | 'calls' | 'messages' | 'contacts'
        /** Told when this contact would be one more than `over`, or the `from`th. */
        readonly over?: number
        readonly from?: number
        readonly minutes?: number
        readonly days?: number
        readonly endpoint?: boolean
      }[]
    }
  | {
      readonly kind: 'recipients'
      readonly allowed: readonly PersonRole[]
      /** To learn where the borrower is: anybody, or only once the borrower cannot be reached. */
      readonly location?: 'always' | 'unreachable' | 'never'
      readonly unreachable?: { readonly days: number; readonly dials: number }
      readonly consent?: ConsentTo
    }
  | {
      readonly kind: 'status'
      readonly person?: readonly PersonStatus[]
      readonly debt?: readonly ContactFacts['debts'][number]['status'][]
      readonly exceptRoles?: readonly PersonRole[]
      readonly exceptPurposes?: readonly Purpose[]
    }
  | { readonly kind: 'workplace'; readonly consent?: ConsentTo }
  | { readonly kind: 'attorney' }
  | {
      readonly kind: 'case'
      readonly cases: readonly ContactFacts['cases'][number]['kind'][]
      readonly bases?: readonly string[]
      readonly code: string
      readonly exceptPurposes?: readonly Purpose[]
    }
  | {
      readonly kind: 'opt_out'
      readonly to: ConsentTo | 'anyone'
      readonly confirmOnce?: boolean
      readonly replyOnce?: boolean
    }
  | {
      readonly kind: 'address'
      readonly medium: 'email' | 'sms'
      /** What is said when no permission is found. */
      readonly code: string
      /** Speaks only where a permission of this basis is relied on. */
      readonly speaksOf?: Consent['basis']
      readonly to?: ConsentTo
      /** A creditor's notice leaves at least so many days to opt out. */
      readonly optOutDays?: number
      /** A permission is good for so many days; a check that the number is not reassigned renews it. */
      readonly freshDays?: number
    }
  | {
      readonly kind: 'endpoint'
      readonly flaw: 'disclosed' | 'employer_mailbox' | 'public' | 'source_unlisted'
      /** Of `source_unlisted`: where a number or address may come from. */
      readonly sources?: readonly string[]
    }
  | {
      readonly kind: 'notice'
      readonly notice: string
      /** Absent: whenever. `initial`: only so many days after the first communication. */
      readonly daysAfterInitial?: number
      /** Sent at least so many calendar days before. */
      readonly daysBefore?: number
      /** A reply opens a further period of `days`; then another notice is sent, and `daysBefore` pass. The own period binds too. */
      readonly afterReply?: { readonly days: number; readonly notice: string; readonly daysBefore: number }
      readonly purposes?: readonly Purpose[]
    }
  | { readonly kind: 'period'; readonly notice: string }
  | {
      readonly kind: 'treatment'
      readonly treatments: readonly Treatment['treatment'][]
      readonly exceptPurposes?: readonly Purpose[]
      readonly exceptRoles?: readonly PersonRole[]
    }
  | { readonly kind: 'stage' }
  | { readonly kind: 'budget' }
  | { readonly kind: 'barred'; readonly purposes: readonly Purpose[] }
  | { readonly kind: 'licence'; readonly activity: string }
  | {
      readonly kind: 'collector'
      readonly certificates?: readonly CollectorFacts['certificates'][number]['kind'][]
      /** New staff may work uncertified for so many months. */
      readonly graceMonths?: number
      readonly required?: boolean
      /** What the register of collectors asks for besides: it reckons, and says what is lacking by the rule's id. */
      readonly training?: {
        readonly hours?: { readonly graduate: number; readonly others: number }
        readonly timesPerYear?: number
      }
      readonly writtenConsent?: boolean
      /** What whoever gives the certificate has seen to. */
      readonly certifies?: { readonly ageMin: number; readonly passMarkPercent: number }
    }
  | { readonly kind: 'content'; readonly flags: readonly string[] }
  | { readonly kind: 'affirm'; readonly all: readonly string[]; readonly crewMin?: number }
  | {
      readonly kind: 'disclose'
      readonly say: readonly string[]
      /** In every communication after the initial one, instead. */
      readonly sayLater?: readonly string[]
      readonly purposes?: readonly Purpose[]
      readonly exceptPurposes?: readonly Purpose[]
    }
  | { readonly kind: 'language' }
  | { readonly kind: 'duty'; readonly duty: string; readonly terms: Readonly<Record<string, DutyTerm>> }

/** Numbers and words of a duty, as other rooms ask for them. */
export type DutyTerm = number | string | boolean | readonly (string | number)[]

export interface RuleFrame {
  readonly id: string
  /** What it says, in our words. */
  readonly title: string
  readonly citation: string
  readonly from: CalendarDate
  /** The first day it no longer holds. */
  readonly until?: CalendarDate
  readonly grade: Grade
  readonly force: Force
  readonly evidence: Evidence
  /** Absent: every channel, actor, sector and kind of debt the pack binds. */
  readonly channels?: readonly Channel[]
  readonly actors?: readonly ActorKind[]
  readonly sectors?: readonly string[]
  readonly debtKinds?: readonly string[]
  /** Reasons that rebut this presumption. */
  readonly overrides?: readonly string[]
}
export type Rule = RuleBody & RuleFrame
export type RuleKind = Rule['kind']
export type RuleOf<K extends RuleKind> = Extract<Rule, { readonly kind: K }>

export interface Pack {
  /** `US`, `US-NY-NYC`, `TW`; `PLATFORM` is ours and always applies. */
  readonly id: string
  readonly title: string
  /** It binds these and what lies in them: `US` binds `US-NY`. Empty: everywhere. */
  readonly jurisdictions: readonly string[]
  /** The day its data was last checked; with a digest of the rules it is the pack's version. */
  readonly checkedOn: CalendarDate
  /** Where the person may be when nothing suggests a zone. The first also dates the rules. */
  readonly zones: readonly string[]
  readonly actors?: readonly ActorKind[]
  readonly exceptDebtKinds?: readonly string[]
  readonly rules: readonly Rule[]
}
