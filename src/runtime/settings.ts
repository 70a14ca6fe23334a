import { z } from 'zod'
import { parseVerifier } from '../log/index.ts'

/** Which mode does not start without it. */
type Needed = 'never' | 'production'

export interface Setting<Form extends z.ZodType = z.ZodType> {
  /** The environment variable, or the variable or secret of the Worker. */
  readonly name: string
  readonly meaning: string
  /** Completes the sentence "NAME is wrong: expected ...". */
  readonly expected: string
  /** As the documentation prints it. */
  readonly fallback: string
  readonly needed: Needed
  readonly secret: boolean
  readonly form: Form
}

const setting = <Form extends z.ZodType>(
  name: string,
  rest: Omit<Setting<Form>, 'name' | 'needed' | 'secret' | 'fallback'> &
    Partial<Pick<Setting, 'needed' | 'secret' | 'fallback'>>,
): Setting<Form> => ({ needed: 'never', secret: false, fallback: '', ...rest, name })

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))

/** An address without path, query, fragment and credentials. */
const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:\/\//.test(text) && new URL(text).origin === text.replace(/\/$/, '')

const origin = z
  .string()
  .refine(isOrigin)
  .transform((text) => new URL(text).origin)

const login = z.string().regex(/^postgres(ql)?:\/\/[^@/]+@[^/]+\/[^/?]+/)
const loginExpected = 'a connection string such as postgres://role:password@host:5432/concordat'

