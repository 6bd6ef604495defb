/**
 * Compiles the site's scripts for a copy that is read from a folder: each one script by itself, no module, with stand-ins
 * for what browsers refuse to pages from a disk. Their names are those of the site's own scripts.
 */
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { startEsbuild } from '../../plugins/kb-workers/index.ts'
import { ASSET_FOLDER } from './names.ts'
import { TARGET } from './write-assets.ts'

const SOURCE = fileURLToPath(new URL('.', import.meta.url))
const STAND_INS = join(SOURCE, 'offline/stand-ins')

/** What of the browser each name in the scripts stands for in a copy. */
const REPLACED = {
  fetch: 'fetchKept',
  Worker: 'InPageWorker',
  self: 'workerScope',
  'location.assign': 'goToPage',
  'location.replace': 'goToPage',
}

/** A script, by its path below the copy's folder. */
export interface OfflineScript {
  path: string
  content: string
}

export async function compileOfflineScripts(): Promise<OfflineScript[]> {
  const { outputFiles } = await startEsbuild(() =>
    build({
      entryPoints: {
        site: join(SOURCE, 'offline/site'),
        builds: join(SOURCE, 'builds/builds'),
        search: join(SOURCE, 'search/index'),
      },
      outdir: '/',
      write: false,
      bundle: true,
      minify: true,
      format: 'iife',
      target: TARGET,
      define: REPLACED,
      inject: [STAND_INS],
      plugins: [runAsScript],
      logLevel: 'warning',
    }),
  )
  return outputFiles.map(({ path, text }) => ({
    path: `${ASSET_FOLDER.slice(1)}${path.split(/[\\/]/).at(-1)}`,
    content: text,
  }))
}

const runAsScript: Plugin = {
  name: 'run-as-script',
  setup({ onResolve }) {
    onResolve({ filter: /\/run-script\.[jt]s$/ }, ({ path }) => ({ path: join(SOURCE, 'offline', basename(path)) }))
  },
}
