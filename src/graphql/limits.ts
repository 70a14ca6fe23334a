import { createComplexityRule } from '@pothos/plugin-complexity'
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  parse,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { graphqlProblems } from './problems.ts'

export const TOKENS_MAX = 1_000
export const DEPTH_MAX = 16
export const ALIASES_MAX = 15
/** A page of 200 with three lines followed from each item weighs 801. */
export const COST_MAX = 2_000
/** What one unit of the quotas pays for: about what REST answers to one request. */
export const COST_PER_UNIT = PAGE_LIMIT_MAX

/** Plain fields are free: what weighs is a statement asked and an item found. */
export const complexityDefaults = { defaultComplexity: 0, defaultListMultiplier: 1 } as const

/** A connection weighs one, and once more for every item it may hold and all that hangs on it. */
export const pageCost = ({ first }: { readonly first?: number | null }) => ({
  field: 1,
  multiplier: Math.min(Math.max(first ?? PAGE_LIMIT_DEFAULT, 1), PAGE_LIMIT_MAX),
})

const exceeded = (limit: string, { is, max }: { is?: number; max: number }) =>
  new GraphQLError(`${limit} ${is ?? `above ${max}`}: at most ${max}. Ask for less at a time.`, {
    extensions: {
      ...{ code: graphqlProblems.limitExceeded.code, limit, max },
      ...(is === undefined ? {} : { is }),
    },
  })

/** The parser counts tokens itself, and stops. */
export function parseBounded(source: string): DocumentNode {
  try {
    return parse(source, { maxTokens: TOKENS_MAX })
  } catch (error) {
    if (error instanceof Error && error.message.includes('tokens')) throw exceeded('tokens', { max: TOKENS_MAX })
    throw error
  }
}

/** How many fields are renamed: one request asks the same thing only so often. */
export function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0
  return {
    Field: ({ alias }) => {
      if (alias) aliases++
    },
    Document: {
      leave: () => {
        if (aliases > ALIASES_MAX) context.reportError(exceeded('aliases', { is: aliases, max: ALIASES_MAX }))
      },
    },
  }
}

/** Depth and cost of the operation that would run, with its variables; `weighed` learns the cost. */
export const costRule =
  (
    operation: { operationName: string | undefined; variables: Record<string, unknown>; context: object },
    weighed: (cost: number) => void,
  ): ValidationRule =>
  (context) =>
    createComplexityRule({
      ...(operation.operationName ? { operationName: operation.operationName } : {}),
      variableValues: operation.variables,
      context: operation.context,
      validate: ({ depth, complexity }, report) => {
        if (depth > DEPTH_MAX) report(exceeded('depth', { is: depth, max: DEPTH_MAX }))
        if (complexity > COST_MAX) report(exceeded('cost', { is: complexity, max: COST_MAX }))
        weighed(complexity)
      },
    })(withoutEchoes(context))

/** What the weighing cannot make sense of (an unknown field, a ring of fragments) the standard rules name better. */
const withoutEchoes = (context: ValidationContext): ValidationContext =>
  Object.create(context, {
    reportError: {
      value: (error: GraphQLError) => {
        if (error.name !== 'PothosValidationError') context.reportError(error)
      },
    },
  })
