import { parseArgs } from 'node:util'
import { JWKS_SECONDS_MAX } from '../oauth/signing-keys.ts'
import type { KeyUse } from '../store/sealed-columns.ts'
import { type Config, ConfigurationError, explain, readConfig } from './config.ts'
import { type House, openConfiguredHouse } from './house.ts'
import { createKeyDocument, type KeyDocument, type KeyRole, keyRoles, withRotated } from './key-document.ts'
import { localKeyFile, readKeyFile } from './key-file.ts'
import { localDataFolder } from './local.ts'
import { nodeMaking } from './platform.ts'
import { createPrivateFile, replacePrivateFile } from './private-file.ts'
import { keysNeeded, type Resealed, resealEverything, withoutKey } from './rotation.ts'

const usage = `Keys of Concordat.
  npm run keys -- create FILE              a new key file for production, readable by its owner only
  npm run keys -- rotate ROLE [--file FILE] [--lead MINUTES]
                                           adds a newer key of a role: ${keyRoles.join(', ')}
  npm run keys -- list [--file FILE]       the keys of a file, without their secrets
  npm run keys -- reseal                   brings the stored data under the newest keys, beside running traffic
  npm run keys -- needed                   which keys the stored data still needs, and where
  npm run keys -- drop ROLE ID             takes an older key out of the file, once nothing needs it
The last three ask the database of the configuration, and its keys. FILE is the one of the configuration unless it is given. A new token-signing key is published at once and signs after
--lead minutes (15): restart every process before then, less the five minutes others may keep the published keys.`

/** What `npm run keys` was asked to do. */
async function run(): Promise<string> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { file: { type: 'string' }, lead: { type: 'string', default: '15' } },
  })
  const [verb, subject, id] = positionals
  if (verb === 'create' && subject) return create(subject)
  const file = values.file ?? keyFileOf(readConfig(process.env))
  if (verb === 'list') return list(readKeyFile(file))
  if (verb === 'reseal') return inHouse(reseal)
  if (verb === 'needed') return inHouse(async (house) => table(await keysNeeded(house)))
  if (verb === 'drop') return inHouse((house) => drop(house, { file, role: roleOf(subject), id: Number(id) }))
  if (verb === 'rotate') return rotate(file, { role: roleOf(subject), leadSeconds: leadOf(values.lead) })
  throw new ConfigurationError(usage)
}

const keyFileOf = (config: Config): string => config.keysFile ?? localKeyFile(localDataFolder(config))

async function create(file: string): Promise<string> {
  if (createPrivateFile(file, await createKeyDocument('operator', nodeMaking()))) return `Created ${file}.`
  throw new ConfigurationError(`${file} is already there: it was left as it is.`)
}

async function rotate(file: string, wanted: { role: KeyRole; leadSeconds: number }): Promise<string> {
  const document = await withRotated(readKeyFile(file), { ...wanted, ...nodeMaking() })
  replacePrivateFile(file, document)
  return list(document)
}

async function inHouse(work: (house: House) => Promise<string>): Promise<string> {
  const house = await openConfiguredHouse(readConfig(process.env))
  try {
    return await work(house)
  } finally {
    await house.close()
  }
}

async function reseal(house: House): Promise<string> {
  const done = await resealEverything(house, (progress) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${sentenceOf(progress)}\u001b[K`)
  })
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
  const worked = done.filter(didSomething).map(sentenceOf)
  return [...worked, `Everything of ${done.length} organisations is under the newest keys.`].join('\n')
}

const didSomething = ({ parties, members, collectors, texts }: Resealed) => parties + members + collectors + texts > 0

const sentenceOf = ({ org, parties, members, collectors, texts }: Resealed) =>
  `${org}: ${parties} parties, ${members} members, ${collectors} collectors, ${texts} texts`

const table = (uses: readonly KeyUse[]): string =>
  uses
    .map(
      ({ role, key, place, values }) =>
        `${role.padEnd(6)} ${`${key ?? 'not noted'}`.padEnd(10)} ${place.padEnd(36)} ${values}`,
    )
    .join('\n') || 'Nothing is stored that needs a key.'

async function drop(house: House, { file, role, id }: { file: string; role: KeyRole; id: number }): Promise<string> {
  if (role === 'token-signing') throw new ConfigurationError('Token-signing keys leave the file by the next rotation.')
  const document = withoutKey(readKeyFile(file), { role, id }, await keysNeeded(house))
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
  const others = (['root', 'index', 'tag', 'cursor', 'log', 'evaluator', 'matcher'] as const).flatMap((role) =>
    (document[role] ?? []).map(({ id, createdAt }) => `${role.padEnd(13)}  ${id}  made ${createdAt}`),
  )
  return [`Made by ${document.origin === 'local' ? 'local mode' : 'an operator'}.`, ...signing, ...others].join('\n')
}

const until = (retireAt: string | null) => (retireAt === null ? 'until it is succeeded' : `until ${retireAt}`)

try {
  console.log(await run())
} catch (error) {
  process.exitCode = explain(error)
}
