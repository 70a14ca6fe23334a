import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '../../src/http/openapi-example.ts'
import { repository } from '../architecture/files.ts'

interface Media {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly $ref?: string }>>
}
interface Body {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, Media>>
}
export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}
interface WrittenOperation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
}

/** The committed contract. */
export const contract = JSON.parse(readFileSync(join(repository, 'schema/contracts/openapi.json'), 'utf8')) as {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, WrittenOperation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** What a reference of the contract stands for. */
export const follow = <T>(reference: string): T =>
  reference
    .slice(2)
    .split('/')
    .reduce((at: unknown, step) => (at as Record<string, unknown>)[step], contract) as T

const resolved = (body: Body): Body => (body.$ref ? follow<Body>(body.$ref) : body)
const mediaOf = (body: Body | undefined): Media[] => (body ? Object.values(resolved(body).content ?? {}) : [])

/** What tests ask of one operation. */
export interface ContractOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly scopes: readonly string[]
  readonly parameters: readonly Parameter[]
  /** The JSON schema of its body, if it takes one. */
  readonly body: Schema | undefined
  /** The media type of its body where that is not JSON. */
  readonly takesText: string | undefined
  readonly codes: readonly string[]
  readonly bodies: readonly { readonly shown: boolean }[]
}

export const contractOperations = (): ContractOperation[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, ...factsOf(operation) })),
  )

function factsOf(operation: WrittenOperation): Omit<ContractOperation, 'path' | 'method'> {
  const failures = Object.entries(operation.responses).filter(([status]) => !status.startsWith('2'))
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  const asked = operation.requestBody && resolved(operation.requestBody).content
  const media = [...mediaOf(operation.requestBody), ...successes.flatMap(([, body]) => mediaOf(body))]
  return {
    id: operation.operationId,
    summary: operation.summary,
    tags: operation.tags,
    scopes: operation.security.flatMap((one) => Object.values(one).flat()),
    parameters: operation.parameters ?? [],
    body: asked?.['application/json']?.schema,
    takesText: asked && !asked['application/json'] ? Object.keys(asked)[0] : undefined,
    codes: failures.flatMap(([, body]) => mediaOf(body).flatMap(({ examples }) => Object.keys(examples ?? {}))),
    bodies: media.map(({ example, examples }) => ({ shown: (example ?? examples) !== undefined })),
  }
}
