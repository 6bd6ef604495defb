/** Fetches the suggestions when a search box is used: an address with a query shows its results without them. */
import type { SuggestionSources } from './find-suggestions.ts'
import { keepPastedLines } from './paste-lines.ts'

/** Starts the suggestions of a box once it has the focus; what is pasted into it keeps its lines apart at once. */
export function suggestOnFocus(input: HTMLInputElement, sources: SuggestionSources): void {
  keepPastedLines(input)
  const start = async (): Promise<void> => {
    const { startSuggestions } = await import('./suggestions.ts')
    startSuggestions(input, sources)
  }
  if (document.activeElement === input) void start()
  else input.addEventListener('focus', () => void start(), { once: true })
}
