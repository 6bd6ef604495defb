/** View models written for the tests: one page of each kind, with an entry in every list. */
import { h } from 'hastscript'
import { treeToHtml } from '../../layouts/markup/html.ts'
import type {
  AbsentPage,
  ArticleLink,
  ArticlePage,
  BuildsPage,
  CountedLink,
  EditionPage,
  EntityPage,
  HomePage,
  IndexPage,
  ListingPage,
  Page,
  Pagination,
  RegistryTreePage,
  Site,
} from '../../layouts/types.ts'
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import { statsPage } from './sample-stats.ts'

export const site: Site = {
  title: 'Test Archive',
  tagline: 'Articles for tests.',
  prefix: '/archive/',
  root: '/archive/',
  sample: false,
  search: true,
  navigation: [{ name: 'DLLs', url: '/dll/' }],
  meanings: { kbprb: 'Problem', kbsetup: 'Setup' },
}

export const link: ArticleLink = {
  id: 'Q100002',
  title: 'INFO: A Second Article',
  url: '/kb/100/Q100002/',
  modified: '1998-11-05',
}

const counted: CountedLink = { name: 'Test Server', url: '/product/test/', count: 12345 }
const onePage: Pagination = { page: 1, pages: 1, urls: ['/x/'] }

export const record: ArticleRecord = {
  id: 'Q100001',
  number: 100001,
  title: 'PRB: Test.dll Is Not Found',
  titlePrefix: { code: 'PRB', meaning: 'Problem report' },
  product: { code: 'test', name: 'Test Server' },
  versions: [{ platform: 'winnt', versions: ['1.0', '2.0'] }],
  versionsLine: 'winnt:1.0,2.0',
  operatingSystems: ['winnt'],
  keywords: ['kbsetup'],
  technology: ['kbTestSearch'],
  hardware: ['alpha'],
  queryWords: ['missing', 'file'],
  issueType: 'kbprb kbother',
  productName: 'Test Server',
  derivedIssueType: null,
  solutionType: 'kbfix',
  component: 'Loader',
  modified: '1999-02-03',
  appliesTo: ['Test Server, version 1.0'],
  appliesToLevels: [0],
  frontMatter: null,
  appliesToProducts: [],
  url: '/kb/100/Q100001/',
  sections: [{ title: 'SYMPTOMS', level: 1, slug: 'symptoms' }],
  blocks: { orderedLists: 0, bulletLists: 0, tables: 0, codeBlocks: 0 },
  dlls: ['test.dll'],
  executables: [],
  otherFiles: [],
  services: [],
  references: [],
  errorCodes: [],
  eventIds: [],
  registryKeys: [],
  fileVersions: [],
  source: { name: 'tests', path: '100001.txt', form: 'document', encoding: 'ascii', sha256: '00', url: null },
  editions: [],
}

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
  productUrl: '/product/test/',
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

const indexes: CountedLink[] = [{ name: 'DLLs', url: '/dll/', count: 3 }]

export const homePage: HomePage = {
  kind: 'home',
  articleCount: 1234,
  url: '/',
  title: 'Home',
  breadcrumbs: [],
  products: [counted],
  mostCited: [{ article: link, count: 7 }],
  examples: [{ name: 'Q100002', url: '/kb/100/Q100002/' }],
  figures: [{ name: 'Articles', url: '/stats/', count: 1234 }],
  ways: [{ name: 'DLLs', url: '/dll/', count: 3, description: 'Libraries', examples: [counted] }],
  otherIndexes: indexes,
  years: [
    { name: '1998', url: '/year/1998/', count: 2 },
    { name: '1999', url: '/year/1999/', count: 4 },
  ],
}

export const listingPage: ListingPage = {
  kind: 'listing',
  url: '/product/test/',
  title: 'Test Server',
  breadcrumbs: [{ name: 'Products', url: '/product/' }],
  label: 'Product',
  heading: 'Test Server',
  description: 'A server for tests.',
  groups: [{ heading: '1998', url: null, id: 'in-1998', articles: [link] }],
  jumps: ['1998', '1997', '1996'].map((name) => ({ name, url: `/product/test/#in-${name}`, count: 7 })),
  orders: [
    { name: 'Newest', url: '/product/test/', current: true },
    { name: 'Title', url: '/product/test/by-title/', current: false },
  ],
  shared: [{ name: 'Other Server', url: '/product/other/', count: 1000, total: 1100 }],
  total: 401,
  pagination: { page: 2, pages: 3, urls: ['/product/test/', '/product/test/2/', '/product/test/3/'] },
  mostCited: [{ article: link, count: 1 }],
  facets: [{ name: 'Version', entries: [counted] }],
}

