/** What a regulator can ask for. */
export const templateNames = [
  'contact_decisions',
  'contacts',
  'cases',
  'protections',
  'licences',
  'collectors',
  'agreements',
  'payments',
  'notices',
  'legal_matters',
  'consents',
  'inquiries',
  'furnishings',
  'contact_preferences',
  'recordings',
] as const
export type TemplateName = (typeof templateNames)[number]

/**
 * What a cell holds. `day`: a calendar date; `integer`: whole, amounts in minor units of the row's currency; `json`: an object or a
 * list, written as JSON in formats that have no such thing.
 */
export const fieldTypes = ['text', 'instant', 'day', 'integer', 'boolean', 'json'] as const
export type FieldType = (typeof fieldTypes)[number]

export interface TemplateField {
  readonly name: string
  readonly type: FieldType
  readonly description: string
}

/**
 * Which rows a period has: of what `happened`, those that did in it; of what was `in_force`, those whose life touches it. Rows are
 * told as they stood at the moment of the export.
 */
export const templatePeriods = ['happened', 'in_force'] as const
export type TemplatePeriod = (typeof templatePeriods)[number]

export interface Template {
  readonly version: string
  readonly title: string
  readonly period: TemplatePeriod
  /** What about a row the period is held against. */
  readonly dated: string
  readonly fields: readonly TemplateField[]
}
