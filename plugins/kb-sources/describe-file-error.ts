/**
 * What a file operation failed of, without the machine's own path, so that a report is the same wherever it is made.
 *
 * `EACCES: permission denied, open '/home/ann/kb/a.txt'` -> `EACCES: permission denied`
 */
export function describeFileError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /^E[A-Z0-9]+: [^,]+/.exec(message)?.[0] ?? message
}
