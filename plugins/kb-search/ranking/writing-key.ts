/** What all writings of one name have in common that differ in capitals, spaces and hyphens alone. */

/** `Dial-Up`, `dial up` -> `dialup`; dots stay, which tell versions from numbers. */
export function writingKey(writing: string): string {
  return writing.toLowerCase().replace(/[^\p{L}\p{N}_.]/gu, '')
}
