// Generated from schema/contracts/openapi.json. Do not edit.
import type { Concordat } from "../client.ts"

/** Every operation, by resource. */
export const resources = (_concordat: Concordat) => ({})