export const indexPage: IndexPage = {
  kind: 'index',
  url: '/dll/',
  title: 'DLLs',
  breadcrumbs: [],
  heading: 'DLLs',
  description: 'Modules that articles name.',
  entries: [counted],
  total: 1,
  pagination: onePage,
  letters: [
    { letter: 'A', url: '/dll/' },
    { letter: 'T', url: '/dll/2/' },
  ],
}

export const entityPage: EntityPage = {
  kind: 'entity',
  url: '/dll/test.dll/',
  title: 'Test.dll',
  breadcrumbs: [{ name: 'DLLs', url: '/dll/' }],
  entityKind: 'dll',
  heading: 'Test.dll',
  identities: [
    {
      kind: 'DLL',
      name: 'TEST_LIBRARY',
      text: 'It does the tests.',
      isQuote: true,
      sources: [
        { name: 'Test.h', url: null },
        { name: 'Q100002', url: link.url },
      ],
      others: 3,
    },
    {
      kind: 'Windows error 5',
      name: null,
      text: null,
      isQuote: false,
      sources: [{ name: 'Test.h', url: null }],
      others: 0,
    },
  ],
  facts: [
    { name: 'Runs the service', value: 'Test Service', url: '/service/test/' },
    { name: 'Service key', value: 'TestService', url: null },
  ],
  groups: [
    {
      heading: 'Test Server',
      url: '/product/test/',
      id: null,
      articles: [{ ...link, sentence: 'It loads Test.dll.' }],
    },
  ],
  jumps: [],
  builds: [{ version: '1.0.2', date: '1998-11-05', size: 12345, platform: 'x86', articles: [link] }],
  total: 1,
  pagination: onePage,
  neighbourhood: {
    nodes: [
      { kind: 'dll', label: 'Netif.dll', url: '/dll/netif.dll/' },
      { kind: 'executable', label: 'Dsamain.exe', url: '/exe/dsamain.exe/' },
      { kind: 'executable', label: 'Mad.exe', url: '/exe/mad.exe/' },
    ],
    edges: [
      { source: 0, target: 1, count: 2 },
      { source: 0, target: 2, count: 1 },
    ],
  },
  coNamed: [{ ...counted, kind: 'service' }],
}

export const absentPage: AbsentPage = {
  kind: 'absent',
  url: '/absent/',
  title: 'Cited, not here',
  breadcrumbs: [],
  entries: [{ id: 'Q100003', title: 'INFO: A Lost One', citedBy: [link] }],
  total: 1,
  pagination: onePage,
}

export const buildsPage: BuildsPage = {
  kind: 'builds',
  url: '/builds/t/',
  title: 'Builds of files: T',
  breadcrumbs: [],
  heading: 'Builds of files: T',
  letters: [{ letter: 'T', url: '/builds/t/' }],
  files: [{ name: 'test.dll', url: '/dll/test.dll/', builds: entityPage.builds ?? [] }],
  total: 1,
  pagination: onePage,
}

export const registryTreePage: RegistryTreePage = {
  kind: 'registryTree',
  url: '/registry/',
  title: 'Registry keys',
  breadcrumbs: [],
  heading: 'Registry keys',
  description: 'Keys that articles name.',
  nodes: [
    {
      label: 'HKEY_LOCAL_MACHINE',
      url: null,
      count: 0,
      id: null,
      page: null,
      children: [
        { label: 'Software', url: '/registry/software/', count: 2, id: 'software', page: null, children: [] },
        {
          label: 'System',
          url: null,
          count: 0,
          id: null,
          page: { name: 'System', url: '/registry/below/system/', count: 200 },
          children: [],
        },
      ],
    },
  ],
}

export const pages: readonly Page[] = [
  statsPage,
  articlePage,
  editionPage,
  homePage,
  listingPage,
  indexPage,
  entityPage,
  absentPage,
  buildsPage,
  registryTreePage,
  { kind: 'search', url: '/search/', title: 'Search', breadcrumbs: [], indexes },
  { kind: 'prose', url: '/about/', title: 'About', breadcrumbs: [], body: [h('p', 'Written for the tests.')] },
  { kind: 'notFound', url: '/404.html', title: 'Page not found', breadcrumbs: [], indexes },
  { kind: 'original', url: '/original/', title: 'Original text', breadcrumbs: [] },
  { kind: 'redirect', url: '/id/test/', title: 'Test Server', breadcrumbs: [], target: '/product/test/' },
  { kind: 'design', url: '/design/', title: 'Design', breadcrumbs: [] },
]

function text(value: string): { type: 'text'; value: string } {
  return { type: 'text', value }
}
