import { batch } from './batch.ts'
import { clocks } from './clocks.ts'
import { contactList } from './contact-list.ts'
import { contributions } from './contribution.ts'
import { engine } from './engine.ts'
import { exportVerification } from './exports.ts'
import type { Benchmark } from './figure.ts'
import { graphql } from './graphql.ts'
import { growth, tenants } from './growth.ts'
import { growthPostings } from './growth-postings.ts'
import { imports } from './import.ts'
import { log } from './log.ts'
import { matching } from './matching.ts'
import { monthEnd } from './month-end.ts'
import { paymentFile } from './payment-file.ts'
import { readFloor } from './read-floor.ts'
import { recall } from './recall.ts'
import { reconciliation } from './reconciliation.ts'
import { roundTrips } from './round-trips.ts'
import { screening } from './screening.ts'
import { sdk } from './sdk.ts'
import { stages } from './stages.ts'
import { states } from './states.ts'
import { oprf } from './voprf.ts'
import { worker } from './worker.ts'
import { writeLimit } from './write-limit.ts'
import { contactWriteLimit } from './write-limit-contact.ts'

/** Every benchmark, in the order they run. */
export const benchmarks: readonly Benchmark[] = [
  engine,
  roundTrips,
  readFloor,
  writeLimit,
  contactWriteLimit,
  growth,
  tenants,
  growthPostings,
  imports,
  batch,
  recall,
  monthEnd,
  reconciliation,
  paymentFile,
  sdk,
  oprf,
  contributions,
  matching,
  graphql,
  worker,
  clocks,
  screening,
  contactList,
  stages,
  log,
  exportVerification,
  states,
]
