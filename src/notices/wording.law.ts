import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { ScreenedLanguage } from './screening-model.ts'

/** ISO 4217: currencies whose minor unit is not the hundredth. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  ...{ BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, VND: 0, VUV: 0 },
  ...{ XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3 },
}

/**
 * An amount as a letter says it: `TWD 12,500.00`. By our own hand and not by the runtime's locale data, so that the same
 * letter is the same bytes wherever it is written.
 */
export function spokenAmount(minor: bigint, currency: string): string {
  const scale = MINOR_DIGITS[currency] ?? 2
  const digits = (minor < 0n ? -minor : minor).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale).replaceAll(/\B(?=(\d{3})+$)/g, ',')
  const fraction = scale === 0 ? '' : `.${digits.slice(-scale)}`
  return `${currency} ${minor < 0n ? '-' : ''}${whole}${fraction}`
}

const months = [
  ...(['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'] as const),
  ...(['October', 'November', 'December'] as const),
]

/** A day as a letter says it: `20 November 2026`, `2026年11月20日`. */
export function spokenDay(day: CalendarDate, language: ScreenedLanguage): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return language === 'en' ? `${date} ${months[month - 1]} ${year}` : `${year}年${month}月${date}日`
}

type Change = 'interest' | 'fees' | 'payments' | 'credits'

const changeWords: Readonly<Record<ScreenedLanguage, Readonly<Record<Change, string>>>> = {
  en: { interest: 'interest', fees: 'fees', payments: 'payments', credits: 'credits' },
  'zh-Hant': { interest: '利息', fees: '費用', payments: '已付款', credits: '抵減' },
  'zh-Hans': { interest: '利息', fees: '费用', payments: '已付款', credits: '抵减' },
}

/** Interest, fees, payments and credits since the itemisation date (12 CFR 1006.34(c)(2)(viii)); each, or that there are none. */
export const spokenChanges = (
  changes: Readonly<Record<Change, bigint>>,
  { currency, language }: { readonly currency: string; readonly language: ScreenedLanguage },
): string =>
  (Object.keys(changeWords.en) as Change[])
    .map((change) => `${changeWords[language][change]}: ${spokenAmount(changes[change], currency)}`)
    .join('; ')
