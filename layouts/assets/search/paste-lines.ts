/**
 * Lets a text of several lines be pasted into a search box: browsers drop the line breaks and join the words.
 *
 * `STOP: 0xA`, line break, `Lamp.sys` -> `STOP: 0xA Lamp.sys`
 */

/** Puts a space where a line ended. */
export function keepPastedLines(input: HTMLInputElement): void {
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!/[\r\n]/.test(text)) return
    event.preventDefault()
    const { selectionStart, selectionEnd, value } = input
    input.setRangeText(joinLines(text), selectionStart ?? value.length, selectionEnd ?? value.length, 'end')
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}

/** One line, one space for all white space. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
