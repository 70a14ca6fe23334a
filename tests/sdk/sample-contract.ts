const id = { name: 'id', in: 'path', required: true, description: 'The placement.', schema: { type: 'string' } }
const key = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } }
const query = (name: string, description: string) => ({ name, in: 'query', description, schema: { type: 'string' } })
const json = (schema: object) => ({ description: 'Done', content: { 'application/json': { schema } } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const refused = (...codes: string[]) => ({
  description: 'Refused',
  content: {
    'application/problem+json': {
      schema: { allOf: [ref('Problem'), { type: 'object', properties: { code: { type: 'string', enum: codes } } }] },
    },
  },
})

/** One operation of each shape the generators have to cope with. */
export const sampleContract = {
  openapi: '3.1.0',
  info: { title: 'Sample', version: '1' },
  paths: {
    '/v1/placements': {
      get: {
        operationId: 'listPlacements',
        tags: ['Placements'],
        summary: 'List placements',
        parameters: [query('cursor', 'Where to go on.'), query('status', 'Only these.')],
        responses: { '200': json(ref('PlacementPage')), '400': { $ref: '#/components/responses/Malformed' } },
      },
    },
    '/v1/placements/{id}': {
      parameters: [id],
      get: {
        operationId: 'getPlacement',
        tags: ['Placements'],
        summary: 'Read a placement',
        responses: { '200': json(ref('Placement')), '404': refused('not_found') },
      },
      delete: {
        operationId: 'deletePlacement',
        tags: ['Placements'],
        summary: 'Delete a draft',
        deprecated: true,
        parameters: [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }],
        responses: { '204': { description: 'Gone' } },
      },
    },
    '/v1/placements/{id}/accept': {
      parameters: [id],
      post: {
        operationId: 'acceptPlacement',
        tags: ['Placements'],
        summary: 'Accept an offer',
        description: 'Takes up capacity. */ stays a comment.',
        parameters: [{ $ref: '#/components/parameters/Key' }],
        requestBody: { required: true, content: { 'application/json': { schema: ref('Acceptance') } } },
        responses: {
          '200': json(ref('Placement')),
          '404': refused('not_found'),
          '409': refused('not_offered', 'conflict'),
        },
      },
    },
    '/v1/placement-batches/{id}/content': {
      put: {
        operationId: 'uploadPlacementBatchContent',
        tags: ['Placement batches'],
        parameters: [id],
        requestBody: { required: true, content: { 'text/csv': { schema: { type: 'string' } } } },
        responses: { '202': json(ref('Placement')) },
      },
    },
    '/v1/placement-batches/export': {
      get: {
        operationId: 'exportPlacementBatches',
        tags: ['Placement batches'],
        responses: {
          '200': { description: 'Rows', content: { 'application/x-ndjson': { schema: { type: 'string' } } } },
        },
      },
    },
  },
  components: {
    parameters: { Key: key },
    responses: { Malformed: refused('malformed_request') },
    schemas: {
      Problem: { type: 'object', properties: { title: { type: 'string' }, code: { type: 'string' } } },
      Acceptance: { type: 'object', properties: { note: { type: 'string' } } },
      Placement: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
      PlacementPage: {
        type: 'object',
        required: ['data', 'hasMore', 'nextCursor'],
        properties: {
          data: { type: 'array', items: ref('Placement') },
          hasMore: { type: 'boolean' },
          nextCursor: { type: ['string', 'null'] },
        },
      },
    },
  },
}
