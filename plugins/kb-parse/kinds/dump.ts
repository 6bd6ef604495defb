/** Dumps of memory, registers and traces. In: `0B05537E 324F2C00 36010001  <..S~2O,>`. Out: true. */

const WORD = /\b[0-9a-f]{8}\b/gi
/** A line of disassembly: an address, then bytes. */
const ADDRESS = /^(?:FAULT ?-+>)? ?(?:[0-9a-f]{4}:)?[0-9a-f]{8}[: ]/i
const BYTES = /(?:^|\s)(?:[0-9a-f]{2}[ -]){5}/i

export function isDump(texts: readonly string[]): boolean {
  const dumped = texts.filter(isDumpLine).length
  return dumped > 0 && dumped >= texts.length * 0.3
}

function isDumpLine(text: string): boolean {
  return ADDRESS.test(text) || BYTES.test(text) || (text.match(WORD)?.length ?? 0) >= 2
}
