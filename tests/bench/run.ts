import { benchmarks } from './list.ts'
import { runProgram } from './program.ts'

/** `npm run bench`, `npm run bench -- NAME ...`, with `--json FILE` for the figures as JSON. */
await runProgram('benchmark', benchmarks)
