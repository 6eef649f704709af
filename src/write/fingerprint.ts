/**
 * A short name for a text that stays the same from run to run and from machine to machine: 26 hexadecimal digits out of two
 * multiplicative hashes of 52 bits. Against accidents, not against malice.
 */
export function fingerprint(text: string): string {
  return hash(text, 0x9e3779b1) + hash(text, 0x85ebca77)
}

/** cyrb53 by bryc (public domain), less its lowest bit. */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return hex((low >>> 0) & 0xfffff, 5) + hex(high >>> 0, 8)
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
