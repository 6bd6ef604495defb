/**
 * The code of worker threads as one script: made once, it is loaded in a tenth of the time that each thread would take to
 * load 600 modules through tsx.
 */
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { startEsbuild } from './start-esbuild.ts'

/** The file that a thread starts with; it runs `code` of its `workerData`. */
export const workerEntry = fileURLToPath(new URL('./worker-entry.cjs', import.meta.url))

/**
 * A CommonJS module of `entry` and all that it needs; not minified, so that an error tells where it was thrown.
 * @param entry a module without its ending: esbuild finds the source, or beside no source what was compiled from it
 */
export async function compileWorkerCode(entry: URL): Promise<string> {
  const { outputFiles } = await startEsbuild(() =>
    build({
      entryPoints: [fileURLToPath(entry)],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20.19',
      // Packages that look for their files from where they stand find them from where the entry does.
      define: { 'import.meta.url': JSON.stringify(entry.href) },
      write: false,
      logLevel: 'warning',
    }),
  )
  return outputFiles[0]?.text ?? ''
}
