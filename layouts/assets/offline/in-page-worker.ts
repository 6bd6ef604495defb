/** Stands for the search worker in a copy that is read from a folder, where browsers start none: it runs in the page. */

/** What the worker's script takes for its global scope. */
class WorkerScope extends EventTarget {
  answer: (data: unknown) => void = () => {}

  postMessage(data: unknown): void {
    this.answer(data)
  }
}

export const workerScope = new WorkerScope()

/** One worker of the page, with the part of `Worker` that search uses. */
export class InPageWorker extends EventTarget {
  readonly #started: Promise<unknown>

  constructor() {
    super()
    workerScope.answer = (data) => this.dispatchEvent(new MessageEvent('message', { data }))
    this.#started = import('../../../plugins/kb-search/query/search-worker.ts')
  }

  async postMessage(data: unknown): Promise<void> {
    await this.#started
    workerScope.dispatchEvent(new MessageEvent('message', { data }))
  }
}
