/** A command line that cannot be understood: ends the command with status 2 and a pointer to its help. */
export class UsageError extends Error {
  override name = 'UsageError'
}
