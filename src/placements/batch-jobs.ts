/** The jobs of a batch, by what they do to it. */
export const batchJob = {
  place: 'placement_batch.place',
  answer: 'placement_batch.answer',
  release: 'placement_batch.release',
  expire: 'placement_batch.expire',
} as const
