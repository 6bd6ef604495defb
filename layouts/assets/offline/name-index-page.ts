/**
 * The same address with the page of its folder named.
 *
 * `../dll/?page=2#n` -> `../dll/index.html?page=2#n`; `#n`, `page.html` and `https://example.org/` stay
 */
export function nameIndexPage(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  if (/^(?:(?!file:)[a-z][a-z\d+.-]*:|\/\/)/i.test(path)) return address
  if (/^\.{1,2}$|\/\.{1,2}$/.test(path)) return `${path}/index.html${rest}`
  return path.endsWith('/') ? `${path}index.html${rest}` : address
}
