import type { Answer, TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

export interface GraphqlAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read data of every shape
  readonly data?: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    // biome-ignore lint/suspicious/noExplicitAny: tests read extensions of every shape
    readonly extensions: any
  }[]
  readonly extensions: { readonly requestId: string; readonly cost: number; readonly replayed?: readonly string[] }
}

/** Sends an operation as an organisation. */
export const graphql = (
  by: TestOrganisation,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer<GraphqlAnswer>> =>
  by.call<GraphqlAnswer>({ method: 'POST', path: '/graphql', body: { query, variables } })

interface Sent {
  /** Those that ask for data, without what every transaction begins and ends with. */
  readonly statements: string[]
  /** How many times such statements were waited for. */
  readonly flights: number
}

const ceremony = /^(begin|commit|rollback)|set_config|as standing|credential_of/

/** What is sent to the database while `run` runs. */
export async function statementsOf(platform: Platform, run: () => Promise<unknown>): Promise<Sent> {
  const { database } = platform.deps
  const { connect } = database
  const statements: string[] = []
  let [flights, inTheAir] = [0, 0]
  database.connect = async () => {
    const connection = await connect()
    return {
      release: connection.release,
      send: async (sql, params, shape) => {
        if (ceremony.test(sql.trim())) return connection.send(sql, params, shape)
        statements.push(sql)
        if (inTheAir++ === 0) flights++
        return connection.send(sql, params, shape).finally(() => inTheAir--)
      },
    }
  }
  try {
    await run()
  } finally {
    database.connect = connect
  }
  return { statements, flights }
}
