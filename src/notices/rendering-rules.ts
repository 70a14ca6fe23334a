import type { CalendarDate } from '../kernel/calendar-date.ts'
import { type FieldError, Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { MessageTemplate } from './model.ts'
import { type NoticeItem, noticeItems, sentences } from './notice-kinds.law.ts'
import { noticeProblems as problems } from './notice-problems.ts'
import { type Screening, TEXT_MAX } from './screening-model.ts'
import { screen } from './screening-rules.ts'
import { placeholdersOf } from './template-rules.ts'
import { spokenAmount, spokenChanges, spokenDay } from './wording.law.ts'

/** What a letter can say of the person, the account and who writes. Null where it is not recorded, or not shared. */
export interface LetterFacts {
  readonly lenderName: string | null
  readonly agencyName: string | null
  readonly accountReference: string
  readonly currency: string
  readonly balance: bigint | null
  readonly itemisation: {
    readonly date: CalendarDate
    readonly amount: bigint
    readonly interest: bigint
    readonly fees: bigint
    readonly payments: bigint
    readonly credits: bigint
  } | null
  readonly limitationExpiry: CalendarDate | null
  /** Of the person it is for, those that run now. */
  readonly statuses: readonly string[]
  readonly personName: string | null
  readonly personAddress: string | null
  /** What the lender keeps to itself: an item here is no gap in its records. */
  readonly closed: ReadonlySet<NoticeItem>
}

export interface LetterValue {
  readonly item: NoticeItem
  readonly text: string
}

export interface Letter {
  readonly text: string
  readonly screening: Screening
}

interface Writing {
  readonly facts: LetterFacts
  readonly values: readonly LetterValue[]
  readonly jurisdiction: string
  readonly sentOn: CalendarDate
  readonly periodEndsOn: CalendarDate | null
}

/**
 * The letter a template comes to: every placeholder filled, once, and the whole looked at again. Refused are a value the
 * platform fills itself or the template does not ask for, an item nobody can fill, and words that may not be said.
 */
export function written(template: MessageTemplate, writing: Writing): Result<Letter, Problem> {
  const asked = placeholdersOf(template.body) as readonly NoticeItem[]
  const unfit = unfitValues(asked, writing.values)
  if (unfit) return refuse(unfit)
  const said = new Map(asked.map((item) => [item, wordsFor(item, template, writing)]))
  const gaps = asked.filter((item) => said.get(item) === null)
  if (gaps.length > 0) return refuse(lacking(gaps, template, writing.facts))
  const text = template.body.replaceAll(/\{\{([a-z_]{1,40})\}\}/g, (_, item: NoticeItem) => said.get(item) as string)
  if (text.length > TEXT_MAX) return refuse(tooLong(text.length))
  const screening = looked(text, template, writing)
  const grave = blocked(screening)
  return grave ? refuse(grave) : ok({ text, screening })
}

/** Of known items the platform's own word counts, and nobody else's. */
export function unfitValues(asked: readonly NoticeItem[], values: readonly LetterValue[]): Problem | undefined {
  const seen = new Set<string>()
  const errors = values.flatMap(({ item }, index): FieldError[] => {
    const twice = seen.has(item)
    seen.add(item)
    const detail = twice
      ? `{{${item}}} is given twice.`
      : !asked.includes(item)
        ? `The template does not say {{${item}}}.`
        : noticeItems[item].from === 'known'
          ? `{{${item}}} is filled from the record.`
          : null
    return detail === null ? [] : [{ pointer: `#/values/${index}/item`, code: 'unfit', detail }]
  })
  const [first] = errors
  return first && new Problem(problems.valueUnfit, { detail: first.detail, errors })
}

/** The words of an item, or null where nobody has any. */
function wordsFor(item: NoticeItem, template: MessageTemplate, writing: Writing): string | null {
  const given = writing.values.find((value) => value.item === item)
  if (given) return given.text
  const { from } = noticeItems[item]
  if (from === 'given' || writing.facts.closed.has(item)) return null
  return from === 'known' ? known(item, template, writing) : sentence(item, template, writing)
}

function sentence(item: NoticeItem, { language }: MessageTemplate, { periodEndsOn }: Writing): string | null {
  const standing = sentences[item]?.[language]
  if (standing === undefined) return null
  if (!standing.includes('{date}')) return standing
  return periodEndsOn === null ? null : standing.replaceAll('{date}', spokenDay(periodEndsOn, language))
}

type Known = (facts: LetterFacts, template: MessageTemplate, writing: Writing) => string | null

const knownWords: Readonly<Partial<Record<NoticeItem, Known>>> = {
  lender_name: ({ lenderName }) => lenderName,
  agency_name: ({ agencyName }) => agencyName,
  consumer_name: ({ personName }) => personName,
  consumer_address: ({ personAddress }) => personAddress,
  account_number: ({ accountReference }) => masked(accountReference),
  itemisation_date: ({ itemisation }, { language }) => itemisation && spokenDay(itemisation.date, language),
  itemisation_amount: ({ itemisation, currency }) => itemisation && spokenAmount(itemisation.amount, currency),
  itemisation_changes: ({ itemisation, currency }, { language }) =>
    itemisation && spokenChanges(itemisation, { currency, language }),
  current_amount: ({ balance, currency }) => (balance === null ? null : spokenAmount(balance, currency)),
  sent_on: (_, { language }, { sentOn }) => spokenDay(sentOn, language),
  period_ends_on: (_, { language }, { periodEndsOn }) => periodEndsOn && spokenDay(periodEndsOn, language),
}

const known = (item: NoticeItem, template: MessageTemplate, writing: Writing): string | null =>
  knownWords[item]?.(writing.facts, template, writing) || null

/** All but the last four characters hidden; of a short one all but the last. */
export const masked = (reference: string): string => {
  const shown = reference.length > 4 ? 4 : 1
  return '*'.repeat(Math.max(0, reference.length - shown)) + reference.slice(-shown)
}

/** Items that need leave to read accounts or case files; who writes, and when, needs none. */
export const readsRecord = ({ body }: Pick<MessageTemplate, 'body'>): boolean =>
  placeholdersOf(body).some((item) => recorded.has(item))

const free = new Set<string>(['lender_name', 'agency_name', 'sent_on', 'period_ends_on'])
const recorded = new Set(Object.keys(knownWords).filter((item) => !free.has(item)))

function lacking(gaps: readonly NoticeItem[], { language }: MessageTemplate, { closed }: LetterFacts): Problem {
  const errors = gaps.map((item): FieldError => {
    const why = closed.has(item)
      ? { code: 'not_shared', detail: `{{${item}}}: the lender does not share it with you.` }
      : noticeItems[item].from === 'given'
        ? { code: 'missing', detail: `{{${item}}}: give it among \`values\`: ${noticeItems[item].what}.` }
        : noticeItems[item].from === 'sentence'
          ? { code: 'missing', detail: `{{${item}}}: there is no standing sentence in ${language}; give it.` }
          : { code: 'not_recorded', detail: `{{${item}}}: nothing is on record: ${noticeItems[item].what}.` }
    return { pointer: '#/values', ...why }
  })
  return new Problem(problems.itemsMissing, { detail: `Nobody can fill ${gaps.join(', ')}.`, errors })
}

function tooLong(length: number): Problem {
  const detail = `Filled in, the letter has ${length} characters; ${TEXT_MAX} is the most.`
  return new Problem(problems.valueUnfit, { detail, errors: [{ pointer: '#/values', code: 'too_long', detail }] })
}

const looked = (text: string, template: MessageTemplate, { facts, jurisdiction, sentOn }: Writing): Screening =>
  screen(text, {
    ...{ direction: 'outbound', channel: template.channel, language: template.language, on: sentOn, jurisdiction },
    timeBarred: facts.limitationExpiry !== null && facts.limitationExpiry < sentOn,
  })

function blocked({ findings }: Screening): Problem | undefined {
  const grave = findings.filter(({ severity }) => severity === 'block')
  const [first] = grave
  if (!first) return undefined
  const errors = grave.map(({ category, span, suggestion }) => ({
    ...{ pointer: '#/values', code: category },
    detail: `${span ? `Characters ${span.from} to ${span.until}: ` : ''}${suggestion}`,
  }))
  return new Problem(problems.textBlocked, { detail: first.suggestion, errors })
}
