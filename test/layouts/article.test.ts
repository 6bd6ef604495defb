import type { ElementContent } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { completeBody } from '../../layouts/markup/complete-body.ts'
import { treeToHtml } from '../../layouts/markup/html.ts'
import type { ArticlePage } from '../../layouts/types.ts'
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import { one, parsePage, wordsOf } from './parse-page.ts'
import { articlePage, editionPage, link, record } from './sample-article.ts'
import { site } from './sample-views.ts'

describe('article page', () => {
  const tree = parsePage(articlePage)

  it('holds title, applies-to list, body and query words in main, in this order', () => {
    expect(wordsOf('main > article', tree)).toBe(
      'Q100001 PRB: Test.dll Is Not Found ' +
        'PRB – Problem report Problem, kbother Last changed 3 February 1999 Original text ' +
        'Applies to Test Server, version 1.0 SYMPTOMS The loader gives up. Query words missing file',
    )
    expect(wordsOf('main .body', tree)).toBe('SYMPTOMS The loader gives up.')
  })

  it('shows what an applies-to entry holds as a list within it', () => {
    const appliesTo = ['Lamp Classes, used with:', 'Lamp C++', 'Lamp NT', 'Lamp C', 'Bulbs']
    const nested = { ...record, appliesTo, appliesToLevels: [0, 1, 2, 1, 0] }
    const page = parsePage({ ...articlePage, record: nested })
    expect(selectAll('article > header > section > ul > li', page)).toHaveLength(2)
    expect(wordsOf('article > header > section > ul > li:first-child > ul', page)).toBe('Lamp C++ Lamp NT Lamp C')
    expect(wordsOf('article > header > section > ul > li:first-child > ul > li > ul', page)).toBe('Lamp NT')
    expect(wordsOf('article > header > section > ul > li:last-child', page)).toBe('Bulbs')
  })

  it('gives versions, keywords with their meaning, and the source', () => {
    expect(wordsOf('.details', tree)).toBe(
      'About this article Versions winnt: 1.0, 2.0 Operating systems winnt Hardware alpha Component Loader ' +
        'Solution kbfix Keywords kbsetup Setup Technology kbTestSearch ' +
        'Source tests/100001.txt',
    )
    expect(one('.details a', tree).properties['href']).toBe('/archive/keyword/kbsetup/')
  })

  it('says how a source was read where the ending of its name does not', () => {
    const read = (changes: Partial<typeof record.source>) => {
      const details = wordsOf(
        '.details',
        parsePage({ ...articlePage, record: { ...record, source: { ...record.source, ...changes } } }),
      )
      return details.replace(/^.*Source /, '')
    }
    expect(read({ path: '1/README.MD', form: 'front-matter' })).toBe('tests/1/README.MD')
    expect(read({ path: '1/README', form: 'front-matter' })).toBe('tests/1/README Markdown')
    expect(read({ path: '1.md' })).toBe('tests/1.md plain text')
    expect(read({ path: '1.txt', encoding: 'cp437' })).toBe('tests/1.txt code page 437')
    expect(read({ path: '1.txt', form: 'web', encoding: 'koi8-r' })).toBe('tests/1.txt text of a support page, koi8-r')
  })

  it('offers to report a misreading where the site names a repository', () => {
    expect(select('.details > p > a', tree)).toBeUndefined()
    const repository = 'https://archive.invalid/owner/name'
    const link = one('.details > p > a', parsePage(articlePage, { ...site, repository }))
    expect(link.properties['href']).toBe(`${repository}/issues/new?title=Q100001`)
  })

  it('says what was checked', () => {
    const checked = (changes: Partial<ArticlePage>) =>
      wordsOf('.details', parsePage({ ...articlePage, ...changes })).replace(/^.*?(?=Checked|$)/, '')
    const twoCopies = { ...record, editions: [record.source] }
    expect(checked({})).toBe('')
    expect(checked({ checks: { words: 1234, lost: null, misprintedLines: [] } })).toBe(
      'Checked All 1,234 words of the source are here',
    )
    expect(checked({ checks: { words: 12, lost: 'dll', misprintedLines: [] } })).toContain(
      'Of 12 words of the source, “dll” is not',
    )
    expect(checked({ record: twoCopies })).toBe('Checked Both copies agree')
    const editions = [{ name: 'Edition 2', url: '/kb/100/Q100001/editions/2/' }]
    expect(checked({ record: twoCopies, editions })).toBe('Checked 2 copies, of which some differ')
  })

  it('leads to the original text, an edition to its own', () => {
    expect(one('.facts a', tree).properties['href']).toBe('/archive/original/?Q100001')
    expect(one('.facts a', parsePage(editionPage)).properties['href']).toBe('/archive/original/?Q100001-2')
  })

  it('says above the text what replaces it, and beside it what it replaces', () => {
    const newer = { id: 'Q100009', title: 'A Newer One', url: '/kb/100/Q100009/' }
    const older = { id: 'Q100003', title: null, url: '/absent/#Q100003', absent: true as const }
    const replaced = parsePage({ ...articlePage, replacedBy: [newer], replaces: [older] })
    expect(wordsOf('article .replaced', replaced)).toBe('Replaced by Q100009: A Newer One')
    expect(wordsOf('.connections', replaced)).toContain('Replaces Q100003 not in this archive')
    expect(selectAll('.replaced', tree)).toEqual([])
  })

  it('quotes how others refer to it', () => {
    const citing = parsePage({ ...articlePage, referencedBy: [{ ...link, sentence: 'To mend it, see this:' }] })
    expect(wordsOf('.connections', citing)).toContain(
      'Referred to by 1 article INFO: A Second Article Q100002 To mend it, see this:',
    )
  })

  it('links what it refers to and marks what is absent', () => {
    expect(wordsOf('.references ul', tree)).toBe('INFO: A Second Article Q100002 Q100003 not in this archive')
    expect(one('.references .absent', tree).children).toEqual([expect.objectContaining({ value: 'Q100003' })])
  })

  it('says why articles are related', () => {
    expect(wordsOf('.related li', tree)).toBe('INFO: A Second Article Q100002: both name Test.dll')
  })

  it('says the same reasons once', () => {
    const related = ['both name Test.dll', 'both name Test.dll', 'both cite Q1'].map((reasons) => ({
      article: link,
      reasons,
    }))
    const reasons = selectAll('.related li', parsePage({ ...articlePage, related })).map((item) =>
      toText(item).split(': ').at(-1),
    )
    expect(reasons).toEqual(['both name Test.dll', 'likewise', 'both cite Q1'])
  })

  it('lists entities by kind, linked where they have a page', () => {
    expect(wordsOf('.entities dl', tree)).toBe('DLL Test.dll Error code 0x80040154')
    expect(selectAll('.entities a', tree)).toHaveLength(1)
  })

  it('folds long lists of what is named', () => {
    const entities = Array.from({ length: 30 }, (_, index) => ({
      kind: 'dll' as const,
      name: `Test${index}.dll`,
      url: `/dll/test${index}.dll/`,
    }))
    const folded = parsePage({ ...articlePage, entities })
    expect(wordsOf('.entities details summary', folded)).toBe('10 more')
    expect(selectAll('.entities dd > a', folded)).toHaveLength(20)
    expect(selectAll('.entities a', folded)).toHaveLength(30)
    expect(selectAll('.entities details', parsePage({ ...articlePage, entities: entities.slice(6) }))).toEqual([])
  })

  it('folds long lists of citing articles', () => {
    const referencedBy = Array.from({ length: 15 }, () => link)
    const folded = parsePage({ ...articlePage, referencedBy })
    expect(wordsOf('.references details summary', folded)).toBe('3 more')
    expect(selectAll('.references details li', folded)).toHaveLength(3)
  })

  it('takes the type that the title implies where the trailer has none', () => {
    expect(wordsOf('.facts', parseWith({ issueType: null, derivedIssueType: 'kbprb' }))).toContain('Problem Last')
  })

  it('shows the version line as it stands where it could not be told apart', () => {
    expect(wordsOf('.details', parseWith({ versions: [], versionsLine: 'x:?' }))).toContain('Versions x:?')
  })

  it('explains the categories of older years as it does keywords', () => {
    expect(wordsOf('.details', parseWith({ categories: ['kbsetup', 'hall'] }))).toContain(
      'Keywords kbsetup Setup Categories kbsetup Setup hall Technology',
    )
  })

  it('names a platform without versions by its name alone', () => {
    const versions = [
      { platform: 'WINDOWS', versions: [] },
      { platform: 'winnt', versions: ['6.0'] },
    ]
    expect(wordsOf('.details', parseWith({ versions }))).toContain('Versions WINDOWS winnt: 6.0 ')
  })

  it('leaves out what an article does not have', () => {
    const bare: ArticlePage = {
      ...articlePage,
      record: {
        ...record,
        titlePrefix: null,
        product: { code: null, name: '' },
        productName: '',
        issueType: null,
        modified: null,
        appliesTo: [],
        keywords: [],
        technology: [],
        versions: [],
        versionsLine: '',
      },
      queryWords: null,
      references: [],
      referencedBy: [],
      related: [],
      entities: [],
    }
    const main = wordsOf('main', parsePage(bare))
    for (const label of ['Applies to', 'Query words', 'Related', 'Refers to', 'Referred to', 'Named', 'Keywords']) {
      expect(main).not.toContain(label)
    }
  })

  it('has contents from five sections on', () => {
    const sections = (count: number): ArticleRecord['sections'] =>
      Array.from({ length: count }, (_, index) => ({
        title: `Part ${index}`,
        level: index === 1 ? 2 : 1,
        slug: `p${index}`,
      }))
    expect(select('nav.contents', parseWith({ sections: sections(4) }))).toBeUndefined()
    const long = parseWith({ sections: sections(5) })
    expect(selectAll('nav.contents a', long).map((a) => a.properties['href'])).toEqual([
      '#p0',
      '#p1',
      '#p2',
      '#p3',
      '#p4',
    ])
    expect(selectAll('nav.contents .nested', long)).toHaveLength(1)
  })
})

