/**
 * Writes the site's styles and scripts, compiled for browsers by esbuild, and its pictures.
 *
 * `await writeAssets('_site')` -> `_site/assets/site.css`, `plain.css`, `site.js`, `builds.js`, `favicon.svg`, `card.png`, and `search.js` with
 * what it imports on demand.
 */
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { startEsbuild } from '../../plugins/kb-workers/index.ts'
import { compileScripts } from './compile-scripts.ts'
import { ASSET_FOLDER } from './names.ts'

const SOURCE = fileURLToPath(new URL('.', import.meta.url))

/** Browsers of the last years; older ones still get plain pages that read well. */
export const TARGET = ['chrome111', 'firefox114', 'safari16.4']

/** Pictures and fonts that a project's sheet names come beside it. */
const ownLoaders = Object.fromEntries(['.png', '.jpg', '.webp', '.woff2'].map((ending) => [ending, 'copy' as const]))

/**
 * Above all other rules, this loads the plain sheet where cascade layers are unknown, and only there: a block of rules
 * may not stand above an import, so browsers that know `@layer` leave the import out, while others take no notice of the
 * block (CSS Cascading and Inheritance 5, "Importing Style Sheets"; CSS 2.1, 4.2 "Rules for handling parsing errors").
 */
const PLAIN_IMPORT = '@layer{}@import"plain.css";'

/**
 * Writes them.
 * @param outputFolder the site's output folder; the files go below its `assets/`
 * @param ownSheet a style sheet of the project, whose rules win over all others
 */
export async function writeAssets(outputFolder: string, ownSheet: string | null = null): Promise<void> {
  const folder = join(outputFolder, ASSET_FOLDER)
  await mkdir(folder, { recursive: true })
  // Without endings: of the package, these are compiled modules.
  const scripts = {
    site: join(SOURCE, 'scripts/site'),
    builds: join(SOURCE, 'builds/builds'),
    search: join(SOURCE, 'search/index'),
  }
  await Promise.all([
    compileStyles(folder, ownSheet),
    compileScripts(scripts, SOURCE, folder, TARGET),
    copyCard(folder),
  ])
}

async function compileStyles(folder: string, ownSheet: string | null): Promise<void> {
  const plain = compileSheet([sheet('plain')], join(folder, 'plain.css'))
  const all = ownSheet === null ? [sheet('site')] : [sheet('site'), ownSheet]
  await Promise.all([compileSheet(all, join(folder, 'site.css'), PLAIN_IMPORT), plain])
}

function sheet(name: string): string {
  return join(SOURCE, `styles/${name}.css`)
}

/** Makes one sheet of several: rules in no layer, as a project's are, win over those of the layers. */
async function compileSheet(sheets: readonly string[], outfile: string, banner = ''): Promise<void> {
  const imports = sheets.map((path) => `@import ${JSON.stringify(path.replaceAll('\\', '/'))};`)
  await startEsbuild(() =>
    build({
      stdin: { contents: imports.join('\n'), loader: 'css', resolveDir: SOURCE },
      outfile,
      bundle: true,
      minify: true,
      banner: { css: banner },
      // The sheet's picture is the icon, which pages load in any case; their policy allows none within the sheet.
      loader: { '.svg': 'copy', ...ownLoaders },
      assetNames: '[name]',
      target: TARGET,
      logLevel: 'warning',
    }),
  )
}

async function copyCard(folder: string): Promise<void> {
  await copyFile(join(SOURCE, 'card.png'), join(folder, 'card.png'))
}
