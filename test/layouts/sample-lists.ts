/** View models of pages that list things, written for the tests: an entry in every list. */
import type {
  AbsentPage,
  BuildsPage,
  CountedLink,
  EntityPage,
  IndexPage,
  ListingPage,
  Pagination,
  RegistryTreePage,
  TitleIndexPage,
} from '../../layouts/types.ts'
import { link } from './sample-article.ts'

export const counted: CountedLink = { name: 'Test Server', url: '/product/test/', count: 12345 }
const onePage: Pagination = { page: 1, pages: 1, urls: ['/x/'] }

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

export const titleIndexPage: TitleIndexPage = {
  kind: 'titleIndex',
  url: '/title/',
  title: 'Titles',
  breadcrumbs: [],
  letters: [
    { letter: 'A', id: 'letter-A', ranges: [{ name: 'access … always', url: '/title/1/#letter-A', count: 498 }] },
    {
      letter: 'C',
      id: 'letter-C',
      ranges: [
        { name: 'cannot', url: '/title/1/#letter-C', count: 2 },
        { name: 'change … copy', url: '/title/2/', count: 500 },
      ],
    },
  ],
  total: 1000,
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
