/**
 * Progress on standard error: a bar on a terminal, a line now and then elsewhere, and in the end a table of each
 * stage's time and of the peak memory.
 */
import { SingleBar } from 'cli-progress'
import type { Progress } from '../kb-site/index.ts'

/** One finished stage: seconds of wall time, steps, and the process' peak memory so far in MB. */
interface StageTime {
  name: string
  seconds: number
  count: number
  peak: number
}

/** Share of a stage after which a plain line is due. */
const lineEvery = 0.25

/** Shows a build's progress; `finish` prints the table. */
export class TerminalProgress implements Progress {
  readonly #bar = process.stderr.isTTY
    ? new SingleBar({ format: '{name} {bar} {value}/{total}', hideCursor: true })
    : null
  readonly #times: StageTime[] = []
  #name = ''
  #began = performance.now()
  #count = 0
  #total = 0

  stage(name: string, total = 0): void {
    this.#end()
    this.#name = name
    this.#began = performance.now()
    this.#count = 0
    this.#total = total
    if (this.#bar && total > 0) this.#bar.start(total, 0, { name: name.padEnd(8) })
    else process.stderr.write(total > 0 ? `${name}: ${total}\n` : `${name}\n`)
  }

  advance(count: number): void {
    const before = Math.floor(this.#count / this.#total / lineEvery)
    this.#count += count
    if (this.#bar) this.#bar.update(this.#count)
    else if (
      this.#total > 1000 &&
      Math.floor(this.#count / this.#total / lineEvery) > before &&
      this.#count < this.#total
    ) {
      process.stderr.write(`${this.#name}: ${this.#count} of ${this.#total}\n`)
    }
  }

  /** Ends the last stage and prints each stage's time and the process' peak memory at its end. */
  finish(): void {
    this.#end()
    const rows = this.#times.map(({ name, seconds, count, peak }) => {
      const columns = [name.padEnd(10), `${seconds.toFixed(1).padStart(7)} s`, `${String(peak).padStart(8)} MB`]
      return `  ${columns.join('  ')}${count > 0 ? `  ${count}` : ''}\n`
    })
    process.stderr.write(`  stage            time   peak so far  steps\n${rows.join('')}`)
  }

  #end(): void {
    if (this.#name === '') return
    this.#bar?.stop()
    const peak = Math.round(process.resourceUsage().maxRSS / 1024)
    const seconds = (performance.now() - this.#began) / 1000
    this.#times.push({ name: this.#name, seconds, count: this.#count, peak })
    this.#name = ''
  }
}
