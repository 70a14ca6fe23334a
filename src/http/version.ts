import { API_VERSION, apiVersions } from '../kernel/api-version.ts'
import { Problem, problems } from '../kernel/problem.ts'

export { API_VERSION, apiVersions }

/** The version of a request: its header, or the one pinned on the client. */
export function apiVersionOf(header: string | null, pinned: string): string {
  const wanted = header ?? pinned
  if ((apiVersions as readonly string[]).includes(wanted)) return wanted
  throw new Problem(problems.unsupportedApiVersion, {
    detail: `Supported: ${apiVersions.join(', ')}.`,
    extensions: { supportedVersions: apiVersions },
  })
}
