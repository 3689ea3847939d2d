// Remembers what was worked out from a text, for the few texts a script gives again and again.

/** When full it forgets everything: what is in use is soon back. */
export class Remembered<T> {
  private readonly known = new Map<string, T>()

  constructor(private readonly most: number) {}

  /** What `make` answers must depend on the key alone, and must not be changed. */
  of(key: string, make: () => T): T {
    const found = this.known.get(key)
    if (found !== undefined) return found
    const made = make()
    if (this.known.size >= this.most) this.known.clear()
    this.known.set(key, made)
    return made
  }
}
