/**
 * Compiles scripts for browsers, each with all that it needs, so that it takes one request and no second one behind it.
 * What a script imports on demand is a file of its own beside it, and repeats the little that both need.
 *
 * `search.js` with `import('./suggestions.ts')` in it -> `search.js` and `search-suggestions.js`
 */
import { join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { startEsbuild } from '../../plugins/kb-workers/index.ts'

/** Scripts by the name of the file that they become, without its ending. */
type Entries = Readonly<Record<string, string>>

/** Source files become files in `folder`; those that are imported on demand are named by their path below `source`. */
export async function compileScripts(
  entries: Entries,
  source: string,
  folder: string,
  target: string[],
): Promise<void> {
  const made = new Set<string>()
  for (let due = entries; Object.keys(due).length > 0; ) {
    for (const name of Object.keys(due)) made.add(name)
    const found = new Map<string, string>()
    await startEsbuild(() =>
      build({
        entryPoints: due,
        outdir: folder,
        absWorkingDir: source,
        bundle: true,
        minify: true,
        format: 'esm',
        plugins: [leaveForLater(source, found)],
        target,
        logLevel: 'warning',
      }),
    )
    due = Object.fromEntries([...found].filter(([name]) => !made.has(name)))
  }
}

/** Leaves out what is imported on demand, and tells `found` which files these are. */
function leaveForLater(source: string, found: Map<string, string>): Plugin {
  return {
    name: 'leave-for-later',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return
        const file = join(resolveDir, path)
        const name = relative(source, file)
          .replace(/\.[jt]s$/, '')
          .split(/[\\/]/)
          .join('-')
        found.set(name, file)
        return { path: `./${name}.js`, external: true }
      })
    },
  }
}
