// Generated from schema/contracts/openapi.json. Do not edit.

export type { Options } from './sdk.gen.ts';
export type { ClientOptions } from './types.gen.ts';
