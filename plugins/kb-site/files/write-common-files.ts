/** All files of a site that are neither pages, nor data, nor search, nor the articles' raw texts. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeAssets } from '../../../layouts/assets/write-assets.ts'
import type { SiteContent } from '../archive/site-content.ts'
import type { PageTask } from '../pages/page-task.ts'
import { writeSiteFiles } from '../site-files/write-site-files.ts'
import { listCharts } from '../stats/list-charts.ts'
import { writeBuilds } from './write-builds.ts'
import { writeCharts } from './write-charts.ts'
import { writeMeanings } from './write-meanings.ts'
import { writeMoved } from './write-moved.ts'
import { writeNearNames } from './write-near-names.ts'
import { writeOriginalsIndex } from './write-originals-index.ts'

/** Writes them below the output folder, which is there. `pages` are all of the site's, `stylesheet` is the project's own. */
export async function writeCommonFiles(
  pages: readonly PageTask[],
  content: SiteContent,
  outputFolder: string,
  stylesheet: string | null,
): Promise<void> {
  const { archive, collections, builds, vocabulary } = content
  await writeAssets(outputFolder, stylesheet)
  writeFileSync(join(outputFolder, '.nojekyll'), '')
  writeFileSync(join(outputFolder, 'report.json'), `${JSON.stringify(archive.report, null, 1)}\n`)
  writeMeanings(vocabulary, outputFolder)
  writeBuilds(builds, archive, outputFolder)
  writeNearNames(archive.graph, collections, outputFolder)
  writeOriginalsIndex(archive, outputFolder)
  writeMoved(archive.moved, outputFolder)
  writeCharts(listCharts(content), outputFolder)
  writeSiteFiles(pages, content, outputFolder)
}
