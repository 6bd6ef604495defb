/** Dumps of memory, registers and traces. In: `0B05537E 324F2C00 36010001  <..S~2O,>`. Out: true. */

const WORD = /\b[0-9a-f]{8}\b/gi
/** A line of disassembly: an address, then bytes. */
const ADDRESS = /^(?:FAULT ?-+>)? ?(?:[0-9a-f]{4}:)?[0-9a-f]{8}[: ]/i
const BYTES = /(?:^|\s)(?:[0-9a-f]{2}[ -]){5}/i

/** How a line of a debugger's answer begins: its prompt, an address with words or bytes, registers. */
const TRACE =
  /^(?:\d: )?kd> |^[0-9a-f]{8}:? +(?:[0-9a-f]{2}[ -]+){5}|^(?:[0-9a-f]{4}:)?[0-9a-f]{8} +[0-9a-f]{6,}\b|^[a-z]{2,3}=[0-9a-f]{8}\b/i

/** Whether lines are what a debugger shows, told by how they begin: a sentence may name two addresses as well. */
export function isTrace(texts: readonly string[]): boolean {
  const traced = texts.filter((text) => TRACE.test(text)).length
  return traced > 0 && traced >= texts.length * 0.3
}

/** Whether a third of the lines or more are bytes, words or registers. */
export function isDump(texts: readonly string[]): boolean {
  const dumped = texts.filter(isDumpLine).length
  return dumped > 0 && dumped >= texts.length * 0.3
}

function isDumpLine(text: string): boolean {
  return ADDRESS.test(text) || BYTES.test(text) || (text.match(WORD)?.length ?? 0) >= 2
}
