/**
 * Tells whether a query asks how to do something: it begins as an instruction does, with a verb and what to do it to. For
 * such a query an article that explains how comes before one that says what fails.
 *
 * `put a clock in the status bar` -> true; `printer stops after two pages` -> false; `link : fatal error` -> false
 */

/** Shorter queries are names or topics: `open file`, `find fast`. */
const FEWEST_WORDS = 4

/** Verbs that instructions begin with. Those that articles of the time begin names or error messages with are among them. */
const VERBS: ReadonlySet<string> = new Set(
  [
    'add adjust allow append apply assign attach automate avoid back block browse build bypass calculate call cancel',
    'capture change check choose clean clear click close combine compact compare compile compress compute configure',
    'connect control convert copy count create customize cut debug decode decrypt delete deploy detect determine disable',
    'disconnect display distribute divide download drag draw dump edit eject embed emulate enable encode encrypt enter',
    'enumerate erase execute expand export extract fill filter find fit force format generate get give go group hide',
    'highlight hook identify ignore implement import improve increase insert inspect install invoke join keep kill launch',
    'limit link list load locate lock look lower make manage map mark measure merge migrate minimize modify monitor mount',
    'move name number obtain open override pass paste pause perform pick place play populate position prevent print',
    'protect publish put query quit read receive record recover redirect reduce register reinstall remove rename repair',
    'replace report reset resize resolve restart restore restrict retrieve return reverse rotate run save scan schedule',
    'scroll search see select send separate set share show shrink shut sign simulate skip sort specify split start stop',
    'store subclass suppress switch synchronize take tell test toggle trace track transfer translate trap troubleshoot',
    'truncate turn type undelete undo uninstall unload unlock update upgrade upload use validate verify view wait walk',
    'write zip',
  ].flatMap((line) => line.split(' ')),
)

const word = /^["“(]*\p{L}[\p{L}'’-]*[,.)"”]*$/u

/** Whether the query is an instruction, or a question that begins with `how` or `where`. */
export function asksHow(query: string): boolean {
  const words = query.trim().toLowerCase().split(/\s+/u)
  const [first = '', second = ''] = words
  if (words.length < FEWEST_WORDS) return false
  return first === 'how' || first === 'where' || (VERBS.has(first) && word.test(second))
}
