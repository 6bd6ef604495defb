/**
 * Direct answers beside the results, outside `main`: the page of each file that a query names, and where to look for an
 * article that the archive lacks.
 */
import type { FoundResults } from './find-results.ts'

/** Folders of the pages of files by their ending. Names with other characters than these have pages under other names. */
const FILE_PAGES: Readonly<Record<string, string>> = { dll: 'dll', exe: 'exe' }
const plainFileName = /^[a-z0-9._~!$@-]+\.(dll|exe)$/

/** Fills `place`, or hides it where there is nothing to say. @param prefix the site's path prefix */
export function showAnswers(place: HTMLElement, found: FoundResults | null, prefix: string): void {
  const answers = found
    ? [...found.names.flatMap((name) => describeName(name, prefix)), ...describeAbsent(found, prefix)]
    : []
  place.replaceChildren(...answers)
  place.hidden = answers.length === 0
}

function describeName({ key, articles }: FoundResults['names'][number], prefix: string): HTMLElement[] {
  const folder = FILE_PAGES[plainFileName.exec(key)?.[1] ?? '']
  if (folder === undefined || articles === 0) return []
  const count = articles === 1 ? 'the article that names it' : 'all articles that name it'
  return [renderAnswer(`${prefix}${folder}/${key}/`, key, `: ${count}, and what it is named with`)]
}

function describeAbsent({ absent }: FoundResults, prefix: string): HTMLElement[] {
  if (absent === null) return []
  return [
    renderAnswer(
      `${prefix}absent/`,
      'Cited, but not here',
      `: Q${absent} may be listed with the articles that refer to it`,
    ),
  ]
}

function renderAnswer(url: string, text: string, rest: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  const link = document.createElement('a')
  link.href = url
  link.textContent = text
  paragraph.append(link, rest)
  return paragraph
}
