import type { ExpressionMethod, LegalBasis } from '../consent/model.ts'

/** What the law of a place asks of the ground of an inquiry. */
export interface InquiryGround {
  readonly rule: string
  readonly citation: string
  readonly bases: readonly LegalBasis[]
  readonly methods: readonly ExpressionMethod[]
}

/** By country. Where none is, any ground in law does. */
export const inquiryGrounds: Readonly<Record<string, InquiryGround>> = {
  CN: {
    ...{ rule: 'CN-ZX-18', citation: '第18条' },
    ...{ bases: ['consent'], methods: ['wet_signature', 'electronic_signature'] },
  },
}
