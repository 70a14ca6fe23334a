export type Contract = Record<string, unknown> & {
  readonly paths: Readonly<Record<string, unknown>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** The contract with only the components its paths lead to. */
export function needed(contract: Contract): Contract {
  const { securitySchemes = {} } = contract.components
  const kept: Record<string, Record<string, unknown>> = { securitySchemes }
  const follow = (value: unknown) => {
    for (const [, kind = '', name = ''] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      const group = kept[kind] ?? {}
      kept[kind] = group
      if (name in group) continue
      group[name] = contract.components[kind]?.[name]
      follow(group[name])
    }
  }
  follow(contract.paths)
  return { ...contract, components: kept }
}
