import type { AnyType, Builder } from './builder.ts'
import { enumValue } from './names.ts'

/** Enums by their values: equal lists of values are one enum, named where it is first met. */
export interface Enums {
  of(name: string, values: readonly string[]): AnyType
}

export function enumsOf(builder: Builder): Enums {
  const known = new Map<string, AnyType>()
  const taken = new Set<string>()
  const define = (name: string, values: readonly string[]) => {
    const free = taken.has(name) ? `${name}${taken.size}` : name
    taken.add(free)
    return builder.enumType(free, {
      values: Object.fromEntries(values.map((value) => [enumValue(value), { value }])),
    })
  }
  return {
    of(name, values) {
      const key = values.join('\n')
      const found = known.get(key) ?? define(name, values)
      known.set(key, found)
      return found
    },
  }
}
