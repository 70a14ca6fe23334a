import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Offsets of every zone on every tenth day of the years a calendar is kept for, as one build of the library knows them. */
function offsetsBy(build: string): string {
  const script = `const moment = require(${JSON.stringify(build)});
    const first = new Date().getUTCFullYear();
    for (const zone of moment.tz.names()) {
      const days = Array.from({ length: 100 }, (_, n) => moment.tz(Date.UTC(first, 0, 1 + 11 * n), zone).utcOffset());
      console.log(zone, days.join());
    }`
  const { stdout, status } = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  expect(status).toBe(0)
  return stdout
}

test('the time zones in the Worker’s bundle are those of the whole library, this year and the next two', () => {
  const [, build = ''] = /"moment-timezone" = "([^"]+)"/.exec(readFileSync(join(root, 'wrangler.toml'), 'utf8')) ?? []
  const whole = offsetsBy('moment-timezone')
  expect(whole.split('\n').length).toBeGreaterThan(400)
  expect(offsetsBy(build)).toBe(whole)
})
