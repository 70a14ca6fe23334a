import type { CalendarDate } from '../kernel/calendar-date.ts'

/** What an agency has of a placement, sorted by what the law says of keeping it. */
export const dataClasses = [
  'identity',
  'contact_points',
  'activities',
  'recordings',
  'payments',
  'documents',
  'notes',
] as const
export type DataClass = (typeof dataClasses)[number]

export interface RetentionRule {
  readonly rule: string
  /** ISO 3166 codes; a country covers its subdivisions. */
  readonly jurisdictions: readonly string[]
  readonly classes: readonly DataClass[]
  /** Counted from the end of the placement, the last moment in which a record of it can have been made. */
  readonly keep: { readonly years: number } | { readonly months: number }
  /** `always`: who has records of the class keeps them. `on_complaint`: only where a complaint was received. */
  readonly binds: 'always' | 'on_complaint'
  readonly effective: CalendarDate
  readonly force: 'statute' | 'regulation' | 'recommended_standard'
  /** Whether the text itself was read, or what others say of it. */
  readonly evidence: 'primary' | 'secondary'
  readonly citation: string
  readonly source: string
}

const on = (day: string) => day as CalendarDate

/**
 * How long an agency keeps what it has of an account it no longer holds, as far as known here. Where no rule keeps a
 * class, its purpose is over and it is destroyed (中华人民共和国个人信息保护法 第47条: CN-PIPL-47; GDPR article 17(1)(a)).
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    // "evidence of compliance or noncompliance": call logs, copies of what was sent, how payments were applied.
    ...{ rule: 'US-F-100-RETENTION', jurisdictions: ['US'], classes: ['activities', 'payments', 'documents', 'notes'] },
    ...{ keep: { years: 3 }, binds: 'always', effective: on('2021-11-30'), force: 'regulation', evidence: 'primary' },
    citation: '12 CFR 1006.100(a)',
    source: 'https://www.ecfr.gov/current/title-12/section-1006.100',
  },
  {
    ...{ rule: 'US-F-100B-RECORDINGS', jurisdictions: ['US'], classes: ['recordings'] },
    ...{ keep: { years: 3 }, binds: 'always', effective: on('2021-11-30'), force: 'regulation', evidence: 'primary' },
    citation: '12 CFR 1006.100(b)',
    source: 'https://www.ecfr.gov/current/title-12/section-1006.100',
  },
  {
    // The whole process of collection is recorded; the longest of the periods named for kinds of lenders.
    ...{ rule: 'CN-GBT-RECORD5Y', jurisdictions: ['CN'], classes: ['activities', 'recordings', 'notes'] },
    ...{ keep: { years: 5 }, binds: 'always', effective: on('2025-02-28') },
    ...{ force: 'recommended_standard', evidence: 'secondary' },
    citation: 'GB/T 45251-2025',
    source: 'https://chuntinglawyer.com/NewsDetail.aspx?ID=2833',
  },
  {
    ...{ rule: 'CN-CFC-5Y', jurisdictions: ['CN'], classes: ['activities', 'recordings'] },
    ...{ keep: { years: 5 }, binds: 'always', effective: on('2024-04-18') },
    ...{ force: 'regulation', evidence: 'secondary' },
    citation: '消费金融公司管理办法 (2024)',
    source: 'https://hankunlaw.com/portal/article/index/cid/8/id/14051.html',
  },
  {
    ...{ rule: 'CN-CARD-68', jurisdictions: ['CN'], classes: ['activities', 'recordings'] },
    ...{ keep: { years: 2 }, binds: 'always', effective: on('2011-01-13') },
    ...{ force: 'regulation', evidence: 'secondary' },
    citation: '商业银行信用卡业务监督管理办法 第68条',
    source: 'http://wwpfw.com/xinyongqiataoxian/96746.html',
  },
  {
    ...{ rule: 'TW-13-6-RECORD', jurisdictions: ['TW'], classes: ['recordings'] },
    ...{ keep: { months: 6 }, binds: 'always', effective: on('2023-08-25'), force: 'regulation', evidence: 'primary' },
    citation: '金融機構作業委託他人處理內部作業制度及程序辦法 第13條第6款',
    source: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=G0380200',
  },
  {
    ...{ rule: 'IN-RBI26-RECORD', jurisdictions: ['IN'], classes: ['activities', 'recordings'] },
    ...{
      keep: { months: 6 },
      binds: 'always',
      effective: on('2027-01-01'),
      force: 'regulation',
      evidence: 'secondary',
    },
    citation: 'RBI/2026-27/223-231 (6 August 2026), recovery of loans and recovery agents',
    source: 'https://rbi.org.in/Scripts/BS_PressReleaseDisplay.aspx?prid=62215',
  },
  {
    ...{ rule: 'UK-DISP-3Y', jurisdictions: ['GB'], classes: ['activities', 'recordings', 'documents', 'notes'] },
    // The text read is that of 2005; the number is today's.
    ...{ keep: { years: 3 }, binds: 'on_complaint', effective: on('2005-01-01') },
    ...{ force: 'regulation', evidence: 'secondary' },
    citation: 'FCA Handbook, DISP 1.9.1R',
    source: 'https://www.handbook.fca.org.uk/handbook/DISP/1/9.html',
  },
]
