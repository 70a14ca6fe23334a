/** A bar stands; a presumption yields to a coded reason with evidence; advice is only told. */
export const grades = ['bar', 'presumption', 'advice'] as const
export type Grade = (typeof grades)[number]

/** Shadow: decided and reported, never enforced. */
export type Force = 'enforced' | 'shadow'

/** How the rule is known, most sure first: see docs/compliance.md. */
export const evidences = [
  'primary_text',
  'primary_text_copy',
  'primary_text_partial',
  'primary_text_draft_SI',
  'primary_text_old_version',
  'primary_cover_only',
  'official_guidance',
  'secondary',
  'general_knowledge',
  'house',
] as const
export type Evidence = (typeof evidences)[number]
