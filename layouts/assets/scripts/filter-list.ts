/** Puts a box above long lists that narrows them while one types. */

/** Shorter lists are seen at a glance. */
const FEWEST_ITEMS = 25

/** Lists ask for it with `data-filter`. */
export function addListFilters(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-filter]')) {
    if (list.children.length >= FEWEST_ITEMS) addFilter(list)
  }
}

function addFilter(list: HTMLElement): void {
  const items = [...list.children] as HTMLElement[]
  const texts = items.map((item) => (item.textContent ?? '').toLowerCase())
  const { label, input, status } = makeBox()
  list.before(label)
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/)
    let shown = 0
    items.forEach((item, index) => {
      const matches = words.every((word) => texts[index]?.includes(word))
      item.hidden = !matches
      if (matches) shown += 1
    })
    status.textContent = input.value.trim() === '' ? '' : `${shown} of ${items.length}`
  })
}

function makeBox(): { label: HTMLElement; input: HTMLInputElement; status: HTMLElement } {
  const label = document.createElement('label')
  label.className = 'list-filter'
  const input = document.createElement('input')
  input.type = 'search'
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  label.append('Filter this list ', input, status)
  return { label, input, status }
}
