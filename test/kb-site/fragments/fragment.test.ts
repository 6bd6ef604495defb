import { describe, expect, it } from 'vitest'
import { type Fragment, makeFragment } from '../../../plugins/kb-site/fragments/fragment.ts'
import { EntitySearch } from '../../../plugins/kb-site/read/name-text.ts'
import { OpenFile } from '../../../plugins/kb-site/read/open-files.ts'
import { readArticle } from '../../../plugins/kb-site/read/read-content-file.ts'
import { loadSiteVocabulary } from '../../../plugins/kb-site/read/site-vocabulary.ts'
import { projectFolder } from '../../support/project.ts'
import { writeArticle } from '../../support/sites/hostile-site.ts'

const vocabulary = loadSiteVocabulary(`${projectFolder}content/vocabulary`)
const search = new EntitySearch(vocabulary.services)

/** The fragment of an article, of whose record `forget` may take something away. */
function fragmentOf(body: string, title = 'A Lamp', forget: { dlls?: [] } = {}): Fragment {
  const file = { source: 'lamps', path: 'a.TXT', absolutePath: '/a.TXT' }
  const opened = new OpenFile(Buffer.from(writeArticle('Q900001', { TITLE: title }, body)))
  const found = readArticle(opened, { file, index: 0, slice: null, url: null }, vocabulary, search)
  if (!found) throw new Error('expected an article, found none')
  return makeFragment({ ...found.copy.record, ...forget }, found.copy.text)
}

describe('a fragment', () => {
  it('has a slot for each mention, in the order of title and body', () => {
    const { heading, body, slots } = fragmentOf('Lamp.dll fails. See Q900002.', 'Lamp.dll and Lamp.exe')
    expect(heading).toBe('<a href=slot:0>Lamp.dll</a> and <a href=slot:1>Lamp.exe</a>')
    expect(body).toContain('<p><a href=slot:2>Lamp.dll</a> fails. See <a href=slot:3>Q900002</a>.</p>')
    expect(slots).toEqual(['dll lamp.dll', 'executable lamp.exe', 'dll lamp.dll', 'reference q900002'])
  })

  it('has none for what the record lacks', () => {
    const { body, slots } = fragmentOf('Lamp.dll fails. See Q900002.', 'A Lamp', { dlls: [] })
    expect(body).toContain('<p>Lamp.dll fails. See <a href=slot:0>Q900002</a>.</p>')
    expect(slots).toEqual(['reference q900002'])
  })

  it('says what the check of its words found', () => {
    expect(fragmentOf('It is dark.').checks).toEqual({ words: 6, lost: null, misprintedLines: [] })
  })

  it('leaves the tree as it is, which copies of the article may share', () => {
    expect(fragmentOf('Lamp.dll fails.')).toEqual(fragmentOf('Lamp.dll fails.'))
    expect(fragmentOf('Lamp.dll fails.', 'Lamp.dll').slots).toHaveLength(2)
    expect(fragmentOf('Lamp.dll fails.').slots).toHaveLength(1)
  })
})
