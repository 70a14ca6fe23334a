import { defineProblem } from '../kernel/problem.ts'

/** Why a GraphQL document is refused before anything runs. REST has no counterpart. */
export const graphqlProblems = {
  syntax: defineProblem({
    code: 'graphql_syntax',
    status: 400,
    title: 'The document is not GraphQL',
    help: 'The document cannot be parsed, or has more than 1,000 tokens. The message says where.',
  }),
  invalid: defineProblem({
    code: 'graphql_invalid',
    status: 400,
    title: 'The document does not fit the schema',
    help: 'A field, argument, fragment or variable is unknown or of another type. Each error names its place.',
  }),
  limitExceeded: defineProblem({
    code: 'graphql_limit_exceeded',
    status: 400,
    title: 'The operation asks for too much at once',
    help: 'Depth, aliases and cost are limited. A list weighs its `first` times everything asked of each item: ask for smaller pages.',
  }),
} as const
