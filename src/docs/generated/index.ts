// Generated from docs. Do not edit.
import { guide as accounts } from './accounts.ts'
import { guide as agencyOperations } from './agency-operations.ts'
import { guide as agreements } from './agreements.ts'
import { guide as authentication } from './authentication.ts'
import { guide as breakGlass } from './break-glass.ts'
import { guide as callRecords } from './call-records.ts'
import { guide as codes } from './codes.ts'
import { guide as compliance } from './compliance.ts'
import { guide as complianceOfficers } from './compliance-officers.ts'
import { guide as contacts } from './contacts.ts'
import { guide as diallerIntegration } from './dialler-integration.ts'
import { guide as disputes } from './disputes.ts'
import { guide as fileLayouts } from './file-layouts.ts'
import { guide as graphql } from './graphql.ts'
import { guide as lenderOperations } from './lender-operations.ts'
import { guide as licensing } from './licensing.ts'
import { guide as messageScreening } from './message-screening.ts'
import { guide as notices } from './notices.ts'
import { guide as offBoarding } from './off-boarding.ts'
import { guide as operations } from './operations.ts'
import { guide as payments } from './payments.ts'
import { guide as preferences } from './preferences.ts'
import { guide as protections } from './protections.ts'
import { guide as recalls } from './recalls.ts'
import { guide as reconciliation } from './reconciliation.ts'
import { guide as scopes } from './scopes.ts'
import { guide as scrubs } from './scrubs.ts'
import { guide as stages } from './stages.ts'
import { guide as states } from './states.ts'
import { guide as testClock } from './test-clock.ts'
import { guide as testing } from './testing.ts'
import { guide as workStandards } from './work-standards.ts'

export const guides = [
  accounts,
  agencyOperations,
  agreements,
  authentication,
  breakGlass,
  callRecords,
  codes,
  compliance,
  complianceOfficers,
  contacts,
  diallerIntegration,
  disputes,
  fileLayouts,
  graphql,
  lenderOperations,
  licensing,
  messageScreening,
  notices,
  offBoarding,
  operations,
  payments,
  preferences,
  protections,
  recalls,
  reconciliation,
  scopes,
  scrubs,
  stages,
  states,
  testClock,
  testing,
  workStandards,
]
