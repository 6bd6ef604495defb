/**
 * Marks on an article's page what the reader had searched for, as `?highlight=` in the address says, with a bar that
 * leads from one place to the next and turns the marks off. The page's own elements and words stay untouched: browsers
 * paint the marks from ranges of text.
 */
import { BLOCK_BREAK, findMatches } from './find-matches.ts'
import { makeButton, makeElement } from './make-element.ts'

/** Names that the style sheet paints. */
const ALL = 'search-matches'
const CURRENT = 'search-current'

/** Where the reader's choice is kept. */
const CHOICE = 'highlight'

/** What is searched: the title, the text, and the query words. */
const PLACES = 'main h1, main .body, main .query-words'

const blocks = 'p, li, pre, td, th, h1, h2, h3, h4, dt, dd, div'

/** Does nothing where nothing matches, or where the browser has no highlights. */
export function highlightMatches(query: string): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  const ranges = [...document.querySelectorAll(PLACES)].flatMap((place) => findRanges(place, query))
  if (ranges.length > 0) showBar(ranges)
}

/** The ranges of text within an element that match. */
function findRanges(place: Element, query: string): Range[] {
  const { text, nodes } = readTexts(place)
  return findMatches(text, query).map(({ start, end }) => {
    const range = new Range()
    const from = nodeAt(nodes, start)
    const to = nodeAt(nodes, end - 1)
    if (from && to) {
      range.setStart(from.node, start - from.offset)
      range.setEnd(to.node, end - to.offset)
    }
    return range
  })
}

interface PlacedNode {
  node: Text
  /** Where its text begins in the whole. */
  offset: number
}

/** All text of an element in one, with a break wherever another block begins. */
function readTexts(place: Element): { text: string; nodes: PlacedNode[] } {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  const nodes: PlacedNode[] = []
  const parts: string[] = []
  let offset = 0
  let lastBlock: Element | null = null
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!(node instanceof Text) || node.parentElement?.closest('button')) continue
    const block = node.parentElement?.closest(blocks) ?? null
    if (block !== lastBlock) {
      parts.push(BLOCK_BREAK)
      offset += BLOCK_BREAK.length
    }
    lastBlock = block
    nodes.push({ node, offset })
    parts.push(node.data)
    offset += node.data.length
  }
  return { text: parts.join(''), nodes }
}

function nodeAt(nodes: readonly PlacedNode[], at: number): PlacedNode | undefined {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.offset ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return nodes[low - 1]
}

/** The bar stands before the article and stays in view while one reads. */
function showBar(ranges: readonly Range[]): void {
  const count = makeElement('span')
  const next = makeButton('Next')
  const toggle = makeButton('')
  const bar = makeElement('div', 'highlight-bar', count, next, toggle)
  bar.role = 'group'
  bar.ariaLabel = 'Words of your search'
  let place = -1
  const paint = (on: boolean): void => {
    if (on) CSS.highlights.set(ALL, new Highlight(...ranges))
    else for (const name of [ALL, CURRENT]) CSS.highlights.delete(name)
    const matches = ranges.length === 1 ? '1 match' : `${ranges.length} matches`
    count.textContent = on ? matches : `${matches}, not marked`
    next.hidden = !on
    toggle.textContent = on ? 'Turn marks off' : 'Turn marks on'
  }
  next.addEventListener('click', () => {
    place = (place + 1) % ranges.length
    goTo(ranges[place])
    count.textContent = `Match ${place + 1} of ${ranges.length}`
  })
  toggle.addEventListener('click', () => {
    const on = !CSS.highlights.has(ALL)
    keepChoice(on)
    paint(on)
  })
  paint(isWanted())
  document.querySelector('main article')?.prepend(bar)
}

function goTo(range: Range | undefined): void {
  if (!range) return
  CSS.highlights.set(CURRENT, new Highlight(range))
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** Browsers that keep nothing for a site throw. */
function isWanted(): boolean {
  try {
    return localStorage.getItem(CHOICE) !== 'off'
  } catch {
    return true
  }
}

function keepChoice(on: boolean): void {
  try {
    localStorage.setItem(CHOICE, on ? 'on' : 'off')
  } catch {
    // The choice holds for this page.
  }
}
