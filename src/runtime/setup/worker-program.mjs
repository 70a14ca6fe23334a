/**
 * Lays out the Worker's program for wrangler, which bundles it: one module for what every request takes, and one for each
 * part that an `import()` brings later. Left to itself wrangler would wrap every single source file so that it can be
 * loaded later, which is an eighteenth more to upload.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(repository, '.concordat/worker')
const own = (name) => join(repository, 'src/runtime', name)

const { outputFiles } = await build({
  absWorkingDir: repository,
  entryPoints: ['src/runtime/worker.ts'],
  outdir: folder,
  chunkNames: '[hash]',
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2024',
  sourcemap: true,
  legalComments: 'none',
  // As wrangler resolves packages; it minifies, and finds what stands for Node.
  conditions: ['workerd', 'worker', 'browser'],
  mainFields: ['browser', 'module', 'main'],
  external: ['node:*', 'cloudflare:*', ...builtinModules],
  define: { 'process.env.NODE_ENV': '"production"', 'navigator.userAgent': '"Cloudflare-Workers"' },
  alias: {
    // What zod carries besides schemas is left out.
    zod: own('worker-zod.mjs'),
    // Holidays are reckoned when the Worker is built, and read from its assets.
    'date-holidays': own('worker-holidays.mjs'),
    // The world's numbering plans are read from its assets.
    'libphonenumber-js/min': own('worker-phone-numbers.ts'),
  },
})

mkdirSync(folder, { recursive: true })
// Renamed into place: a Worker that starts beside this one never meets half a file.
for (const { path, contents } of outputFiles) {
  const part = join(folder, `.${basename(path)}.${process.pid}`)
  writeFileSync(part, contents)
  renameSync(part, path)
}
const wanted = new Set(outputFiles.map(({ path }) => basename(path)))
for (const name of readdirSync(folder))
  if (!name.startsWith('.') && !wanted.has(name)) rmSync(join(folder, name), { force: true })
