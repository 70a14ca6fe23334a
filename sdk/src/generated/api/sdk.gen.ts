// Generated from schema/contracts/openapi.json. Do not edit.

import { client } from './client.gen.ts';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.ts';
import type { MandatesAmendData, MandatesAmendErrors, MandatesAmendResponses, MandatesEndData, MandatesEndErrors, MandatesEndResponses, MandatesGetData, MandatesGetErrors, MandatesGetResponses, MandatesListData, MandatesListErrors, MandatesListResponses, MandatesProposeData, MandatesProposeErrors, MandatesProposeResponses, MandatesSignData, MandatesSignErrors, MandatesSignResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * List mandates, newest first
 *
 * List mandates, newest first. Needs the scope `mandates:read`.
 */
export const mandatesList = <ThrowOnError extends boolean = true>(options?: Options<MandatesListData, ThrowOnError>): RequestResult<MandatesListResponses, MandatesListErrors, ThrowOnError> => (options?.client ?? client).get<MandatesListResponses, MandatesListErrors, ThrowOnError>({
    querySerializer: { parameters: { status: { array: { explode: false } } } },
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates',
    ...options
});

/**
 * Propose a mandate to the other side and sign its first version
 *
 * Propose a mandate to the other side and sign its first version. Needs the scope `mandates:write`.
 */
export const mandatesPropose = <ThrowOnError extends boolean = true>(options: Options<MandatesProposeData, ThrowOnError>): RequestResult<MandatesProposeResponses, MandatesProposeErrors, ThrowOnError> => (options.client ?? client).post<MandatesProposeResponses, MandatesProposeErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a mandate with its latest version
 *
 * Read a mandate with its latest version. Needs the scope `mandates:read`.
 */
export const mandatesGet = <ThrowOnError extends boolean = true>(options: Options<MandatesGetData, ThrowOnError>): RequestResult<MandatesGetResponses, MandatesGetErrors, ThrowOnError> => (options.client ?? client).get<MandatesGetResponses, MandatesGetErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}',
    ...options
});

/**
 * Propose a new version of a mandate’s terms and sign it
 *
 * Propose a new version of a mandate’s terms and sign it. Needs the scope `mandates:write`.
 */
export const mandatesAmend = <ThrowOnError extends boolean = true>(options: Options<MandatesAmendData, ThrowOnError>): RequestResult<MandatesAmendResponses, MandatesAmendErrors, ThrowOnError> => (options.client ?? client).post<MandatesAmendResponses, MandatesAmendErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/amend',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Sign the latest version of a mandate and bring it into force
 *
 * Sign the latest version of a mandate and bring it into force. Needs the scope `mandates:write`.
 */
export const mandatesSign = <ThrowOnError extends boolean = true>(options: Options<MandatesSignData, ThrowOnError>): RequestResult<MandatesSignResponses, MandatesSignErrors, ThrowOnError> => (options.client ?? client).post<MandatesSignResponses, MandatesSignErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/sign',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * End a mandate: nothing more is placed under it
 *
 * End a mandate: nothing more is placed under it. Needs the scope `mandates:write`.
 */
export const mandatesEnd = <ThrowOnError extends boolean = true>(options: Options<MandatesEndData, ThrowOnError>): RequestResult<MandatesEndResponses, MandatesEndErrors, ThrowOnError> => (options.client ?? client).post<MandatesEndResponses, MandatesEndErrors, ThrowOnError>({
    security: [{ scheme: 'bearer', type: 'http' }],
    url: '/v1/mandates/{mandate}/end',
    ...options
});
