/** Opens an article's original text beside the rendered one, where its link would lead to a page of its own. */

/** A click that asks for a new tab or window still gets the page. */
export function openOriginalInPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('.facts a')
  link?.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const { toggleOriginal } = await import('./original-text.ts')
    await toggleOriginal(link)
  })
}

/** On the page of original texts: shows the one that its address asks for. */
export async function showRequestedOriginal(): Promise<void> {
  const place = document.querySelector('#original-text')
  if (!place) return
  const { showOriginalAlone } = await import('./original-text.ts')
  await showOriginalAlone(place)
}
