/** A trap for code that should never run: whatever starts the program or one of the hooks leaves a trace. */
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFiles } from '../support/files.ts'

/** Where the parts of a trap are. */
export interface Trap {
  program: string
  /** A folder for `init.templateDir`; its `hooks` serves for `core.hooksPath`. */
  templates: string
  /** The file that is there once anything ran. */
  sprung: string
}

const hooks = ['post-checkout', 'reference-transaction', 'post-index-change', 'fsmonitor-watchman', 'pre-auto-gc']

/** Sets a trap, which goes when the test has ended. */
export function makeTrap(): Trap {
  const paths = ['spring', ...hooks.map((name) => `templates/hooks/${name}`)]
  const folder = makeFiles(Object.fromEntries(paths.map((path) => [path, ''])))
  const sprung = join(folder, 'sprung')
  for (const path of paths) {
    writeFileSync(join(folder, path), `#!/bin/sh\ntouch '${sprung}'\n`)
    chmodSync(join(folder, path), 0o755)
  }
  return { program: join(folder, 'spring'), templates: join(folder, 'templates'), sprung }
}
