/**
 * Words in which readers ask, with those in which articles say the same. What stands behind the first word of a line is
 * looked for where a query has the first in any form, not the other way round: readers call a tray what articles call a
 * bin, and an article's own word needs no other. A word that more than 4,000 of 54,000 articles have stands behind none:
 * it tells little, and its file is a large one to fetch. Nor is one a first word that means another thing as often (`pointer`).
 *
 * `tray` -> `taskbar`, `bin`
 */

/** One word a line with what to look for besides, each in lower case; every first word once, by its stem. */
export const READER_WORDS: readonly (readonly string[])[] = `
  8087 coprocessor
  accelerator shortcut
  accent extended
  activex ole
  adapter card
  add insert append
  algorithm calculate
  allow permit valid legal
  authenticate logon validate
  automate automatic
  automatic automate
  bad invalid corrupt
  basics overview introduction
  batch script
  big large
  biggest maximum
  black blank
  block prevent restrict
  bomb crash
  bool boolean
  border frame
  bounce undeliverable ndr
  box rectangle
  broken damaged
  calendar schedule appointment
  call invoke
  caption title
  card adapter
  caret cursor
  catch trap
  cd cdrom
  chart graph
  check verify
  circle ellipse
  clear reset
  code programmatically
  compile build
  connection session
  constantly continuous
  convention rule guideline
  convert translate
  coordinates position
  coprocessor 8087
  cursor pointer caret
  debugger debug codeview
  deploy distribute
  derived subclass
  diagnose troubleshoot
  diagram chart
  die hang
  difference compare
  disconnect lost
  distorted garbled corrupt
  distribute deploy
  drawing graphic picture
  dropped lost disconnect
  dump debug
  duplicate twice multiple
  earlier previous
  ems expanded
  emulate simulate
  enclosure attachment
  endless infinite loop
  enum enumeration
  erase clear
  exception fault violation
  expanded ems
  explain explanation
  fetch retrieve
  field column
  film movie video
  foreign language international
  forever indefinitely
  formula calculate
  forward redirect
  fpu coprocessor
  function routine
  funny strange
  gone missing disappear
  graph chart
  guideline convention recommended
  handle hwnd
  heading title
  hook intercept subclass
  hotkey accelerator shortcut
  huge large
  hung hang
  identical duplicate
  incomplete truncated partial
  infinite endless loop
  inherit derive
  inside within
  instead replace
  int integer
  integer int
  intercept hook trap
  internals architecture
  intro overview introduction
  introduction overview
  join merge combine concatenate
  junk spam unsolicited
  largest maximum
  layout structure
  legal valid
  limit maximum restrict
  list enumerate
  locale language international
  logout logoff
  manual guide
  many multiple
  maximum limit
  meeting appointment schedule
  migrate convert
  modal modeless
  most maximum
  move transfer relocate
  music sound midi
  ndr undeliverable
  nic adapter card
  ocx activex
  offline disconnected
  old earlier previous
  older earlier previous
  optimize improve
  option switch
  parameter argument
  partition volume
  pause wait delay
  permission privilege
  photo picture image
  place insert
  position coordinates
  prevent disable suppress block
  privilege permission
  procedure routine
  process task
  processor cpu
  put insert
  quota limit storage
  rebuild repair recreate
  recommended guideline
  record row
  recordset dynaset
  redirect forward
  refuse deny
  reject deny refuse
  repair recover rebuild
  repeatedly continually
  replace substitute
  reply response
  reset restore
  resident tsr
  restrict limit prevent
  rights permission privilege
  rounding precision
  router routing
  row record
  rules valid
  run launch
  same identical
  scan search
  scrambled garbled distorted corrupt
  script batch
  send pass transmit
  several multiple
  shortcut accelerator hotkey
  signed logon
  simulate emulate
  sleep wait suspend
  sluggish slow
  socket winsock
  sometimes intermittent occasionally
  sort order
  spam unsolicited junk relay
  spammer spam unsolicited
  speaker sound
  specification structure
  split separate divide
  spool queue
  stretch resize
  struct structure
  structure struct
  stuck hang
  substring string
  talk communicate
  terminate quit
  tiny small
  tips guidelines
  title caption
  toggle switch
  transfer convert
  translate convert
  tray taskbar bin
  trojan virus
  tsr resident
  tune optimize
  tutorial lesson
  twice duplicate
  typeface font
  umlaut extended international
  undelete recover
  undeliverable ndr
  virus worm trojan
  volume partition
  wait delay pause
  wallpaper background
  weird strange unexpected
  wildcards pattern
  without avoid suppress
  worm virus
  xms extended
  zip compress
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
