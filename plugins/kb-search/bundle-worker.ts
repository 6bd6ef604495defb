/**
 * Bundles the browser's search worker into `search/worker.js`. It stands with the index that it reads, not among the
 * site's other scripts: only search loads it.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const SOURCE = fileURLToPath(new URL('../../layouts/assets/search/worker/search-worker.ts', import.meta.url))

/** Writes the worker to `outputFile`. */
export async function bundleWorker(outputFile: string): Promise<void> {
  await build({
    entryPoints: [SOURCE],
    outfile: outputFile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    logLevel: 'warning',
  })
}
