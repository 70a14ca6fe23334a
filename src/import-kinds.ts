import { importAccounts, importBalances, importTransactions } from './accounts/index.ts'
import { importCallRecords } from './call-records/index.ts'
import { importActivities } from './contacts/index.ts'
import { importRecords } from './contributions/index.ts'
import { importComplaints, importDisputes } from './disputes/index.ts'
import type { AnyImportKind, ImportKinds } from './imports/index.ts'
import { importCertificates, importCollectors } from './licensing/index.ts'
import { importNotices } from './notices/index.ts'
import { importBankEntries, importPayments } from './payments/index.ts'
import { importRecalls } from './placements/index.ts'
import { importProtections } from './protections/index.ts'
import { importInventory } from './reconciliation/index.ts'
import { importScrubs } from './scrubs/index.ts'
import { importReports } from './work-standards/index.ts'

/** What can be imported, by name. */
export const importKinds: ImportKinds = new Map(
  [
    importAccounts,
    importTransactions,
    importBalances,
    importInventory,
    importScrubs,
    importRecalls,
    importCollectors,
    importCertificates,
    importProtections,
    importComplaints,
    importDisputes,
    importActivities,
    importCallRecords,
    importReports,
    importNotices,
    importPayments,
    importBankEntries,
    importRecords,
  ].map((kind: AnyImportKind) => [kind.kind, kind]),
)
