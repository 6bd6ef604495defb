/** What a command says of an error, on one line for each cause. */

/** The message with its causes; the stack where KB_DEBUG is set. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause ? `\n  because: ${describeError(error.cause)}` : ''
  return (process.env.KB_DEBUG ? (error.stack ?? error.message) : error.message) + cause
}
