/**
 * An entity's name as readers write it: file names begin with a capital, as in the articles ("Netif.dll"), STOP and
 * status codes keep their form, and events say what their number is.
 */

/** The display name of an entity; other kinds (a reference, say) are shown as they are. */
export function displayName(kind: string, name: string): string {
  switch (kind) {
    case 'dll':
    case 'executable':
    case 'otherFile':
      return name.charAt(0).toUpperCase() + name.slice(1)
    case 'event':
      return `Event ${name}`
    default:
      return name
  }
}
