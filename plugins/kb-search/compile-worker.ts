/**
 * Compiles the browser's search worker, which becomes `search/worker.js`. It stands with the index that it reads, not among the
 * site's other scripts: only search loads it.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { startEsbuild } from '../kb-workers/index.ts'

const SOURCE = fileURLToPath(new URL('./query/search-worker', import.meta.url))

export async function compileWorker(): Promise<string> {
  const { outputFiles } = await startEsbuild(() =>
    build({
      entryPoints: [SOURCE],
      write: false,
      bundle: true,
      minify: true,
      format: 'esm',
      target: ['chrome111', 'firefox114', 'safari16.4'],
      logLevel: 'warning',
    }),
  )
  return outputFiles[0]?.text ?? ''
}
