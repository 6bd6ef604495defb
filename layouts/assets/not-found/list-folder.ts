/** The articles of one folder of the archive, as the index of cards has them. */
import { cardsPerFile } from '../../../plugins/kb-search/static/result-cards.ts'
import type { StaticFiles } from '../search/static-files.ts'
import { NUMBERS_PER_FOLDER } from './name-in-address.ts'

/** An article by number and title. */
export interface FolderArticle {
  number: number
  title: string
}

/** By number; none where the folder is empty, or the site has no index. `firstArticle` is the folder's first number. */
export async function listFolder(files: StaticFiles, firstArticle: number): Promise<FolderArticle[]> {
  const starts = Array.from(
    { length: NUMBERS_PER_FOLDER / cardsPerFile },
    (_, index) => firstArticle + index * cardsPerFile,
  )
  const cards = await Promise.all(starts.map((start) => files.cardsAround(start).catch(() => ({}))))
  return cards
    .flatMap((some) => Object.entries(some))
    .map(([number, [title]]) => ({ number: Number(number), title }))
    .sort((one, other) => one.number - other.number)
}
