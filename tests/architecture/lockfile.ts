export interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >
}

/**
 * Optional packages that others list and the lock file lacks. `npm install` passes over one it cannot fetch for this
 * platform and writes the lock without it; `npm ci` then fails for everybody.
 */
export function checkLockfile({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([folder, { version, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesToLook(folder).some((place) => packages[`${place}node_modules/${name}`]))
      .map(
        ([name, range]) => `package-lock.json lacks ${name}@${range}, optional for ${folder || 'the root'}@${version}.`,
      ),
  )
}

/** A package's own folder, then those around it, as Node resolves them: 'node_modules/a/', ''. */
function placesToLook(folder: string): string[] {
  const parents = folder.split(/(?=\/node_modules\/)/)
  const around = parents.map((_, index) => `${parents.slice(0, parents.length - index).join('')}/`)
  return folder === '' ? [''] : [...around, '']
}
