// Generated from schema/contracts/openapi.json. Do not edit.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};
