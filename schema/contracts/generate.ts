import type { Contract } from '../../sdk/facade.ts'
import { expansions } from '../../src/expansions.ts'
import { graph } from '../../src/graph.ts'
import { graphqlSdl } from '../../src/graphql/schema.ts'
import { openApiDocument } from '../../src/http/index.ts'
import { eventKinds, operations, problemKinds } from '../../src/rooms.ts'
import { areaCodePage } from './area-codes.ts'
import { clientOf } from './client.ts'
import { codeTable } from './code-table.ts'
import { eventSchemas } from './event-schemas.ts'
import { guidePages } from './guides.ts'
import { lawPages } from './law-pages.ts'
import { type Made, stale, write } from './made.ts'
import { problemPages } from './problem-pages.ts'
import { routeTable } from './routes.ts'
import { stateDiagrams } from './state-diagrams.ts'

/** The committed contract names no installation; each serves its own under its own address. */
export const CONTRACT_URL = 'https://api.concordat.test'

/** Everything that is written from what the rooms say: contracts, client, pages. No database, no network. */
export async function make(): Promise<Made[]> {
  const contract = openApiDocument({ operations, problemKinds, expansions, baseUrl: CONTRACT_URL })
  const pages = [stateDiagrams(), codeTable()]
  return [
    { path: 'schema/contracts/openapi.json', text: `${JSON.stringify(contract, null, 2)}\n` },
    { path: 'schema/contracts/schema.graphql', text: graphqlSdl(graph) },
    await routeTable(),
    ...eventSchemas(eventKinds),
    ...problemPages(problemKinds, operations),
    ...pages,
    ...lawPages(),
    areaCodePage(),
    ...guidePages(pages),
    ...(await clientOf(contract as unknown as Contract)),
  ]
}

if (import.meta.main) {
  const made = await make()
  const { changed, orphans } = stale(made)
  if (process.argv.includes('--check')) {
    for (const { path } of changed) console.error(`${path} is not what the code says now: npm run generate`)
    for (const path of orphans) console.error(`${path} is not made any more: npm run generate`)
    process.exitCode = changed.length + orphans.length > 0 ? 1 : 0
  } else {
    write(made)
    console.log(`${made.length} files made, ${changed.length} changed, ${orphans.length} removed`)
  }
}
