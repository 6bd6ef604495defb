/** Fills in a report of a misread article: its address and source, and the words that the reader has marked. */

/** Longer passages are found by their beginning. */
const LONGEST_QUOTATION = 400

/** Marking is lost when the link is clicked, so it is kept as it changes. */
export function fillInReports(): void {
  const link = document.querySelector<HTMLAnchorElement>('.details > p > a')
  if (!link) return
  let marked = ''
  document.addEventListener('selectionchange', () => {
    const text = getSelection()?.toString().trim() ?? ''
    if (text !== '') marked = text.slice(0, LONGEST_QUOTATION)
  })
  link.addEventListener('click', () => {
    const address = new URL(link.href)
    address.searchParams.set('body', describeReport(marked))
    link.href = address.href
  })
}

function describeReport(marked: string): string {
  const quotation = marked === '' ? '' : marked.replace(/^/gm, '> ')
  return [
    `Page: ${location.origin}${location.pathname}`,
    `Words in question:\n\n${quotation}`,
    'The page shows: ',
    'It should show: ',
  ].join('\n\n')
}