/** Every environment variable that Concordat reads. docs/operations.md prints this list, and a test compares them. */
export const settings = {
  mode: setting('CONCORDAT_MODE', {
    meaning: 'What the process is for: `local` is a sandbox on one machine, `production` everything else.',
    expected: 'local or production',
    fallback: 'local',
    form: z.enum(['local', 'production']).default('local'),
  }),
  dataFolder: setting('CONCORDAT_DATA', {
    meaning: 'Where `local` keeps its database, keys and sandbox credentials.',
    expected: 'the path of a folder',
    fallback: '.concordat',
    form: z.string().min(1).default('.concordat'),
  }),
  host: setting('HOST', {
    meaning: 'The address to listen on. `local` listens on loopback only.',
    expected: 'an IP address or host name; in local mode 127.0.0.1, ::1 or localhost',
    fallback: '127.0.0.1',
    form: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
  }),
  port: setting('PORT', {
    meaning: 'The port to listen on; 0 takes a free one.',
    expected: 'a whole number from 0 to 65535',
    fallback: '8787',
    form: whole(0, 65_535).default(8787),
  }),
  publicUrl: setting('PUBLIC_URL', {
    meaning: 'The origin callers use: in links, in problem types, and as the audience of tokens.',
    expected: 'an origin such as https://api.example.com, with https in production',
    fallback: 'http://HOST:PORT',
    needed: 'production',
    form: origin.optional(),
  }),
  issuer: setting('ISSUER', {
    meaning: 'The issuer of access tokens (RFC 8414).',
    expected: 'an origin such as https://api.example.com, with https in production',
    fallback: 'PUBLIC_URL',
    form: origin.optional(),
  }),
  databaseUrl: setting('DATABASE_URL', {
    meaning:
      'The database, as `concordat_app`. In `local` a server of your own instead of the embedded one, as a role that may create roles: the other logins are derived from it.',
    expected: loginExpected,
    fallback: 'embedded PostgreSQL',
    needed: 'production',
    secret: true,
    form: login.optional(),
  }),
  jobsUrl: setting('DATABASE_JOBS_URL', {
    meaning: 'The same database as `concordat_jobs`, which sees only what is due.',
    expected: loginExpected,
    needed: 'production',
    secret: true,
    form: login.optional(),
  }),
  sequencerUrl: setting('DATABASE_SEQUENCER_URL', {
    meaning: 'The same database as `concordat_sequencer`, which numbers events.',
    expected: loginExpected,
    needed: 'production',
    secret: true,
    form: login.optional(),
  }),
  ownerUrl: setting('DATABASE_OWNER_URL', {
    meaning: 'The same database as a role that may create roles and tables. Only `npm run migrate` reads it.',
    expected: loginExpected,
    secret: true,
    form: login.optional(),
  }),
  poolSize: setting('DATABASE_POOL_SIZE', {
    meaning: 'Connections a process keeps for requests.',
    expected: 'a whole number from 1 to 500',
    fallback: '10',
    form: whole(1, 500).default(10),
  }),
  prepare: setting('DATABASE_PREPARE', {
    meaning: '`false` behind a pooler that cannot carry prepared statements (PgBouncer before 1.21).',
    expected: 'true or false',
    fallback: 'true',
    form: z
      .enum(['true', 'false'])
      .default('true')
      .transform((text) => text === 'true'),
  }),
  clientQuota: setting('QUOTA_CLIENT', {
    meaning: 'Requests a client may make in a minute, over all processes together.',
    expected: 'a whole number from 20 to 100000000',
    fallback: '6000',
    form: whole(20, 100_000_000).default(6000),
  }),
  organisationQuota: setting('QUOTA_ORGANISATION', {
    meaning: 'Requests all clients of an organisation may make in a minute.',
    expected: 'a whole number from 20 to 100000000',
    fallback: '30000',
    form: whole(20, 100_000_000).default(30_000),
  }),
  tokenQuota: setting('QUOTA_TOKEN', {
    meaning: 'Access tokens a client may ask for in a minute.',
    expected: 'a whole number from 20 to 100000000',
    fallback: '120',
    form: whole(20, 100_000_000).default(120),
  }),
  keysFile: setting('CONCORDAT_KEYS_FILE', {
    meaning: 'The file of keys that `npm run keys -- create FILE` writes.',
    expected: 'the path of a file written by `npm run keys -- create FILE`',
    fallback: 'keys.json in CONCORDAT_DATA, in `local`',
    form: z.string().min(1).optional(),
  }),
  keys: setting('CONCORDAT_KEYS', {
    meaning: 'The content of that file, where there are no files: on Workers.',
    expected: 'the JSON that `npm run keys -- create FILE` writes',
    secret: true,
    form: z.string().min(1).optional(),
  }),
  logWitnesses: setting('TRANSPARENCY_WITNESSES', {
    meaning: 'Whose cosignatures of the transparency log are taken: verifier keys, separated by commas.',
    expected: 'verifier keys such as witness.example+1a2b3c4d+BASE64, separated by commas',
    form: z
      .string()
      .transform((text) => text.split(',').map((line) => parseVerifier(line.trim())))
      .refine((keys) => keys.length <= 100 && keys.every((key) => key !== undefined))
      .transform((keys) => keys.filter((key) => key !== undefined))
      .optional(),
  }),
  logFolder: setting('TRANSPARENCY_FOLDER', {
    meaning:
      'Where full tiles and the newest checkpoint of the transparency log are copied to, for a web server or a bucket.',
    expected: 'the path of a folder',
    form: z.string().min(1).optional(),
  }),
  logLevel: setting('LOG_LEVEL', {
    meaning: 'The least important lines to write. `debug` adds the text of errors, which may quote data: `local` only.',
    expected: 'debug (in local mode only), info, warn or error',
    fallback: 'info',
    form: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  }),
  otlpEndpoint: setting('OTEL_EXPORTER_OTLP_ENDPOINT', {
    meaning: 'Where traces and metrics go, as OTLP over HTTP with JSON. None are sent when it is not set.',
    expected: 'an http or https URL such as http://localhost:4318',
    form: z
      .url({ protocol: /^https?$/ })
      .transform((text) => text.replace(/\/$/, ''))
      .optional(),
  }),
  otlpHeaders: setting('OTEL_EXPORTER_OTLP_HEADERS', {
    meaning: 'Headers to send with them, such as a token.',
    expected: 'name=value pairs separated by commas',
    secret: true,
    form: z
      .string()
      .regex(/^[\w-]+=[^,]*(,[\w-]+=[^,]*)*$/)
      .optional(),
  }),
  shutdownSeconds: setting('SHUTDOWN_SECONDS', {
    meaning: 'How long requests that are running may take to finish after SIGTERM or Ctrl-C.',
    expected: 'a whole number from 0 to 300',
    fallback: '10',
    form: whole(0, 300).default(10),
  }),
  schemaVersion: setting('SCHEMA_VERSION', {
    meaning:
      'The newest migration this deployment was built with, for `/readyz` on Workers. Node reads it from `migrations/`.',
    expected: 'the name of a migration, such as 20261201000000_guards',
    form: z
      .string()
      .regex(/^\d+_\w+$/)
      .optional(),
  }),
} as const

type Forms = { readonly [Key in keyof typeof settings]: (typeof settings)[Key]['form'] }

/** One schema of them all, by key. */
export const SettingValues = z.object(
  Object.fromEntries(Object.entries(settings).map(([key, { form }]) => [key, form])) as unknown as Forms,
)
export type SettingValues = z.output<typeof SettingValues>
