import { operationsOf, roomNames } from '../../src/room-operations.ts'
import { operations } from '../../src/rooms.ts'
import type { Made } from './made.ts'

/** Which room answers what: a Worker that starts reads this table, and the room it needs. */
export async function routeTable(): Promise<Made> {
  const rooms = await Promise.all(roomNames.map((name) => operationsOf(name, () => operations)))
  const lines = roomNames.flatMap((name, at) =>
    (rooms[at] ?? []).map(({ method, path }) => `  ['${method}', '${path}', '${name}'],\n`),
  )
  const text = `import type { Operation } from '../http/index.ts'
import type { RoomName } from '../room-operations.ts'

/** Method, path and room of every operation, in the order of the rooms. Written by \`npm run generate\`. */
export const routes: readonly (readonly [Operation['method'], string, RoomName])[] = [
${lines.join('')}]
`
  return { path: 'src/generated/routes.ts', text }
}
