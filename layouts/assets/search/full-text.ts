/** The page's end of the search worker: started with the first query that needs it, and asked one query at a time. */
import { makeStart } from '../../../plugins/kb-search/query/make-start.ts'
import type { Answer, Request, SearchAnswer, SearchMessage } from '../../../plugins/kb-search/query/messages.ts'
import type { StaticFiles } from './static-files.ts'

/** The worker, which may fetch words before it has been told the pages; a query waits for them. */
interface StartedWorker {
  worker: Worker
  pages: Promise<void>
}

/** Asks the worker. */
export class FullText {
  readonly #files: StaticFiles
  readonly #prefix: string
  readonly #waiting = new Map<number, { resolve: (answer: SearchAnswer) => void; reject: (error: Error) => void }>()
  #started: Promise<StartedWorker> | undefined
  #lastId = 0

  constructor(files: StaticFiles, prefix: string) {
    this.#files = files
    this.#prefix = prefix
  }

  /** Starts the worker, which fetches the words of a query that is about to come; the query tells if that fails. */
  prepare(query: string): void {
    this.#started ??= this.#start()
    this.#started
      .then(({ worker }) => worker.postMessage({ kind: 'expect', query } satisfies Request))
      .catch(() => undefined)
  }

  /** @throws Error with the worker's reason when it fails */
  async search(query: Omit<SearchMessage, 'kind' | 'id'>): Promise<SearchAnswer> {
    this.#started ??= this.#start()
    const { worker, pages } = await this.#started.catch((error) => this.#forget(error))
    await pages.catch((error) => this.#forget(error))
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ kind: 'search', id, ...query } satisfies Request)
    })
  }

  /** The worker's script loads while the tables do. */
  async #start(): Promise<StartedWorker> {
    const base = new URL(`${this.#prefix}search/`, location.href).href
    const worker = new Worker(`${base}worker.js`, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#receive(data))
    worker.addEventListener('error', ({ message }) => this.#failAll(message))
    const start = makeStart(base, await this.#files.start())
    worker.postMessage(start satisfies Request)
    const pages = this.#files.pages().then((tables) => worker.postMessage({ kind: 'pages', tables } satisfies Request))
    // Told with the query.
    pages.catch(() => undefined)
    return { worker, pages }
  }

  #receive(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (answer.kind === 'results') waiting?.resolve(answer)
    else waiting?.reject(new Error(answer.reason))
  }

  /** The next query tries to load the worker again. */
  #forget(error: unknown): never {
    this.#started = undefined
    throw error
  }

  #failAll(reason: string): void {
    this.#started = undefined
    for (const { reject } of this.#waiting.values()) reject(new Error(reason))
    this.#waiting.clear()
  }
}
