/**
 * Candidates for one list of related articles: a score and the evidence for each, in arrays as long as the archive that
 * are used again for the next list.
 */

/** Evidence that is enough by itself. An entity or a citation is; a word that both titles have needs a second one. */
export const enoughEvidence = 2

/** Scores and evidence of the articles that may be related to one; one object serves an archive, list after list. */
export class Candidates {
  readonly #scores: Uint32Array
  readonly #evidence: Uint32Array
  #articles: number[] = []

  constructor(articleCount: number) {
    this.#scores = new Uint32Array(articleCount)
    this.#evidence = new Uint32Array(articleCount)
  }

  /** The articles added so far. */
  get articles(): readonly number[] {
    return this.#articles
  }

  score(article: number): number {
    return this.#scores[article] ?? 0
  }

  /** Adds to an article's score; the first time makes it a candidate. `weight` is above 0. */
  add(article: number, weight: number, evidence: number): void {
    if (this.#scores[article] === 0) this.#articles.push(article)
    this.#scores[article]! += weight
    this.#evidence[article]! += evidence
  }

  /** Adds to the score of an article that is a candidate already, and else does nothing. */
  addBonus(article: number, weight: number, evidence: number): void {
    if (this.#scores[article] !== 0) this.add(article, weight, evidence)
  }

  /** The best `limit` with enough evidence, `article` itself left out; the lower number first where scores are equal. */
  pickBest(limit: number, article: number): number[] {
    const best: number[] = []
    for (const candidate of this.#articles) {
      if (candidate === article || this.#evidence[candidate]! < enoughEvidence) continue
      // An insertion into ten costs less than sorting thousands.
      let place = best.length
      while (place > 0 && this.#isBetter(candidate, best[place - 1]!)) place--
      if (place === limit) continue
      best.splice(place, 0, candidate)
      if (best.length > limit) best.pop()
    }
    return best
  }

  /** Makes room for the next list. */
  clear(): void {
    for (const article of this.#articles) this.#scores[article] = this.#evidence[article] = 0
    this.#articles = []
  }

  #isBetter(a: number, b: number): boolean {
    return this.score(a) > this.score(b) || (this.score(a) === this.score(b) && a < b)
  }
}
