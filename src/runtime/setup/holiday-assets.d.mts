/** Of some years, what is laid beside the Worker: a file's name and its content. */
export declare function holidayAssets(years: readonly number[]): Generator<[name: string, content: unknown]>
