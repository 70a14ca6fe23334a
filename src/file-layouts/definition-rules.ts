import type { FieldError } from '../kernel/problem.ts'
import type { LayoutDefinition, LayoutField, LayoutRecord } from './terms.ts'

/** A column of the kind of import a layout is for. */
export interface TargetColumn {
  readonly name: string
  readonly required: boolean
  readonly type: 'text' | 'integer' | 'boolean' | 'list' | 'json'
}

/** Everything that keeps a layout from being read by; empty where it is fit. */
export function definitionErrors(definition: LayoutDefinition, columns: readonly TargetColumn[]): FieldError[] {
  return [
    ...recordErrors(definition),
    ...definition.records.flatMap((record, index) =>
      record.fields.flatMap((field, at) =>
        placeErrors(definition, field, `#/definition/records/${index}/fields/${at}`),
      ),
    ),
    ...targetErrors(definition, columns),
    ...controlErrors(definition),
  ].slice(0, 50)
}

const error = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail })

function recordErrors({ records, recordType, format, key }: LayoutDefinition): FieldError[] {
  const at = '#/definition/records'
  const types = records.map(({ type }) => type)
  const several = records.length > 1
  const typePlace = format === 'csv' ? recordType?.position : recordType?.start && recordType.end
  return [
    ...(records.some(({ role }) => role === 'row') ? [] : [error(at, 'no_row', 'One record begins a row.')]),
    ...(several && !typePlace
      ? [error('#/definition/recordType', 'required', 'Say where the type stands: a file of several records needs it.')]
      : []),
    ...types.flatMap((type, index) => {
      if (several && type === undefined)
        return [error(`${at}/${index}/type`, 'required', 'Each of several records has a type.')]
      return type !== undefined && types.indexOf(type) < index
        ? [error(`${at}/${index}/type`, 'repeated', 'Another record has this type.')]
        : []
    }),
    ...records.flatMap(({ role, fields }, index) => {
      const joins = role === 'child' || (role === 'row' && records.some((other) => other.role === 'child'))
      if (!joins || fields.some(({ field }) => field === key)) return []
      return [error(`${at}/${index}/fields`, 'no_key', 'A record that is joined has the field `key` names.')]
    }),
  ]
}

/** A field says where it stands in the words of the format. */
function placeErrors({ format, header }: LayoutDefinition, field: LayoutField, at: string): FieldError[] {
  const { start, end, position, header: named, type, date, codes } = field
  const errors: FieldError[] = []
  if (format === 'fixed' && !(start !== undefined && end !== undefined && start <= end)) {
    errors.push(error(at, 'no_place', 'A field of fixed width has a `start` and an `end` behind it.'))
  }
  if (format === 'fixed' && (position !== undefined || named !== undefined)) {
    errors.push(error(at, 'wrong_place', '`position` and `header` are for CSV.'))
  }
  if (format === 'csv' && (start !== undefined || end !== undefined)) {
    errors.push(error(at, 'wrong_place', '`start` and `end` are for fixed width.'))
  }
  if (format === 'csv' && !header && position === undefined) {
    errors.push(error(at, 'no_place', 'Without a header a field has a `position`.'))
  }
  if (type === 'date' && date === undefined) errors.push(error(at, 'no_form', 'Say how the day is written.'))
  if (type === 'code' && !codes && !field.translate)
    errors.push(error(at, 'no_form', 'Say how the code is translated.'))
  return errors
}

interface Filling {
  readonly to: string
  readonly pointer: string
}

const filling = (records: readonly LayoutRecord[]): Filling[] =>
  records.flatMap(({ role, fields }, index) =>
    role === 'trailer'
      ? []
      : fields.flatMap(({ to }, at) =>
          to === undefined ? [] : [{ to, pointer: `#/definition/records/${index}/fields/${at}/to` }],
        ),
  )

function targetErrors({ records, constants }: LayoutDefinition, columns: readonly TargetColumn[]): FieldError[] {
  const known = new Map(columns.map((column) => [column.name, column]))
  const all = [
    ...filling(records),
    ...constants.map(({ to }, index) => ({ to, pointer: `#/definition/constants/${index}/to` })),
  ]
  const filled = new Set(all.map(({ to }) => to))
  const seen = new Set<string>()
  return [
    ...all.flatMap(({ to, pointer }) => {
      const column = known.get(to)
      if (!column) return [error(pointer, 'unknown', `This kind of import has no column ${to}.`)]
      const repeated = seen.has(to) && column.type !== 'list'
      seen.add(to)
      return repeated ? [error(pointer, 'repeated', `Something else fills ${to} already.`)] : []
    }),
    ...columns
      .filter(({ name, required }) => required && !filled.has(name))
      .map(({ name }) => error('#/definition/records', 'unfilled', `Nothing fills the required column ${name}.`)),
  ]
}

function controlErrors({ controls, records }: LayoutDefinition): FieldError[] {
  if (!controls) return []
  const trailer = records.find(({ role }) => role === 'trailer')
  const at = '#/definition/controls'
  if (!trailer) return [error(at, 'no_trailer', 'Totals stand in a record of the role `trailer`.')]
  return (['count', 'amount'] as const).flatMap((total) => {
    const field = trailer.fields.find(({ field }) => field === controls[total])
    if (controls[total] === undefined) return []
    if (!field) return [error(`${at}/${total}`, 'unknown', 'The trailer has no such field.')]
    const type = total === 'count' ? 'integer' : 'amount'
    return field.type === type ? [] : [error(`${at}/${total}`, 'wrong_type', `The field must be of the type ${type}.`)]
  })
}
