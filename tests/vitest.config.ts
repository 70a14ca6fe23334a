import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { poolerVersion } from './setup/pooler-version.ts'

process.env.TZ = 'UTC'

const root = resolve(import.meta.dirname, '..')

/** postgres.js on Workers rejects once more for every connection it closes (porsager/postgres 1202); nothing is lost. */
const closingNoise = /Stream was cancelled|This socket has been closed/

/** What could go wrong where transactions of different organisations share connections, once more through a pooler. */
const throughPooler = {
  extends: true,
  root,
  test: {
    name: 'pooler',
    include: [
      'isolation/{pooler,idempotency-race,matrix,supervisor}',
      'jobs/runner',
      'events/sequencer',
      'store/retry',
    ].map((path) => `tests/${path}.test.ts`),
    env: { TZ: 'UTC', TESTS_THROUGH_POOLER: 'yes' },
  },
} as const

export default defineConfig({
  root,
  // As Node resolves them: with `development`, sources and libraries would each load their own graphql.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    globalSetup: ['tests/setup/global.ts'],
    setupFiles: ['tests/setup/seed.ts', 'tests/setup/no-leaks.ts'],
    onUnhandledError: (error) => (closingNoise.test(String(error.message)) ? false : undefined),
    // Files share what they import: loading it anew for each took a third of the run. What a file changes it puts back.
    isolate: false,
    // A test waits half of its time for PostgreSQL: on two cores two of them fill both.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Brought by @vitest/coverage-v8: `npm test -- --coverage`.
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      {
        extends: true,
        root,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/runtime/workers/**', 'tests/bench/**'],
          env: { TZ: 'UTC' },
        },
      },
      ...(poolerVersion() === undefined ? [] : [throughPooler]),
    ],
  },
})
