/** View models of an article and of its other edition, written for the tests: an entry in every list. */
import { h } from 'hastscript'
import { treeToHtml } from '../../layouts/markup/html.ts'
import type { ArticleLink, ArticlePage, EditionPage } from '../../layouts/types.ts'
import { makeRecord, makeSource } from '../kb-site/make-record.ts'

export const link: ArticleLink = {
  id: 'Q100002',
  title: 'INFO: A Second Article',
  url: '/kb/100/Q100002/',
  modified: '1998-11-05',
}

export const record = makeRecord(100001, {
  title: 'PRB: Test.dll Is Not Found',
  titlePrefix: { code: 'PRB', meaning: 'Problem report' },
  product: { code: 'test', name: 'Test Server' },
  productName: 'Test Server',
  versions: [{ platform: 'winnt', versions: ['1.0', '2.0'] }],
  versionsLine: 'winnt:1.0,2.0',
  operatingSystems: ['winnt'],
  keywords: ['kbsetup'],
  technology: ['kbTestSearch'],
  hardware: ['alpha'],
  queryWords: ['missing', 'file'],
  issueType: 'kbprb kbother',
  solutionType: 'kbfix',
  component: 'Loader',
  modified: '1999-02-03',
  appliesTo: ['Test Server, version 1.0'],
  appliesToLevels: [0],
  sections: [{ title: 'SYMPTOMS', level: 1, slug: 'symptoms' }],
  dlls: ['test.dll'],
  source: makeSource({ name: 'tests', path: '100001.txt', sha256: '00' }),
})

export const articlePage: ArticlePage = {
  kind: 'article',
  url: record.url,
  title: 'Q100001: PRB: Test.dll Is Not Found',
  breadcrumbs: [{ name: 'Test Server', url: '/product/test/' }],
  record,
  heading: treeToHtml([text('PRB: '), h('a', { href: '../../../dll/test.dll/' }, 'Test.dll'), text(' Is Not Found')]),
  body: treeToHtml([h('h2', { id: 'symptoms' }, 'SYMPTOMS'), h('p', 'The loader gives up.')]),
  opening: 'The loader gives up.',
  queryWords: treeToHtml(text('missing file')),
  searchedFrom: 11,
  references: [
    { id: 'Q100002', title: 'INFO: A Second Article', url: '/kb/100/Q100002/' },
    { id: 'Q100003', title: null, url: '/absent/#Q100003', absent: true },
  ],
  referencedBy: [link],
  related: [{ article: link, reasons: 'both name Test.dll' }],
  entities: [
    { kind: 'dll', name: 'Test.dll', url: '/dll/test.dll/' },
    { kind: 'errorCode', name: '0x80040154', url: null },
  ],
  termUrls: new Map([['kbsetup', '/keyword/kbsetup/']]),
  previous: link,
}

export const editionPage: EditionPage = {
  kind: 'edition',
  number: 2,
  url: `${record.url}editions/2/`,
  title: 'Q100001, edition 2: PRB: Test.dll Is Not Found',
  breadcrumbs: [{ name: record.id, url: record.url }],
  record,
  heading: articlePage.heading,
  body: articlePage.body,
  opening: articlePage.opening,
  queryWords: articlePage.queryWords,
  articleUrl: record.url,
  reason: 'newer',
  changes: [
    { kind: 'same', text: 'The loader ' },
    { kind: 'removed', text: 'stops' },
    { kind: 'added', text: 'gives up' },
  ],
}

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}
