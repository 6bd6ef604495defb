/** Dumps of memory, registers and traces. In: `0B05537E 324F2C00 36010001  <..S~2O,>`. Out: true. */

const DUMP_LINE = /(?:^|[\s:])[0-9A-F]{8}(?:[: ]+| +.*[ ])[0-9A-F]{8}\b|(?:^|\s)(?:[0-9A-F]{2}[ -]){5}/i

export function isDump(texts: readonly string[]): boolean {
  const dumped = texts.filter((text) => DUMP_LINE.test(text)).length
  return dumped > 0 && dumped >= texts.length * 0.3
}
