/** Made-up content for the page that shows every component. All links lead back to that page. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ArticleRecord } from '../../plugins/kb-record/types.ts'
import type {
  ArticleLink,
  ArticleListing,
  Chart,
  CountedLink,
  EntityLink,
  EntityPage,
  FileBuildView,
  IdentityView,
  ListOrder,
  NeighbourhoodView,
  Pagination,
  ReferenceView,
  RelatedView,
  SharedProduct,
  WayIn,
} from '../types.ts'

/** Where all sample links lead. */
const DESIGN_URL = '/design/'

/** The groups of the page. */
const SECTIONS = [
  'Colours',
  'Type',
  'Text',
  'Lists',
  'Pictures',
  'Beside the text',
  'Connections',
  'Ways through',
  'Search',
]

export const SAMPLE_ARTICLES: readonly ArticleLink[] = [
  {
    id: 'Q100001',
    title: 'PRB: Made-up Service Stops When the Sample Disk Is Full',
    url: DESIGN_URL,
    modified: '1999-03-14',
  },
  {
    id: 'Q100002',
    title: 'HOWTO: Move the Sample Database to Another Disk',
    url: DESIGN_URL,
    modified: null,
  },
]

export const SAMPLE_IDENTITIES: readonly IdentityView[] = [
  {
    kind: 'STOP code',
    name: 'MADE_UP_SERVICE_STOPPED',
    text: 'The made-up service stopped.',
    isQuote: false,
    sources: [{ name: 'Sample.h', url: null }],
    others: 0,
  },
  {
    kind: 'Event of',
    name: 'Sample Service',
    text: 'The sample disk is full.',
    isQuote: true,
    sources: [{ name: 'Q100001', url: DESIGN_URL }],
    others: 7,
  },
]

export const SAMPLE_RECORD: ArticleRecord = {
  id: 'Q100000',
  number: 100000,
  title: 'PRB: Made-up Setup Stops with Error 0x80040154',
  titlePrefix: { code: 'PRB', meaning: 'Problem' },
  product: { code: 'sample', name: 'Sample Server' },
  versions: [{ platform: 'winnt', versions: ['1.0', '1.0 SP1'] }],
  versionsLine: 'winnt:1.0,1.0 SP1',
  operatingSystems: ['winnt'],
  keywords: ['kbsetup', 'kbsample'],
  technology: ['kbSampleSearch'],
  hardware: ['x86'],
  queryWords: ['setup', 'stops'],
  issueType: 'kbprb',
  productName: 'Sample Server',
  derivedIssueType: null,
  solutionType: null,
  component: null,
  modified: '1999-03-14',
  appliesTo: ['Sample Server, versions 1.0, 1.0 SP1', 'Sample Client, version 1.0'],
  appliesToLevels: [0, 0],
  frontMatter: null,
  appliesToProducts: [],
  url: DESIGN_URL,
  sections: SECTIONS.map((title) => ({
    title,
    level: 1,
    slug: title.toLowerCase().replaceAll(' ', '-'),
  })),
  blocks: { orderedLists: 0, bulletLists: 0, tables: 0, codeBlocks: 0 },
  dlls: [],
  executables: [],
  otherFiles: [],
  services: [],
  references: [],
  errorCodes: [],
  eventIds: [],
  registryKeys: [],
  fileVersions: [],
  source: { name: 'sample', path: '100000.txt', form: 'document', encoding: 'ascii', sha256: '', url: null },
  editions: [],
}

export const SAMPLE_RELATED: readonly RelatedView[] = SAMPLE_ARTICLES.map((article) => ({
  article,
  reasons: 'both name Sample.dll',
}))

export const SAMPLE_REFERENCES: readonly ReferenceView[] = [
  { id: 'Q100001', title: 'PRB: Made-up Service Stops When the Sample Disk Is Full', url: DESIGN_URL },
  { id: 'Q999999', title: null, url: DESIGN_URL, absent: true },
]

export const SAMPLE_ENTITIES: readonly EntityLink[] = [
  { kind: 'dll', name: 'Sample.dll', url: DESIGN_URL },
  { kind: 'service', name: 'Sample Service', url: DESIGN_URL },
  { kind: 'errorCode', name: '0x80040154', url: null },
]

