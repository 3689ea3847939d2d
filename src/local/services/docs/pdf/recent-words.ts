// The words set last in a font: most come again soon, and one takes some kilobytes.

/** So many at least are remembered, and twice as many at most. */
const GENERATION = 1500

export class RecentWords {
  #recent = new Map<string, object>()
  #before = new Map<string, object>()

  get(text: string): object | undefined {
    const recent = this.#recent.get(text)
    if (recent) return recent
    const before = this.#before.get(text)
    return before && this.set(text, before)
  }

  set(text: string, word: object): object {
    if (this.#recent.size >= GENERATION) {
      this.#before = this.#recent
      this.#recent = new Map()
    }
    this.#recent.set(text, word)
    return word
  }
}
