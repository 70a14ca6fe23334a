import { Problem, problems } from '../kernel/problem.ts'

/** Newest first. The domain speaks only the latest; older ones are transformed at this edge. */
export const apiVersions = ['2026-11-01'] as const
export const API_VERSION = apiVersions[0]

/** The version of a request: its header, or the one pinned on the client. */
export function apiVersionOf(header: string | null, pinned: string): string {
  const wanted = header ?? pinned
  if ((apiVersions as readonly string[]).includes(wanted)) return wanted
  throw new Problem(problems.unsupportedApiVersion, {
    detail: `Supported: ${apiVersions.join(', ')}.`,
    extensions: { supportedVersions: apiVersions },
  })
}
