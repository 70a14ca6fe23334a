import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let sql: postgres.Sql

beforeAll(async () => {
  platform = await startPlatform()
  sql = platform.admin
})
afterAll(() => platform.stop())

/** The columns that say whose row it is. `id` is one only where the row is an organisation. */
const tenantColumns = ['org_id', 'lender_id', 'agency_id', 'viewer_id', 'source_id']
const commands = ['select', 'insert', 'update', 'delete'] as const
const loginRoles = ['concordat_app', 'concordat_jobs', 'concordat_sequencer']

/** Functions that run with more rights than their caller. Each new one is a decision: add it here with its reason. */
const definers: Readonly<Record<string, string>> = {
  find_client: 'a token request is answered before anybody is known',
  find_api_key: 'a bearer key is looked up before anybody is known',
  project_case_files: 'the agency opens a case file of the lender’s data when it accepts',
  refresh_case_files: 'the lender’s change reaches the agency’s case file in its own transaction',
  rescope_case_files: 'signing narrower terms takes back what either side’s case files share beyond them',
  schedule_comparison: 'the agency hands in a statement, and the lender’s job compares it with the lender’s accounts',