describe('body', () => {
  it('makes set-off text reachable by keyboard only where it may scroll', () => {
    const body = [
      h('pre', { dataKind: 'code' }, h('code', 'short')),
      h('ul', h('li', h('pre', { dataKind: 'command' }, h('code', 'copy a:\\*.* '.repeat(5))))),
      h('pre', h('code', 'x'.repeat(80))),
    ]
    const blocks = selectAll('pre', parseBody(body))
    expect(blocks.map(({ properties }) => properties['tabIndex'])).toEqual([undefined, 0, 0])
    expect(blocks.map(({ properties }) => properties['ariaLabel'])).toEqual([undefined, 'Command', 'Set-off text'])
    expect(body[2]?.properties).toEqual({})
  })

  it('lets error messages wrap instead', () => {
    const body = [h('pre', { dataKind: 'error' }, h('code', 'x '.repeat(80)))]
    expect(one('.body pre', parseBody(body)).properties['tabIndex']).toBeUndefined()
  })

  it('lets tables scroll in a frame of their own', () => {
    const body = [h('table', h('tbody', h('tr', h('td', 'cell'))))]
    const frame = one('.body > div', parseBody(body))
    expect(frame.properties).toMatchObject({ tabIndex: 0, role: 'group', ariaLabel: 'Table' })
    expect(one('table', frame).tagName).toBe('table')
  })

  it('keeps header cells only where they have text', () => {
    const body = [
      h('table', h('thead', h('tr', [h('th', 'Name'), h('th', ' ')])), h('tbody', h('tr', h('td', 'cell')))),
    ]
    const table = one('.body table', parseBody(body))
    expect(selectAll('thead th, thead td', table).map(({ tagName }) => tagName)).toEqual(['th', 'td'])
    expect(one('th', table).properties['scope']).toBe('col')
  })
})

function parseWith(changes: Partial<ArticleRecord>) {
  return parsePage({ ...articlePage, record: { ...record, ...changes } }, site)
}

function parseBody(body: ElementContent[]) {
  return parsePage({ ...articlePage, body: treeToHtml(completeBody(body)) })
}
