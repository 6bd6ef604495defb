/** The title of a page of a list: all but the first have their numbers in it. */
export function namePage(name: string, page: number): string {
  return page === 1 ? name : `${name}, page ${page}`
}
