import { runProgram } from '../bench/program.ts'
import { campaigns } from './list.ts'

/** `npm run campaign -- NAME ...`: what the tests do in short, in full. With `--json FILE` for the figures as JSON. */
await runProgram('campaign', campaigns)
