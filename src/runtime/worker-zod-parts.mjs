/**
 * zod as the Worker bundles it (`alias` of setup/worker-program.mjs): what the service makes schemas of, name by name. Of
 * its own door a bundler keeps everything: sixty kinds of schema, messages in fifty languages, a compiler that makes code,
 * which a Worker may not, and a reader of JSON Schema: 63 KiB compressed.
 */
export * as iso from '../../node_modules/zod/v4/classic/iso.js'
export {
  array,
  boolean,
  custom,
  discriminatedUnion,
  email,
  enum,
  int,
  literal,
  looseObject,
  number,
  object,
  record,
  strictObject,
  string,
  union,
  unknown,
  url,
  ZodObject,
  ZodType,
} from '../../node_modules/zod/v4/classic/schemas.js'
export { NEVER, regexes } from '../../node_modules/zod/v4/core/index.js'
export { toJSONSchema } from '../../node_modules/zod/v4/core/json-schema-processors.js'
