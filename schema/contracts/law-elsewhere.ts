import type { Evidence } from '../../src/compliance/grade-model.ts'

/** A rule of the table of law that governs something else than a contact: no pack has it, another room keeps it. */
export interface RuleElsewhere {
  readonly id: string
  /** What it says, in our words. */
  readonly title: string
  readonly citation: string
  readonly evidence: Evidence
  /** The room it concerns. */
  readonly room: string
  /** Where it is kept: a file that names the rule. Null: the platform does not, for the reason given. */
  readonly kept: string | null
  readonly because?: string
}

interface InstrumentElsewhere {
  readonly name: string
  readonly force: string
  readonly rules: readonly RuleElsewhere[]
}

const RETENTION = 'src/placements/retention.law.ts'
/** Lenders learn nothing of each other there at all. */
const SHARING = 'src/compliance/sharing.law.ts'

/** Every rule of the table that no pack has, under its instrument. For the pages only. */
export const elsewhere: readonly InstrumentElsewhere[] = [
  {
    name: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
    force: 'recommended standard',
    rules: [
      {
        ...{ id: 'CN-GBT-RECORD5Y', citation: '5.x', evidence: 'secondary' },
        ...{ room: 'placements', kept: RETENTION },
        title: 'The course of collection is recorded, and kept five years',
      },
    ],
  },
  {
    name: '中国银行业协会 金融机构个人消费类贷款催收工作指引(试行)',
    force: 'self regulatory',
    rules: [
      {
        ...{ id: 'CN-CBA-AGENCY', citation: 'ch.4', evidence: 'secondary' },
        ...{ room: 'licensing', kept: null },
        title: 'Agencies stand on a public list, and are inspected every year',
        because:
          'the list is the association’s and the visits are the bank’s; the register has licences, and no list of theirs',
      },
    ],
  },
  {
    name: '消费金融公司管理办法 (2024)',
    force: 'regulation',
    rules: [
      {
        ...{ id: 'CN-CFC-5Y', citation: 'article not seen', evidence: 'secondary' },
        ...{ room: 'placements', kept: RETENTION },
        title: 'Consumer finance companies keep their records five years',
      },
    ],
  },
  {
    name: '个人信息保护法',
    force: 'statute',
    rules: [
      {
        ...{ id: 'CN-PIPL-6', citation: '第6条', evidence: 'primary_text' },
        ...{ room: 'mandates', kept: null },
        title: 'Data serves a stated purpose, and no more of it than that needs',
        because:
          'a principle without a figure: an agency is shown what the scopes of its mandate name, and a lender says why it looks at a view',
      },
      {
        ...{ id: 'CN-PIPL-21', citation: '第21条', evidence: 'primary_text' },
        ...{ room: 'mandates', kept: null },
        title: 'Who has data worked on by another says how, and watches over it',
        because:
          'a duty of the contract’s own words; the mandate has its scopes, channels and term, and the rest is on the lender’s paper',
      },
      {
        ...{ id: 'CN-PIPL-23', citation: '第23条', evidence: 'primary_text' },
        ...{ room: 'compliance', kept: SHARING },
        title: 'Data goes to another on separate consent alone',
      },
      {
        ...{ id: 'CN-PIPL-29', citation: '第28-30条', evidence: 'primary_text' },
        ...{ room: 'exchange', kept: null },
        title: 'Financial accounts and whereabouts need a consent of their own',
        because:
          'what a lender may gather is settled before a debt is here; nothing of it is told to other lenders there',
      },
      {
        ...{ id: 'CN-PIPL-24', citation: '第24条', evidence: 'primary_text' },
        ...{ room: 'stages', kept: null },
        title: 'What a machine decides is explained, and a person may refuse it',
        because:
          'every decision names its rules, and a person may be told them; a wish to be decided on by a person comes as a complaint',
      },
      {
        ...{ id: 'CN-PIPL-47', citation: '第47条', evidence: 'primary_text' },
        ...{ room: 'placements', kept: RETENTION },
        title: 'What has served its purpose is destroyed, or only stored where law keeps it',
      },
      {
        ...{ id: 'CN-PIPL-56', citation: '第55-56条', evidence: 'primary_text' },
        ...{ room: 'mandates', kept: null },
        title: 'Before data is handed on its risks are weighed, and that is kept three years',
        because: 'the assessment is a document of the lender’s, and its time to keep it',
      },
    ],
  },
  {
    name: '征信业管理条例',
    force: 'regulation',
    rules: [
      {
        ...{ id: 'CN-ZX-7', citation: '第7条', evidence: 'primary_text' },
        ...{ room: 'compliance', kept: SHARING },
        title: 'Nobody keeps a credit register of persons without a licence',
      },
      {
        ...{ id: 'CN-ZX-13', citation: '第13条', evidence: 'primary_text' },
        ...{ room: 'compliance', kept: SHARING },
        title: 'Credit information is gathered on the person’s consent',
      },
      {
        ...{ id: 'CN-ZX-16', citation: '第16条', evidence: 'primary_text' },
        ...{ room: 'exchange', kept: 'src/exchange/regimes.law.ts' },
        title: 'What stands against a person is deleted five years after its end',
      },
      {
        ...{ id: 'CN-ZX-18', citation: '第18条', evidence: 'primary_text' },
        ...{ room: 'inquiries', kept: 'src/inquiries/ground.law.ts' },
        title: 'A query needs written consent, and an agreed purpose',
      },
      {
        ...{ id: 'CN-ZX-20', citation: '第20条', evidence: 'primary_text' },
        ...{ room: 'compliance', kept: SHARING },
        title: 'What was learnt serves the agreed purpose, and goes no further',
      },
      {
        ...{ id: 'CN-ZX-22', citation: '第22条', evidence: 'primary_text' },
        ...{ room: 'inquiries', kept: 'src/inquiries/model.ts' },
        title: 'Of each query it is kept who made it, when, of what, and why',
      },
      {
        ...{ id: 'CN-ZX-29', citation: '第29条', evidence: 'primary_text' },
        ...{ room: 'exchange', kept: null },
        title: 'Lenders report to others on written consent given before',
        because: 'nothing is reported to other lenders there; what goes to the state’s database goes another way',
      },
    ],
  },
  {
    name: '金融機構作業委託他人處理內部作業制度及程序辦法',
    force: 'regulation',
    rules: [
      {
        ...{ id: 'TW-13-1-LICENCE', citation: '第13條第1款', evidence: 'primary_text' },
        ...{ room: 'licensing', kept: null },
        title: 'Which firms may collect, and that their losses stay under a third of their capital',
        because: 'the register knows the licence; the capital and losses of a firm are on no record here',
      },
      {
        ...{ id: 'TW-15-2-NOSUB', citation: '第3條第2項、第15條第2款', evidence: 'primary_text' },
        ...{ room: 'mandates', kept: 'src/mandates/rules.ts' },
        title: 'An agency hands its cases to no other',
      },
      {
        ...{ id: 'TW-16-5-DATA', citation: '第16條第5款', evidence: 'primary_text' },
        ...{ room: 'placements', kept: null },
        title: 'An agency is given nothing about persons who are not liable',
        because:
          'whom the lender puts on an account is shared with the scopes; it is the lender that leaves out who owes nothing',
      },
      {
        ...{ id: 'TW-16-7-PUBLISH', citation: '第16條第7款', evidence: 'primary_text' },
        ...{ room: 'licensing', kept: null },
        title: 'A lender makes public which agencies it uses',
        because: 'it is published at the lender’s premises and on its pages; the directory here is for members',
      },
      {
        ...{ id: 'TW-16-8-TERMINATE', citation: '第16條第4、8款', evidence: 'primary_text' },
        ...{ room: 'licensing', kept: null },
        title: 'An agency that is prosecuted for violence loses its cases at once',
        because:
          'no court tells the platform: the lender suspends the mandate, or the supervisor the licence, and both stop at once',
      },
      {
        ...{ id: 'TW-22-INSPECT', citation: '第10條第1項第8款、第22條', evidence: 'primary_text' },
        ...{ room: 'mandates', kept: null },
        title: 'The contract lets the supervisor see and examine',
        because: 'a clause of the contract; supervisors look by inspections here without asking either side',
      },
    ],
  },
  {
    name: '銀行間徵信資料處理交換服務事業許可及管理辦法',
    force: 'regulation',
    rules: [
      {
        ...{ id: 'TW-JCIC-27', citation: '第26-27條', evidence: 'primary_text' },
        ...{ room: 'exchange', kept: null },
        title: 'Members report truthfully; evidence of queries is kept five years',
        because: 'the bureau keeps its own evidence; queries made here stay in the log',
      },
    ],
  },
  {
    name: 'JCIC 當事人信用資料揭露期限 (under 辦法第21條第3款)',
    force: 'regulation',
    rules: [
      {
        ...{ id: 'TW-JCIC-DISCLOSE', citation: 'JCIC table (secondary)', evidence: 'secondary' },
        ...{ room: 'exchange', kept: 'src/exchange/regimes.law.ts' },
        title: 'How long arrears, bad debt and a cancelled card are told',
      },
    ],
  },
  {
    name: '個人資料保護法',
    force: 'statute',
    rules: [
      {
        ...{ id: 'TW-PDPA-13', citation: '第13條', evidence: 'primary_text' },
        ...{ room: 'personal-data', kept: 'src/personal-data/access-terms.law.ts' },
        title: 'Access is decided in fifteen days, a correction in thirty',
      },
      {
        ...{ id: 'TW-PDPA-20', citation: '第20條', evidence: 'primary_text' },
        ...{ room: 'mandates', kept: null },
        title: 'Data is used within the purpose it was gathered for',
        because: 'a principle without a figure: an agency is shown what the scopes of its mandate name',
      },
    ],
  },
]
