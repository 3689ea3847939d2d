// What a search found: a stretch of a text element (developers.google.com/apps-script/reference/document/range-element).
import { GoogleObject } from '../../../state/google-object'
import type { World } from '../../../state/world'
import type { Text } from './text'

export class RangeElement extends GoogleObject {
  readonly googleName = 'RangeElement'

  constructor(
    world: World,
    private readonly text: Text,
    private readonly start: number,
    private readonly end: number,
  ) {
    super(world)
  }

  getElement(): Text {
    return this.text
  }

  getStartOffset(): number {
    return this.start
  }

  getEndOffsetInclusive(): number {
    return this.end
  }

  isPartial(): boolean {
    return this.start > 0 || this.end < this.text.getText().length - 1
  }
}
