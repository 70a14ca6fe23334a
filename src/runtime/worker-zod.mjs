/** zod's door, as `import { z } from 'zod'` expects it, to what the Worker bundles of zod. */
import * as z from './worker-zod-parts.mjs'

export * from './worker-zod-parts.mjs'
export { z, z as default }
