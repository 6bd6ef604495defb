/** Makes elements whose text comes from articles and readers: it only ever becomes text nodes. */

/** An element with a class (none where empty) and children. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name)
  if (className !== '') created.className = className
  created.append(...children)
  return created
}

/** A button that sends no form. */
export function makeButton(text: string, className = ''): HTMLButtonElement {
  const button = makeElement('button', className, text)
  button.type = 'button'
  return button
}

export function makeLink(
  address: string,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLAnchorElement {
  const link = makeElement('a', className, ...children)
  link.href = address
  return link
}
