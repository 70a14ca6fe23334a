import type { Operation } from './http/index.ts'

type Operations = readonly Operation[]

/**
 * What the rooms offer, lowest room first. A room is loaded when it is asked: a Worker that starts for one request reads
 * as much of the program as that request takes. `all` is every room's operations, to be asked once they are there.
 */
const roomOperations = {
  tenancy: async () => (await import('./tenancy/rest.ts')).tenancyOperations,
  oauth: async () => (await import('./oauth/rest.ts')).oauthOperations,
  sandboxWorld: async () => {
    const [{ sandboxWorldOperations }, { standingJobs }] = await Promise.all([
      import('./oauth/rest.ts'),
      import('./standing-jobs.ts'),
    ])
    return sandboxWorldOperations(standingJobs)
  },
  event: async () => {
    const [{ eventOperations }, { eventReads }] = await Promise.all([
      import('./events/rest.ts'),
      import('./event-reads.ts'),
    ])
    return eventOperations(eventReads)
  },
  log: async () => (await import('./log/rest.ts')).logOperations,
  job: async () => (await import('./jobs/rest.ts')).jobOperations,
  testClock: async () => (await import('./test-clocks/rest.ts')).testClockOperations,
  breakGlass: async () => (await import('./break-glass/rest.ts')).breakGlassOperations,
  offBoarding: async (all) => {
    const [{ offBoardingOperations }, { sectionsOf }] = await Promise.all([
      import('./off-boarding/rest.ts'),
      import('./off-boarding/index.ts'),
    ])
    return offBoardingOperations(() => sectionsOf(all()).length)
  },
  calendar: async () => (await import('./calendars/rest.ts')).calendarOperations,
  import: async () => {
    const [{ importOperations }, { importKinds }, { foreignLayouts }] = await Promise.all([
      import('./imports/rest.ts'),
      import('./import-kinds.ts'),
      import('./file-layouts/index.ts'),
    ])
    return importOperations(importKinds, foreignLayouts)
  },
  licence: async () => (await import('./licensing/rest.ts')).licenceOperations,
  collector: async () => (await import('./licensing/collector-rest.ts')).collectorOperations,
  account: async () => (await import('./accounts/rest.ts')).accountOperations,
  party: async () => (await import('./accounts/party-rest.ts')).partyOperations,
  debt: async () => (await import('./accounts/debt-rest.ts')).debtOperations,
  consent: async () => (await import('./consent/rest.ts')).consentOperations,
  ledger: async () => (await import('./ledger/rest.ts')).ledgerOperations,
  mandate: async () => (await import('./mandates/rest.ts')).mandateOperations,
  placement: async () => (await import('./placements/rest.ts')).placementOperations,
  reconciliation: async () => (await import('./reconciliation/rest.ts')).reconciliationOperations,
  scrub: async () => (await import('./scrubs/rest.ts')).scrubOperations,
  layout: async () => {
    const [{ layoutOperations }, { importKinds }] = await Promise.all([
      import('./file-layouts/rest.ts'),
      import('./import-kinds.ts'),
    ])
    return layoutOperations(importKinds)
  },
  workStandard: async () => (await import('./work-standards/rest.ts')).workStandardOperations,
  protection: async () => (await import('./protections/rest.ts')).protectionOperations,
  notice: async () => (await import('./notices/rest.ts')).noticeOperations,
  preference: async () => (await import('./preferences/rest.ts')).preferenceOperations,
  case: async () => (await import('./disputes/rest.ts')).caseOperations,
  agreement: async () => (await import('./agreements/rest.ts')).agreementOperations,
  jointAgreement: async () => (await import('./joint-agreements/rest.ts')).jointAgreementOperations,
  legalMatter: async () => (await import('./legal-matters/rest.ts')).legalMatterOperations,
  debtSale: async () => (await import('./debt-sales/rest.ts')).debtSaleOperations,
  activity: async () => (await import('./contacts/activity-rest.ts')).activityOperations,
  promise: async () => (await import('./contacts/promise-rest.ts')).promiseOperations,
  decision: async () => (await import('./contacts/decision-rest.ts')).decisionOperations,
  permit: async () => (await import('./contacts/permit-rest.ts')).permitOperations,
  commission: async () => (await import('./commission/rest.ts')).commissionOperations,
  payment: async () => (await import('./payments/rest.ts')).paymentOperations,
  simulation: async () => (await import('./simulations/rest.ts')).simulationOperations,
  remittance: async () => (await import('./remittances/rest.ts')).remittanceOperations,
  trust: async () => (await import('./trust/rest.ts')).trustOperations,
  exchange: async () => (await import('./exchange/rest.ts')).exchangeOperations,
  member: async () => (await import('./exchange/member-rest.ts')).memberOperations,
  contribution: async () => (await import('./contributions/rest.ts')).contributionOperations,
  inquiry: async () => (await import('./inquiries/rest.ts')).inquiryOperations,
  safetySignal: async () => (await import('./safety-signals/rest.ts')).signalOperations,
  pack: async () => (await import('./contacts/pack-rest.ts')).packOperations,
  callList: async () => (await import('./contacts/call-list-rest.ts')).callListOperations,
  workbench: async () => (await import('./workbench/rest.ts')).workbenchOperations,
  borrowerView: async () => (await import('./borrower-views/rest.ts')).borrowerViewOperations,
  inspection: async () => (await import('./inspections/rest.ts')).inspectionOperations,
  supervision: async () => (await import('./supervision/rest.ts')).supervisionOperations,
  personalData: async (all) => (await import('./personal-data/rest.ts')).personalDataOperations(all),
  call: async () => (await import('./call-records/rest.ts')).callOperations,
  stage: async () => (await import('./stages/rest.ts')).stageOperations,
} satisfies Readonly<Record<string, (all: () => Operations) => Promise<Operations>>>

export type RoomName = keyof typeof roomOperations

/** Lowest first. */
export const roomNames = Object.keys(roomOperations) as RoomName[]

const loaded: Partial<Record<RoomName, Promise<Operations>>> = {}

/** The operations of a room, made once: whoever asks has the same ones. */
export const operationsOf = (room: RoomName, all: () => Operations = () => []): Promise<Operations> => {
  loaded[room] ??= roomOperations[room](all)
  return loaded[room]
}

/** Those whose answers depend on what every other room offers. */
export const speakOfAll: ReadonlySet<RoomName> = new Set(['offBoarding', 'personalData'])
