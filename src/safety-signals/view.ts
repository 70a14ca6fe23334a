import { z } from '@hono/zod-openapi'
import { strongNamespaces } from '../contributions/index.ts'
import { ExchangeId } from '../exchange/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { endCodes, ProtectionId, requiredTreatments, signalKinds } from '../protections/index.ts'
import { readMatchedName } from './matching-rules.ts'
import { type SafetySignal, SafetySignalId, type SignalStatus, signalStatuses } from './model.ts'

/** The id of a signal, which is kept as a protection. */
export const signalIdOf = ({ id }: Pick<SafetySignal, 'id'>): SafetySignalId =>
  SafetySignalId.fromUuid(ProtectionId.toUuid(id))

export const SafetySignalResource = z
  .object({
    id: idOf(SafetySignalId),
    reference: z.string().max(100).nullable(),
    exchangeId: idOf(ExchangeId),
    namespace: z.enum(strongNamespaces),
    epoch: z.string().max(6),
    kind: z.enum(signalKinds),
    treatment: z.enum(requiredTreatments),
    limit: z
      .object({ contacts: z.int().min(1).max(30), days: z.int().min(1).max(90) })
      .nullable()
      .openapi({ description: 'Of `reduced_frequency`; null: one contact in seven days' }),
    from: instantText(),
    until: instantText().openapi({ description: 'Not itself included' }),
    evidenceSha256: z
      .string()
      .length(64)
      .openapi({ description: 'Of what proved it; once lifted, of what proved that' }),
    status: z.enum(signalStatuses),
    recordedAt: instantText(),
    endedAt: instantText().nullable(),
    endCode: z.enum(endCodes).nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('SafetySignal')

/** To whoever recorded it. It says nothing of whom it reached, as nothing else does. */
export function signalView(signal: SafetySignal): z.output<typeof SafetySignalResource> {
  const { reference, exchangeId, namespace, kind, treatment, limitContacts, limitDays, from, until } = signal
  const { evidenceSha256, status, registeredAt, endedAt, endCode, version } = signal
  const named = readMatchedName(namespace)
  return {
    ...{ id: signalIdOf(signal), reference, exchangeId },
    ...{ namespace: named?.namespace as 'US-SSN', epoch: named?.epoch as string, kind, treatment },
    limit: limitContacts === null || limitDays === null ? null : { contacts: limitContacts, days: limitDays },
    ...{ from, until: until as string, evidenceSha256: evidenceSha256 as string, status: status as SignalStatus },
    ...{ recordedAt: registeredAt, endedAt, endCode, version },
  } as z.output<typeof SafetySignalResource>
}
