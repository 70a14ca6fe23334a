import { fileURLToPath } from 'node:url'
import { defineConfig } from '@hey-api/openapi-ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

interface Parameter {
  readonly $ref?: string
  readonly name?: string
}
interface Contract {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: { readonly parameters?: Readonly<Record<string, Parameter>> }
}

/** Headers the core sends from `RequestOptions`: a generated operation must not ask for them again. */
const managed = new Set(['idempotency-key', 'api-version', 'dry-run'])

function leaveHeadersToCore(contract: Contract): void {
  const nameOf = (parameter: Parameter): string | undefined =>
    parameter.$ref ? contract.components?.parameters?.[parameter.$ref.split('/').at(-1) ?? '']?.name : parameter.name
  const operations = Object.values(contract.paths ?? {}).flatMap((path) => Object.values(path))
  for (const operation of operations as { parameters?: Parameter[] }[]) {
    if (!operation.parameters) continue
    operation.parameters = operation.parameters.filter((one) => !managed.has(nameOf(one)?.toLowerCase() ?? ''))
  }
}

/** hey-api configuration: `openapi-ts -f sdk/openapi-ts.config.ts`. Offline, under a second. */
export const config = {
  input: here('../schema/contracts/openapi.json'),
  output: {
    path: here('./src/generated/api'),
    module: { extension: '.ts' as const },
    postProcess: [],
    // Copied client files come without `file`; they are not written for exactOptionalPropertyTypes.
    header: ({ file }: { readonly file?: unknown }) => [
      '// Generated from schema/contracts/openapi.json. Do not edit.',
      ...(file ? [] : ['// @ts-nocheck']),
    ],
  },
  parser: { patch: { input: (contract: unknown) => leaveHeadersToCore(contract as Contract) } },
  plugins: [
    { name: '@hey-api/client-fetch' as const, throwOnError: true },
    { name: '@hey-api/typescript' as const },
    { name: '@hey-api/sdk' as const },
  ],
}

export default defineConfig(config as Parameters<typeof defineConfig>[0])
