/** Worker threads that all run one script, and what they have to do. */
import { Piscina } from 'piscina'

/** A number of threads; tasks wait in line for the next one that is free. */
export class Threads {
  readonly #piscina: Piscina
  readonly #underWay = new Set<Promise<unknown>>()

  /** @param filename of the script; it finds `workerData` as threads of Node do */
  constructor(filename: string, workerData: unknown, count: number) {
    this.#piscina = new Piscina({ filename, workerData, minThreads: count, maxThreads: count })
  }

  /** Has an exported function of the script called; what `transferList` names moves to the thread. */
  run<Answer>(name: string, task: unknown, transferList: ArrayBuffer[] = []): Promise<Answer> {
    const answer: Promise<Answer> = this.#piscina.run(task, { name, transferList })
    const forget = () => this.#underWay.delete(answer)
    this.#underWay.add(answer)
    answer.then(forget, forget)
    return answer
  }

  /**
   * Ends the threads when all that was asked of them is done: Piscina throws past every `catch` where an answer comes from a
   * thread that it has stopped.
   */
  async stop(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
    await this.#piscina.destroy()
  }
}
