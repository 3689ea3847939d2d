// What a search found: an element, or a stretch of a text element (developers.google.com/apps-script/reference/document/range-element).
import { GoogleObject } from '../../../state/google-object'
import type { World } from '../../../state/world'
import type { DocElement } from './element'

export class RangeElement extends GoogleObject {
  readonly googleName = 'RangeElement'

  /** `letters` are offsets into a text, the end included. */
  constructor(
    world: World,
    private readonly element: DocElement,
    private readonly letters: { readonly start: number; readonly end: number } | undefined,
  ) {
    super(world)
  }

  getElement(): DocElement {
    return this.element
  }

  /** -1 for a whole element. */
  getStartOffset(): number {
    return this.letters?.start ?? -1
  }

  /** -1 for a whole element. */
  getEndOffsetInclusive(): number {
    return this.letters?.end ?? -1
  }

  /** What a search for text found is a stretch of letters, also where it takes in all of them. */
  isPartial(): boolean {
    return this.letters !== undefined
  }
}
