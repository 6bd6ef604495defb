import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { treeToHtml } from '../../../layouts/markup/html.ts'
import { type PageWords, pageWords, treeWords } from '../../../plugins/kb-check/index.ts'
import { listItemMark } from '../../../plugins/kb-check/lossless/page-words.ts'

/** The words of the body's segments. */
function wordsOfBody({ body }: PageWords) {
  return body.map(({ kind, words }) => ({ kind, words }))
}

describe('pageWords', () => {
  it('tells title, body and the rest of main apart', () => {
    const html = `<!doctype html><title>No</title><header>No <h1>No</h1></header>
      <main id="main"><p>Before</p><h1>The <b>Lamp</b></h1>
      <div class="lead body"><p>In</p><div><p>inner</p></div></div>
      <dl><dt>After</dt><dd>it</dd></dl></main><footer>No</footer>`
    const page = pageWords(html)
    expect(page).toMatchObject({ title: ['The', 'Lamp'], elsewhere: ['Before', 'After', 'it'] })
    expect(wordsOfBody(page)).toEqual([{ kind: 'run', words: ['In', 'inner'] }])
  })

  it('keeps a word whole across inline elements and parts it at blocks', () => {
    const html =
      '<main><div class="body"><p>See <a href="/x">Lamp<wbr>.dll</a>.<br>next</p><p>one</p><pre>two</pre></div></main>'
    expect(wordsOfBody(pageWords(html))).toEqual([{ kind: 'run', words: ['See', 'Lamp.dll.', 'next', 'one', 'two'] }])
  })

  it('sets tables apart, nested ones with the outermost', () => {
    const table = '<table><tr><th>A<td>b<table><tr><td>c</table><td>d</table>'
    expect(wordsOfBody(pageWords(`<main><div class="body">x ${table} y</div></main>`))).toEqual([
      { kind: 'run', words: ['x'] },
      { kind: 'table', words: ['A', 'b', 'c', 'd'] },
      { kind: 'run', words: ['y'] },
    ])
  })

  it('marks where list items begin, in the body only', () => {
    const list = '<ol><li>one</li><li>two</li></ol>'
    const page = pageWords(`<main><div class="body">${list}</div>${list}</main>`)
    const { elsewhere } = page
    expect(wordsOfBody(page)).toEqual([{ kind: 'run', words: [listItemMark, 'one', listItemMark, 'two'] }])
    expect(elsewhere).toEqual(['one', 'two'])
  })

  it('decodes entities and leaves out scripts, styles, comments and attributes', () => {
    const html = `<main><div class="body" title="no">&lt;cd&gt; &amp;amp; &#x41;<!-- no --><script>no</script>
      <style>no</style><template>no</template></div></main>`
    expect(wordsOfBody(pageWords(html))).toEqual([{ kind: 'run', words: ['<cd>', '&amp;', 'A'] }])
  })

  it('has nothing for a page without main', () => {
    expect(pageWords('<p>Moved.</p>')).toEqual({ title: [], body: [], elsewhere: [] })
    expect(pageWords('')).toEqual({ title: [], body: [], elsewhere: [] })
  })
})

describe('treeWords', () => {
  const list = h('ol', [h('li', '<one>'), h('li', [h('b', 'tw'), 'o', h('br'), '&amp;'])])
  const table = h('table', h('tr', [h('td', 'a'), h('td', h('table', h('tr', h('td', 'b'))))]))
  const hidden = [h('script', 'no'), h('style', 'no')]
  const body = h('div', { className: 'body' }, [list, table, h('div', [...hidden, list]), 'end'])
  const main = h('main', [h('h1', ['The ', h('b', 'Lamp')]), body, h('p', 'Rest')])

  it('reads of a tree what its HTML has', () => {
    expect(treeWords(main)).toEqual(pageWords(String(treeToHtml(main))))
  })

  it('reads lists and tables', () => {
    expect(wordsOfBody(treeWords(main))).toEqual([
      { kind: 'run', words: [listItemMark, '<one>', listItemMark, 'two', '&amp;'] },
      { kind: 'table', words: ['a', 'b'] },
      { kind: 'run', words: [listItemMark, '<one>', listItemMark, 'two', '&amp;', 'end'] },
    ])
  })
})
