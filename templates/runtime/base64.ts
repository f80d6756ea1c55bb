import type { TellingCodec } from "./shape.ts";

/** Bytes as text in base64 (RFC 4648, 4). Throws where the text is none. */
export const base64: TellingCodec<Uint8Array, string> = {
  is: isByteArray,
  decode: decodeBase64,
  encode: encodeBase64,
};

/** Bytes as text in base64 for URLs (RFC 4648, 5), written without padding. */
export const base64Url: TellingCodec<Uint8Array, string> = {
  is: isByteArray,
  decode(text: string): Uint8Array {
    return decodeBase64(text.replace(/-/g, "+").replace(/_/g, "/"));
  },
  encode(bytes: Uint8Array): string {
    const text = encodeBase64(bytes).replace(/=/g, "");
    return text.replace(/\+/g, "-").replace(/\//g, "_");
  },
};

function isByteArray(value: unknown): boolean {
  return value instanceof Uint8Array;
}

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** In pieces, since a call takes no more than some ten thousand arguments. */
function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
}
