import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { CertificateKind, CollectorChannel } from './collector-model.ts'

/** What a jurisdiction asks of a person before they contact a borrower by a channel. */
export interface CollectorRule {
  /** The rule's id in the table of rules. */
  readonly rule: string
  readonly jurisdiction: string
  readonly citation: string
  readonly effective: CalendarDate
  /** `secondary`: the text itself was not read; enforced where it is the stricter choice. */
  readonly evidence: 'primary_text' | 'secondary'
  /** `shadow`: reported, never enforced. */
  readonly mode: 'enforced' | 'shadow'
  readonly channels: readonly CollectorChannel[] | 'all'
  readonly certificate?: CertificateKind
  /** Months of employment in which the certificate may still be missing. */
  readonly graceMonths?: number
  /** Minutes of training ever, by education. */
  readonly trainingMinutes?: { readonly graduate: number; readonly others: number }
  /** Some training within a year. */
  readonly yearlyTraining?: true
  readonly writtenConsent?: true
}

const day = (text: string) => text as CalendarDate

export const collectorRules: readonly CollectorRule[] = [
  {
    ...{ rule: 'TW-13-3-TRAIN', jurisdiction: 'TW', effective: day('2023-08-25'), evidence: 'primary_text' },
    citation: '金融機構作業委託他人處理內部作業制度及程序辦法 第13條第3-4款',
    ...{ mode: 'enforced', channels: 'all', certificate: 'tw_bankers_association', graceMonths: 2 },
  },
  {
    ...{ rule: 'TW-15-5-JCIC', jurisdiction: 'TW', effective: day('2023-08-25'), evidence: 'primary_text' },
    citation: '金融機構作業委託他人處理內部作業制度及程序辦法 第15條第4-6款、第6條第2項',
    ...{ mode: 'enforced', channels: 'all', writtenConsent: true },
  },
  {
    ...{ rule: 'IN-IIBF-DRA', jurisdiction: 'IN', effective: day('2008-01-01'), evidence: 'secondary' },
    citation: 'RBI recovery-agent instructions 2008 / IIBF DRA syllabus',
    ...{ mode: 'enforced', channels: 'all', certificate: 'in_dra' },
    trainingMinutes: { graduate: 3_000, others: 6_000 },
  },
  {
    ...{ rule: 'IN-RBI26-CERT', jurisdiction: 'IN', effective: day('2027-01-01'), evidence: 'secondary' },
    citation: 'RBI Responsible Business Conduct Amendment Directions 2026, conduct code',
    ...{ mode: 'shadow', channels: 'all', certificate: 'in_dra' },
  },
  {
    ...{ rule: 'CN-GBT-TRAIN', jurisdiction: 'CN', effective: day('2024-05-15'), evidence: 'secondary' },
    citation: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引 5.2',
    ...{ mode: 'enforced', channels: 'all', certificate: 'cn_assessment', yearlyTraining: true },
  },
  {
    ...{ rule: 'SG-DCA-LICENCE', jurisdiction: 'SG', effective: day('2023-12-01'), evidence: 'primary_text' },
    citation: 'Debt Collection Act 2022 ss 5-8, 17, 20',
    ...{ mode: 'enforced', channels: ['phone', 'visit'], certificate: 'sg_approval' },
  },
]
