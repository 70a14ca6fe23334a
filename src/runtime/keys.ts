import { parseArgs } from 'node:util'
import { JWKS_SECONDS_MAX } from '../oauth/signing-keys.ts'
import { ConfigurationError, explain, readConfig } from './config.ts'
import { createKeyDocument, type KeyDocument, type KeyRole, keyRoles, withRotated } from './key-document.ts'
import { localKeyFile, readKeyFile } from './key-file.ts'
import { localDataFolder } from './local.ts'
import { nodeMaking } from './platform.ts'
import { createPrivateFile, replacePrivateFile } from './private-file.ts'

const usage = `Keys of Concordat.
  npm run keys -- create FILE              a new key file for production, readable by its owner only
  npm run keys -- rotate ROLE [--file FILE] [--lead MINUTES]
                                           adds a newer key of a role: ${keyRoles.join(', ')}
  npm run keys -- list [--file FILE]       the keys of a file, without their secrets
FILE is the one of local mode unless it is given. A new token-signing key is published at once and signs after
--lead minutes (15): restart every process before then, less the five minutes others may keep the published keys.`

/** What `npm run keys` was asked to do. */
async function run(): Promise<string> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { file: { type: 'string' }, lead: { type: 'string', default: '15' } },
  })
  const [verb, subject] = positionals
  if (verb === 'create' && subject) return create(subject)
  const file = values.file ?? localKeyFile(localDataFolder(readConfig(process.env)))
  if (verb === 'list') return list(readKeyFile(file))
  if (verb === 'rotate') return rotate(file, { role: roleOf(subject), leadSeconds: leadOf(values.lead) })
  throw new ConfigurationError(usage)
}

async function create(file: string): Promise<string> {
  if (createPrivateFile(file, await createKeyDocument('operator', nodeMaking()))) return `Created ${file}.`
  throw new ConfigurationError(`${file} is already there: it was left as it is.`)
}

async function rotate(file: string, wanted: { role: KeyRole; leadSeconds: number }): Promise<string> {
  const document = await withRotated(readKeyFile(file), { ...wanted, ...nodeMaking() })
  replacePrivateFile(file, document)
  return list(document)
}

function roleOf(text: string | undefined): KeyRole {
  const role = keyRoles.find((known) => known === text)
  if (role) return role
  throw new ConfigurationError(`The role is wrong: expected one of ${keyRoles.join(', ')}.`)
}

function leadOf(minutes: string): number {
  const seconds = Number(minutes) * 60
  if (Number.isInteger(seconds) && seconds >= JWKS_SECONDS_MAX && seconds <= 30 * 86_400) return seconds
  throw new ConfigurationError(`--lead is wrong: expected minutes, from ${JWKS_SECONDS_MAX / 60} to 43200.`)
}

function list(document: KeyDocument): string {
  const signing = document.tokenSigning.map(
    ({ kid, notBefore, retireAt }) => `token-signing  ${kid}  signs from ${notBefore}, believed ${until(retireAt)}`,
  )
  const others = (['root', 'index', 'tag', 'cursor'] as const).flatMap((role) =>
    document[role].map(({ id, createdAt }) => `${role.padEnd(13)}  ${id}  made ${createdAt}`),
  )
  return [`Made by ${document.origin === 'local' ? 'local mode' : 'an operator'}.`, ...signing, ...others].join('\n')
}

const until = (retireAt: string | null) => (retireAt === null ? 'until it is succeeded' : `until ${retireAt}`)

try {
  console.log(await run())
} catch (error) {
  process.exitCode = explain(error)
}
