/** The page's end of the search worker: started with the first query that needs it, and asked one query at a time. */
import type { Answer, Request, SearchAnswer, SearchMessage } from '../../../plugins/kb-search/query/messages.ts'

/** Asks the worker. */
export class FullText {
  readonly #waiting = new Map<number, { resolve: (answer: SearchAnswer) => void; reject: (error: Error) => void }>()
  #started: Promise<Worker> | undefined
  #lastId = 0

  /** Starts the worker, which fetches the words of a query that is about to come; the query tells if that fails. */
  prepare(query: string): void {
    this.#worker()
      .then((worker) => worker.postMessage({ kind: 'expect', query } satisfies Request))
      .catch(() => undefined)
  }

  /** @throws Error with the worker's reason when it fails */
  async search(query: Omit<SearchMessage, 'kind' | 'id'>): Promise<SearchAnswer> {
    const worker = await this.#worker()
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ kind: 'search', id, ...query } satisfies Request)
    })
  }

  /** What failed is tried again by the next query. */
  #worker(): Promise<Worker> {
    this.#started ??= this.#start().catch((error: unknown) => {
      this.#started = undefined
      throw error
    })
    return this.#started
  }

  async #start(): Promise<Worker> {
    const { takeWorker } = await import('./start-worker.ts')
    const worker = takeWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#receive(data))
    worker.addEventListener('error', ({ message }) => this.#failAll(message))
    return worker
  }

  #receive(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (answer.kind === 'results') return waiting?.resolve(answer)
    this.#started = undefined
    waiting?.reject(new Error(answer.reason))
  }

  #failAll(reason: string): void {
    this.#started = undefined
    for (const { reject } of this.#waiting.values()) reject(new Error(reason))
    this.#waiting.clear()
  }
}
