import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { type Contract, facadeOf } from '../../sdk/facade.ts'
import { mocksOf } from '../../sdk/mocks.ts'
import { config } from '../../sdk/openapi-ts.config.ts'
import { type Made, repository } from './made.ts'

const FOLDER = 'sdk/src/generated'

/** Rules the platform and its members must hold alike, and which import nothing: the SDK carries them as they are. */
const shared = ['national-id.ts', 'matched-id.ts', 'result.ts']

const sharedRules = (): Promise<Made[]> =>
  Promise.all(
    shared.map(async (name) => ({
      path: `${FOLDER}/rules/${name}`,
      text: await readFile(join(repository, 'src/kernel', name), 'utf8'),
    })),
  )

/** The client's operations and types, by the pinned generator, and the facade over them. Offline. */
export async function clientOf(contract: Contract): Promise<Made[]> {
  const folder = await mkdtemp(join(tmpdir(), 'concordat-client-'))
  try {
    const input = structuredClone(contract)
    const output = { ...config.output, path: folder }
    await createClient({ ...config, input, output, logs: { level: 'silent' } } as Parameters<typeof createClient>[0])
    const operations = await Promise.all(
      (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map(async (entry) => {
          const path = join(entry.parentPath, entry.name)
          const name = path.slice(folder.length + 1).replaceAll('\\', '/')
          return { path: `${FOLDER}/api/${name}`, text: await readFile(path, 'utf8') }
        }),
    )
    return [
      ...operations,
      { path: `${FOLDER}/facade.ts`, text: facadeOf(contract) },
      ...(await sharedRules()),
      { path: `${FOLDER}/mocks.ts`, text: mocksOf(contract) },
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
