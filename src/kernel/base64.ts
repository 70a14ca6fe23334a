export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** @throws where the text is none. */
export const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
