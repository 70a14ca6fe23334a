import cliProgress from 'cli-progress'

/** One bar after the other on standard error, so that standard output is the demo's own. */
export interface Progress {
  step(name: string, total: number): { to(done: number): void; end(): void }
}

export function progressBars(shown: boolean): Progress {
  return {
    step(name, total) {
      if (!shown) return { to: () => {}, end: () => {} }
      const format = `  ${name.padEnd(28)} {bar} {percentage}%  {value}/{total}`
      const bar = new cliProgress.SingleBar({
        format,
        stream: process.stderr,
        clearOnComplete: false,
        hideCursor: true,
      })
      bar.start(Math.max(total, 1), 0)
      return {
        to: (done) => bar.update(done),
        end: () => {
          bar.update(Math.max(total, 1))
          bar.stop()
        },
      }
    },
  }
}
