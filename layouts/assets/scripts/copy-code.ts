/** Gives set-off code, commands, registry text and error messages a button that copies them. */
import { makeButton, makeElement } from './make-element.ts'

const COPIED_KINDS = ['code', 'command', 'registry', 'error'].map((kind) => `pre[data-kind="${kind}"]`).join(',')

/** Milliseconds for which the button says that it has copied. */
const NOTICE_TIME = 2000

/** Wraps each block with its button, so that the button stays in place while the block scrolls. */
export function addCopyButtons(): void {
  if (!navigator.clipboard) return
  for (const block of document.querySelectorAll<HTMLPreElement>(COPIED_KINDS)) {
    const wrapper = makeElement('div', 'copyable')
    block.replaceWith(wrapper)
    wrapper.append(block, makeCopyButton(block))
  }
}

/** A button that copies a block's text. */
export function makeCopyButton(block: HTMLPreElement): HTMLButtonElement {
  const button = makeButton('Copy', 'copy-button')
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.textContent ?? '')
    button.textContent = 'Copied'
    setTimeout(() => {
      button.textContent = 'Copy'
    }, NOTICE_TIME)
  })
  return button
}
