/** Newest first. The domain speaks only the latest; older ones are transformed at the edges. */
export const apiVersions = ['2026-11-01'] as const
export const API_VERSION = apiVersions[0]
