/** Finds what the first pass wrote into a folder, for tests. */
import { OpenFiles } from '../../plugins/kb-site/read/open-files.ts'
import { loadSiteVocabulary } from '../../plugins/kb-site/read/site-vocabulary.ts'
import { ArticleTexts } from '../../plugins/kb-site/render/article-texts.ts'
import { projectFolder } from '../support/project.ts'

export const vocabulary = loadSiteVocabulary(`${projectFolder}content/vocabulary`)

/** Finds texts and records. */
export function contentsIn(folder: string): ArticleTexts {
  return new ArticleTexts(folder, new OpenFiles(), vocabulary)
}
