/** Bytes in Base64, padded. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += atOnce)
    binary += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  return btoa(binary);
}

/** More arguments than this overflow the stack of some browsers. */
const atOnce = 0x2000;

/** The bytes of a Base64 text that is written as `toBase64` writes it; any other spelling is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const binary = decoded(text);
  if (binary === undefined || btoa(binary) !== text) return undefined;
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function decoded(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}
