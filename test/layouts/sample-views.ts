/** The site of the tests, and a view model of each kind of page. */
import { h } from 'hastscript'
import type { CountedLink, HomePage, Page, Site } from '../../layouts/types.ts'
import { articlePage, editionPage, link } from './sample-article.ts'
import {
  absentPage,
  buildsPage,
  counted,
  entityPage,
  indexPage,
  listingPage,
  registryTreePage,
  titleIndexPage,
} from './sample-lists.ts'
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
  titleIndexPage,
  { kind: 'search', url: '/search/', title: 'Search', breadcrumbs: [], indexes },
  { kind: 'prose', url: '/about/', title: 'About', breadcrumbs: [], body: [h('p', 'Written for the tests.')] },
  { kind: 'notFound', url: '/404.html', title: 'Page not found', breadcrumbs: [], indexes },
  { kind: 'original', url: '/original/', title: 'Original text', breadcrumbs: [] },
  { kind: 'redirect', url: '/id/test/', title: 'Test Server', breadcrumbs: [], target: '/product/test/' },
  { kind: 'design', url: '/design/', title: 'Design', breadcrumbs: [] },
]
