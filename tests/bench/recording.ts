import type { Connection, Database } from '../../src/store/index.ts'
import type { Sent } from './pgbench.ts'

/** What the service sends while it is listened to. */
export interface Recorder {
  readonly sent: Sent[]
  readonly recording: { on: boolean; flight: number }
}

export const newRecorder = (): Recorder => ({ sent: [], recording: { on: false, flight: 0 } })

/** The statements of one call, with what left together. */
export async function recordedCall({ sent, recording }: Recorder, call: () => Promise<unknown>): Promise<Sent[]> {
  sent.length = 0
  recording.on = true
  await call()
  recording.on = false
  return [...sent]
}

/** A pool that tells the recorder what goes through it. */
export const listened =
  (recorder: Recorder) =>
  (pool: Database): Database => ({ ...pool, connect: async () => recorded(await pool.connect(), recorder) })

const recorded = (connection: Connection, { sent, recording }: Recorder): Connection => ({
  ...connection,
  send: (sql, params, shape) => {
    if (recording.on) sent.push({ sql, params, flight: recording.flight })
    // What is sent before the event loop turns leaves together.
    setImmediate(() => {
      recording.flight += 1
    })
    return connection.send(sql, params, shape)
  },
})
