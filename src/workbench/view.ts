import { z } from '@hono/zod-openapi'
import { ActivityResource, PromiseResource, WindowResource } from '../contacts/index.ts'
import { CaseResource } from '../disputes/index.ts'
import { currencyCode, dayText, instantText } from '../kernel/input.ts'
import { sharingScopes } from '../mandates/index.ts'
import { DueNoticeResource, NoticeResource } from '../notices/index.ts'
import { CaseFileResource, HoldResource, PlacementResource, QueryResource } from '../placements/index.ts'
import { CallBackResource, PreferenceResource } from '../preferences/index.ts'
import { TreatmentResource } from '../protections/index.ts'
import { StageCaseResource } from '../stages/index.ts'
import type { Context } from '../store/index.ts'
import { scopeNames } from '../tenancy/index.ts'
import { ClocksResource } from '../work-standards/index.ts'
import { mayAsk, type PartName, partNames, parts, type Shown } from './parts.ts'

const minor = () =>
  z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).openapi({ description: 'Minor units' })

const Payoff = z
  .object({
    currency: currencyCode(),
    ...{ balance: minor(), principal: minor(), interest: minor(), fees: minor(), costs: minor() },
    asOf: instantText().openapi({ description: 'When these figures were last brought up to date' }),
    accruedThrough: dayText().nullable().openapi({ description: 'The day through which interest is in them' }),
  })
  .nullable()
  .openapi('Payoff')

const Withheld = z
  .object({
    part: z.string().max(30),
    by: z
      .enum(['mandate', 'credential'])
      .openapi({ description: 'What the mandate does not share, or the credential may not ask' }),
    scope: z.enum([...sharingScopes, ...scopeNames]).openapi({ description: 'The scope that would open it' }),
  })
  .openapi('WithheldPart')

const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(200).nullable()

export const WorkbenchResource = z
  .object({
    placement: PlacementResource,
    caseFile: CaseFileResource,
    payoff: Payoff,
    stage: z
      .array(StageCaseResource)
      .max(1)
      .nullable()
      .openapi({ description: 'The stage it is in; empty where no collection policy binds it' }),
    windows: listOf(WindowResource).openapi({ description: 'Each way to reach each person, as the gate sees it now' }),
    dueNotices: listOf(DueNoticeResource),
    notices: listOf(NoticeResource),
    promises: listOf(PromiseResource).openapi({ description: 'Those that are due: neither kept nor broken yet' }),
    holds: listOf(HoldResource).openapi({ description: 'What stops it now' }),
    treatments: listOf(TreatmentResource).openapi({ description: 'What people are owed, never why' }),
    cases: listOf(CaseResource).openapi({ description: 'Open disputes and complaints about the debt' }),
    queries: listOf(QueryResource).openapi({ description: 'Questions that wait for an answer' }),
    clocks: ClocksResource.shape.clocks.nullable(),
    preferences: listOf(PreferenceResource),
    callBacks: listOf(CallBackResource).openapi({ description: 'Those to be made yet' }),
    activities: listOf(ActivityResource),
    more: z
      .array(z.string().max(30))
      .max(20)
      .openapi({ description: 'Parts of which only the latest are shown; the rest is on their own lists' }),
    withheld: z.array(Withheld).max(30),
  })
  .openapi('Workbench')
export type WorkbenchResource = z.output<typeof WorkbenchResource>

type File = NonNullable<Shown['caseFile']>

function payoffOf({ account, updatedAt }: File): WorkbenchResource['payoff'] {
  const { currency, balance, principal = 0, interest = 0, fees = 0, costs = 0, accrual } = account
  if (balance === undefined) return null
  return {
    ...{ currency, balance, principal, interest, fees, costs },
    ...{ asOf: updatedAt, accruedThrough: accrual?.through ?? null },
  }
}

/** Null only where the credential may not ask. */
const stageOf = ({ stage }: Shown, context: Context): WorkbenchResource['stage'] =>
  mayAsk(context, 'stage') ? (stage ? [{ ...stage, channels: [...stage.channels] }] : []) : null

/** Where people can be reached is told under the mandate's scope `contact` alone, and so is when. */
const windowsOf = ({ windows }: Shown, shared: ReadonlySet<string>): WorkbenchResource['windows'] =>
  windows &&
  (shared.has('contact') ? windows.filter(({ kind }) => kind !== 'workplace' || shared.has('employment')) : null)

/** Which parts each sharing scope of the mandate opens. */
const openedBy = { balance: 'payoff', contact: 'windows' } as const

function withheldOf(shared: ReadonlySet<string>, context: Context): WorkbenchResource['withheld'] {
  const asked = partNames.filter((name) => !mayAsk(context, name))
  return [
    ...sharingScopes
      .filter((scope) => !shared.has(scope))
      .map((scope) => ({
        ...{ part: scope in openedBy ? openedBy[scope as keyof typeof openedBy] : `caseFile.${scope}` },
        ...{ by: 'mandate' as const, scope },
      })),
    ...asked.map((part) => ({ part, by: 'credential' as const, scope: parts[part].scope })),
  ]
}

/** The screen, or null where the placement is not held: then nobody works it. */
export function workbenchView(shown: Shown, context: Context): WorkbenchResource | null {
  const {
    placement,
    caseFile,
    dueNotices,
    notices,
    holds,
    treatments,
    cases,
    queries,
    clocks,
    preferences,
    callBacks,
    promises,
  } = shown
  if (!placement || !caseFile) return null
  const shared: ReadonlySet<string> = new Set(caseFile.scopes)
  const isCut = (name: PartName) => (shown[name] as { readonly hasMore?: boolean } | null)?.hasMore === true
  return {
    ...{
      placement,
      caseFile,
      payoff: payoffOf(caseFile),
      stage: stageOf(shown, context),
      windows: windowsOf(shown, shared),
    },
    ...{ dueNotices: dataOf(dueNotices), notices: dataOf(notices) },
    promises: dataOf(promises),
    ...{ holds: dataOf(holds), treatments: dataOf(treatments), cases: dataOf(cases), queries: dataOf(queries) },
    clocks: clocks?.clocks ?? null,
    ...{ preferences: dataOf(preferences), callBacks: dataOf(callBacks), activities: dataOf(shown.activities) },
    more: partNames.filter(isCut),
    withheld: withheldOf(shared, context),
  }
}

const dataOf = <Item>(page: { readonly data: readonly Item[] } | null): Item[] | null => page && [...page.data]
