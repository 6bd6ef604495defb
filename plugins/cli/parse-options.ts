/** `parseArgs` of Node.js, with its errors told as wrong usage. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/**
 * Parses a command's arguments strictly.
 * @throws UsageError on an unknown option or a missing value
 */
export function parseOptions<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
}
