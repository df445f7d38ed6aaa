/** What the screen has called saved, and what may therefore stand in the storage after a kill. */
export class Claims {
  /** @type {import('./kill-typing.mjs').Edit[]} the edits since the last start, in order */
  #edits = [];
  /** How many of them the screen has called saved. */
  #saved = 0;
  /** @type {Map<string, unknown>} what was found stored after the kills before */
  #found = new Map();

  /** @param {string} place @param {unknown} value */
  intend(place, value) {
    this.#edits.push({ place, value });
  }

  /** The page has shown `saved` after so many input events. */
  save(count) {
    if (count > this.#edits.length) throw new Error('More was typed than was meant to be.');
    this.#saved = Math.max(this.#saved, count);
  }

  get typed() {
    return this.#edits.length;
  }

  /**
   * Holds the storage against everything that was called saved, in all rounds so far.
   * @param {(place: string) => unknown} stored
   * @returns {{ checked: number, lost: { place: string, wanted: unknown[], stored: unknown }[] }}
   */
  check(stored) {
    const places = new Set([...this.#found.keys(), ...this.#saidSaved().map(({ place }) => place)]);
    const results = [...places].map((place) => {
      const found = stored(place);
      const wanted = this.#allowed(place);
      this.#found.set(place, found);
      return { place, wanted, stored: found };
    });
    this.#edits = [];
    this.#saved = 0;
    return {
      checked: results.length,
      lost: results.filter(({ wanted, stored: found }) => !wanted.includes(found)),
    };
  }

  /** The value last called saved, and those typed after it, which may or may not have been stored. */
  #allowed(place) {
    const isHere = (edit) => edit.place === place;
    const before = this.#saidSaved().filter(isHere).at(-1);
    const after = this.#edits.slice(this.#saved).filter(isHere);
    return [before ? before.value : this.#found.get(place), ...after.map(({ value }) => value)];
  }

  #saidSaved() {
    return this.#edits.slice(0, this.#saved);
  }
}