export const SAMPLE_COUNTS: readonly CountedLink[] = ['Sample Server', 'Sample Client', 'Sample Tools'].map(
  (name, index) => ({ name, url: DESIGN_URL, count: 5 ** (5 - index) }),
)

export const SAMPLE_YEARS: readonly CountedLink[] = [3, 12, 40, 33].map((count, index) => ({
  name: String(1996 + index),
  url: DESIGN_URL,
  count,
}))

export const SAMPLE_PAGINATION: Pagination = { page: 6, pages: 20, urls: Array<string>(20).fill(DESIGN_URL) }

export const SAMPLE_LISTING: ArticleListing = {
  groups: [{ heading: 'Sample Server', url: DESIGN_URL, id: 'sample-server', articles: [...SAMPLE_ARTICLES] }],
  jumps: [{ name: 'Sample Server', url: DESIGN_URL, count: 2 }],
  total: 2,
  pagination: { page: 1, pages: 1, urls: [DESIGN_URL] },
}

export const SAMPLE_WAYS: readonly WayIn[] = SAMPLE_COUNTS.map((count) => ({
  ...count,
  description: 'What is found this way.',
  examples: [...SAMPLE_COUNTS],
}))

export const SAMPLE_SHARED: readonly SharedProduct[] = [
  { name: 'Sample Server', url: DESIGN_URL, count: 190, total: 200 },
]

export const SAMPLE_ORDERS: readonly ListOrder[] = ['By number', 'By title'].map((name, index) => ({
  name,
  url: DESIGN_URL,
  current: index === 0,
}))

export const SAMPLE_CO_NAMED: EntityPage['coNamed'] = SAMPLE_COUNTS.map((count) => ({ ...count, kind: 'service' }))

export const SAMPLE_CHART: Chart = {
  id: 'sample-chart',
  title: 'Articles by year',
  description: '',
  shape: 'columns',
  columns: ['Year', 'Server', 'Client'],
  rows: SAMPLE_YEARS.map(({ name, count }) => ({ label: name, url: DESIGN_URL, values: [count, 10] })),
  csv: DESIGN_URL,
}

export const SAMPLE_NEIGHBOURHOOD: NeighbourhoodView = {
  nodes: [
    { kind: 'dll', label: 'Sample.dll', url: DESIGN_URL },
    { kind: 'executable', label: 'Sample.exe', url: DESIGN_URL },
    { kind: 'service', label: 'Sample Service', url: DESIGN_URL },
  ],
  edges: [
    { source: 0, target: 1, count: 9 },
    { source: 0, target: 2, count: 3 },
  ],
}

export const SAMPLE_BUILDS: readonly FileBuildView[] = [3, 2, 1].map((build) => ({
  version: `1.0.${build}`,
  date: `1999-0${build}-14`,
  size: 4096 * build,
  platform: 'x86',
  articles: [...SAMPLE_ARTICLES],
}))

export const SAMPLE_LETTERS = [...'ABCDE'].map((letter) => ({ letter, url: DESIGN_URL }))

/** One of each thing that an article's text may hold. */
export const SAMPLE_BODY: ElementContent[] = [
  h('p', [
    'A paragraph with a ',
    h('a', { href: '#text' }, 'link'),
    ', and an article that is not here: ',
    h('span', { className: 'absent', title: 'Not in this archive' }, 'Q999999'),
    '.',
  ]),
  h('ol', [h('li', 'A first step.'), h('li', ['A second one:', h('ul', [h('li', 'this'), h('li', 'or that')])])]),
  h('p', { className: 'aside note' }, 'NOTE: A remark beside the text.'),
  h('p', { className: 'aside warning' }, 'WARNING: A remark to heed.'),
  setOff('error', 'Sample.exe - Entry Point Not Found\nThe sample could not be located.'),
  setOff('command', 'net stop sampleservice'),
  setOff('code', 'Sub Main()\n   Debug.Print "sample"\nEnd Sub'),
  setOff('registry', 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Sample\\Parameters'),
  setOff('table', 'File name    Size\n-----------------\nSample.dll  4,096'),
  h('table', [
    h('thead', h('tr', [h('th', { scope: 'col' }, 'File name'), h('th', { scope: 'col' }, 'Size')])),
    h('tbody', h('tr', [h('td', 'Sample.dll'), h('td', '4,096')])),
  ]),
]

function setOff(kind: string, text: string): ElementContent {
  return h('pre', { dataKind: kind }, h('code', text))
}
