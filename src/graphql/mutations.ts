import { execute } from '../command.ts'
import { claimOf, type Operation } from '../http/index.ts'
import { Problem, problems } from '../kernel/problem.ts'
import type { AnyType, FieldBuilder } from './builder.ts'
import type { GraphqlContext } from './context.ts'
import { restFields } from './input-types.ts'
import { camel, pascal } from './names.ts'
import { outputType } from './output-types.ts'
import { fieldsOf, type Making } from './queries.ts'
import { slotOf } from './shape.ts'

type CommandOperation = Extract<Operation, { kind: 'command' }>

/** `mandate.propose` is `mandatePropose`: one noun's changes stand together. */
export const mutationFieldName = ({ command }: CommandOperation): string => camel(command.name)

export function mutationFields(making: Making, t: FieldBuilder): Record<string, AnyType> {
  const fields: Record<string, AnyType> = {}
  for (const operation of making.operations) {
    if (operation.kind !== 'command') continue
    const name = mutationFieldName(operation)
    if (name in fields) throw new Error(`two commands are called ${name} in GraphQL: rename ${operation.id}`)
    fields[name] = commandField(making, t, operation)
  }
  return fields
}

function commandField(making: Making, t: FieldBuilder, operation: CommandOperation): AnyType {
  const name = mutationFieldName(operation)
  const { command, description, deprecated } = operation
  return t.field({
    ...outputType(making.outputs, slotOf(operation.resource), pascal(name)),
    nullable: true,
    description: `${description ?? command.summary}. Scope: \`${command.scope}\`.`,
    ...(deprecated ? { deprecationReason: `Ends ${deprecated.sunset}, see ${deprecated.link}` } : {}),
    args: { input: t.arg({ type: inputTypeOf(making, operation), required: true }) },
    complexity: 10,
    resolve: (_: unknown, { input }: { input: CommandInput }, context: GraphqlContext) =>
      run(operation, input, context),
  } as AnyType)
}

type CommandInput = Record<string, unknown> & {
  readonly idempotencyKey?: string
  readonly ifMatch?: number | null
  readonly dryRun?: boolean | null
}

/** The command's own fields, and what REST says in headers. */
function inputTypeOf({ builder, inputs }: Making, operation: CommandOperation): AnyType {
  const at = pascal(mutationFieldName(operation))
  const isHeld = operation.conditional || operation.command.revises !== undefined
  return builder.inputType(`${at}Input`, {
    fields: (t: AnyType) => ({
      ...Object.fromEntries(
        [...fieldsOf(operation)].map(([key, slot]) => [key, t.field(inputs.typeOf(slot, `${at}${pascal(key)}`))]),
      ),
      ...(operation.method === 'post' ? { idempotencyKey: t.field(idempotencyKey) } : {}),
      ...(isHeld ? { ifMatch: t.field({ ...ifMatch, required: operation.conditional }) } : {}),
      dryRun: t.field(dryRun),
    }),
  } as AnyType)
}

const idempotencyKey = {
  type: 'String',
  required: true,
  description: 'New for each operation, the same on its retries; 1 to 255 visible ASCII characters, kept seven days',
}
const ifMatch = { type: 'Int', description: 'The `version` you read; refused when another is stored' }
const dryRun = { type: 'Boolean', description: 'Decide and answer, then undo everything' }

async function run(operation: CommandOperation, given: CommandInput, context: GraphqlContext): Promise<unknown> {
  const { idempotencyKey: key, ifMatch: version, dryRun: dry, ...values } = given
  const input = restFields(fieldsOf(operation), values)
  const idempotency = operation.method === 'post' ? await claim(operation, { key, input, context }) : undefined
  if (operation.conditional && (version === undefined || version === null)) {
    throw new Problem(problems.preconditionRequired)
  }
  // A command has its own transaction; on Workers both would share one connection.
  await context.reading.close()
  context.loaders.clear()
  const { body, replayed } = await execute(context.deps, {
    actor: context.actor,
    command: operation.command,
    input,
    status: operation.status,
    idempotency,
    ifMatch: version ?? undefined,
    dryRun: dry ?? false,
  })
  if (replayed) context.replayed.push(mutationFieldName(operation))
  return JSON.parse(body)
}

/** The same key cannot serve REST and GraphQL: their answers differ in form, so the requests count as different. */
const claim = (
  operation: CommandOperation,
  { key, input, context }: { key: string | undefined; input: unknown; context: GraphqlContext },
) =>
  claimOf(context.deps, key ?? null, {
    method: 'GRAPHQL',
    path: operation.command.name,
    query: new URLSearchParams(),
    body: input,
    apiVersion: context.apiVersion,
  })
