import type { z } from '@hono/zod-openapi'
import type { AnyCommand } from '../command.ts'
import type { ProblemKind } from '../kernel/problem.ts'
import type { AnyQuery } from '../query.ts'
import type { Deps } from '../store/transaction.ts'
import type { Actor, Scope } from '../tenancy/model.ts'
import type { DocumentForms } from './document.ts'

/** How one command or query is reached over REST. A room's `rest.ts` is a list of these and nothing else. */
export type Operation = CommandOperation | QueryOperation | UploadOperation

interface Common {
  /** `/v1/placements/{placement}/decline`: names in braces are input fields taken from the path. */
  readonly path: string
  readonly tag: string
  /** The method the SDK calls it by: `placements.decline`. */
  readonly id: string
  readonly description?: string
  readonly resource: z.ZodType
  /** It answers in words, too: in the language `Accept-Language` asks for, unless a parameter `language` names one. */
  readonly spoken?: boolean
  /** Instants since when it is discouraged and from when it is gone, and the page that says what to use instead. */
  readonly deprecated?: { readonly at: string; readonly sunset: string; readonly link: string }
}

export interface CommandOperation extends Common {
  readonly kind: 'command'
  readonly method: 'post' | 'put' | 'patch' | 'delete'
  readonly command: AnyCommand
  readonly status: 200 | 201 | 202
  /** PUT, PATCH and DELETE of a mutable resource need `If-Match`. */
  readonly conditional: boolean
}

export interface QueryOperation extends Common {
  readonly kind: 'query'
  /** POST where the question itself is personal data and must not stand in a URL. */
  readonly method: 'get' | 'post'
  readonly query: AnyQuery
  /** How an item of a list becomes the cells of a CSV line, where its resource has no fixed fields. */
  readonly csv?: (item: Record<string, unknown>) => Readonly<Record<string, unknown>>
  /** The other forms its answer is written in, besides JSON. */
  readonly documents?: DocumentForms
}

/** A body taken in as a stream, of any length: what the room does with it while it arrives. */
export interface Upload {
  readonly name: string
  readonly summary: string
  readonly scope: Scope
  /** The fields of the path. */
  readonly input: z.ZodObject
  readonly mediaTypes: readonly string[]
  readonly problems?: readonly ProblemKind[]
  /** Answers the status and JSON body. */
  receive(deps: Deps, content: Content): Promise<{ readonly status: number; readonly body: string }>
}

export interface Content {
  readonly actor: Actor
  /** Parsed by the upload's own schema. */
  readonly input: unknown
  readonly mediaType: string
  readonly body: ReadableStream<Uint8Array>
}

export interface UploadOperation extends Common {
  readonly kind: 'upload'
  readonly method: 'put'
  readonly upload: Upload
  readonly status: 202
}

type Options = Pick<Common, 'path' | 'id' | 'resource'> & Partial<Pick<Common, 'description' | 'deprecated' | 'spoken'>>

const titleOf = (namespace: string) =>
  namespace.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase())
const tagOf = (id: string) => titleOf(id.slice(0, id.indexOf('.')))

export const post = (
  command: AnyCommand,
  options: Options & { status?: CommandOperation['status'] },
): CommandOperation => ({
  ...options,
  kind: 'command',
  method: 'post',
  command,
  tag: tagOf(options.id),
  status: options.status ?? 200,
  conditional: false,
})

const conditional =
  (method: 'put' | 'patch' | 'delete') =>
  (command: AnyCommand, options: Options): CommandOperation => ({
    ...options,
    kind: 'command',
    method,
    command,
    tag: tagOf(options.id),
    status: 200,
    conditional: true,
  })

export const put = conditional('put')
export const patch = conditional('patch')
export const remove = conditional('delete')

export const get = (query: AnyQuery, options: Options & Pick<QueryOperation, 'csv' | 'documents'>): QueryOperation => ({
  ...options,
  kind: 'query',
  method: 'get',
  query,
  tag: tagOf(options.id),
})

export const upload = (spec: Upload, options: Options): UploadOperation => ({
  ...options,
  kind: 'upload',
  method: 'put',
  upload: spec,
  status: 202,
  tag: tagOf(options.id),
})

/** A read whose question travels in the body. It needs no Idempotency-Key: it changes nothing. */
export const search = (query: AnyQuery, options: Options): QueryOperation => ({
  ...get(query, options),
  method: 'post',
})

/** The input fields an operation takes from its path. */
export const pathFields = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string)

/** The command, query or upload behind an operation. */
export function specOf(operation: Operation): AnyCommand | AnyQuery | Upload {
  if (operation.kind === 'command') return operation.command
  return operation.kind === 'query' ? operation.query : operation.upload
}

export const inputOf = (operation: Operation): z.ZodObject => specOf(operation).input as z.ZodObject
