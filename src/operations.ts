import type { Operation } from './http/index.ts'
import { mandateOperations } from './mandates/rest.ts'

/** Every operation of the platform, room by room. REST, OpenAPI, the SDK and GraphQL are made from this list. */
export const operations: readonly Operation[] = [...mandateOperations]
