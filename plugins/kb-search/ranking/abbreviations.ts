/**
 * Words that readers shorten and articles write out, or call by another name that says the same. What stands behind the
 * first word of a line is looked for where a query has the first, not the other way round: articles shorten little, and
 * each word looked for is a file to fetch. What C calls its types (`char`, `std`) is no short word for anything. Here, too,
 * are words of readers that mean it in this form alone: who writes `stop` wants to prevent something, but a spooler that
 * stops has crashed.
 *
 * `exec` -> `execute`
 */

const LINES = `
  addr address
  admin administrator
  asm assembler
  auth authentication
  auto automatic
  bg background
  calc calculate
  cmd command
  config configuration
  conn connection
  cpu processor
  ctrl control
  db database
  dev development
  dir directory folder
  dlg dialog
  doc document
  docs documentation
  err error
  eval evaluate
  exec execute
  faster performance speed
  func function
  gfx graphics
  hdd disk
  img image
  inbound incoming
  incoming inbound
  info information
  init initialize
  interrupt irq
  irq interrupt
  lang language
  lib library
  mac macintosh
  max maximum
  mem memory
  min minimum
  misc miscellaneous
  mono monochrome
  msg message
  multiprocessor smp
  num number
  obj object
  outbound outgoing
  outgoing outbound
  param parameter
  params parameters
  perf performance
  pic picture
  pref preference
  prefs preferences
  proc procedure
  prog program
  ptr pointer
  pwd password
  recv receive
  ref reference
  reg registry
  repl replication
  repro reproduce
  sides duplex
  slower performance slow
  src source
  stats statistics
  stop prevent disable suppress
  sync synchronize
  temp temporary
  tmp temporary temp
  turn disable
  txt text
  uni uniprocessor
  var variable
  vid video
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))

/** What to look for besides, by the word as it is typed. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.map(([short = '', ...written]) => [short, written]),
)
