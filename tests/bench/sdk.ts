import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { repository } from '../architecture/files.ts'
import { type Benchmark, figure } from './figure.ts'

/** What a program pays in bytes: bundled, minified and gzipped, as a bundler would ship it. */
const kilobytesOf = async (program: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: join(repository, 'sdk/src'), loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022' },
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1000
}

const programs = [
  {
    name: 'sdk: core and one operation',
    target: 10,
    program: `import { createConcordat, using } from './index.ts'
      import { mandatesGet } from './generated/api/index.ts'
      export const read = (options) => mandatesGet({ ...using(createConcordat(options)), path: { mandate: 'ref:A' } })`,
  },
  {
    name: 'sdk: webhooks',
    target: 2,
    program: `export { verifyWebhook } from './webhooks.ts'`,
  },
  {
    name: 'sdk: permits',
    target: 2,
    program: `export { verifyPermit } from './permits.ts'`,
  },
  {
    name: 'sdk: verify',
    target: 2,
    program: `export { verifyEvent, verifyGrowth } from './verify.ts'`,
  },
]

/** The size of the client: what one call costs, and what verifying webhooks and permits costs. */
export const sdk: Benchmark = {
  name: 'sdk',
  run: () =>
    Promise.all(
      programs.map(async ({ name, target, program }) =>
        figure({ name, target, figure: await kilobytesOf(program), unit: 'kB gzip', better: 'lower' }),
      ),
    ),
}
