/**
 * Forms of a word that share no stem: what was `sent` is to be found by `send`, and what cannot be `converted` by
 * `conversion`. Endings are all that the stemmer takes off, so irregular verbs are listed, and nouns that English takes from
 * Latin with another root than the verb has.
 */

/** One word's forms a line; of those with one stem the first will do. */
export const WORD_FORMS: readonly (readonly string[])[] = `
  begin began begun
  bind bound
  break broke broken
  bring brought
  build built
  buy bought
  catch caught
  choose chose chosen
  collide collision
  compare comparison
  convert conversion
  decide decision
  deny denial
  divide division
  draw drew drawn
  erase erasure
  expand expansion
  explode explosion
  extend extension
  fail failure
  fall fell fallen
  feed fed
  forget forgot forgotten
  freeze froze frozen
  grow grew grown
  hide hid hidden
  hold held
  intrude intrusion
  keep kept
  lose lost loss
  omit omission
  overwrite overwrote overwritten
  override overrode overridden
  permit permission
  receive receipt reception
  respond response
  send sent
  shrink shrank shrunk
  solve solution
  steal stole stolen
  stick stuck
  submit submission
  throw threw thrown
  transmit transmission
  wake woke woken
  write wrote written
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
