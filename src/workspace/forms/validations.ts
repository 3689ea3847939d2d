// Sets what a form checks while it is filled in. Google lets nobody read a validation back, so a fingerprint is kept.
import type { Validation } from '../../core/text/forms/definition'
import type { Item } from './form-types'
import type { WantedItem } from './wanted-items'

type Items = ReadonlyMap<string, Item>

/** Differs when any validation, or the item it belongs to, does. */
export function validationFingerprint(wanted: readonly WantedItem[], items: Items): string {
  const rules = wanted
    .filter(({ validation }) => validation !== undefined)
    .map(({ key, validation }) => [items.get(key)?.getId(), validation])
  return hash(JSON.stringify(rules))
}

/** FNV-1a over UTF-16 units: short, and enough to notice a changed definition. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(36)
}

export function setValidations(wanted: readonly WantedItem[], items: Items): void {
  const build = validationBuilder()
  for (const { key, kind, validation } of wanted) {
    const item = items.get(key)
    if (!item || (kind !== 'text' && kind !== 'paragraph')) continue
    if (kind === 'text') setOrClear(item.asTextItem(), validation && build.text(validation))
    else setOrClear(item.asParagraphTextItem(), validation && build.paragraph(validation))
  }
}

function setOrClear<V>(
  item: { setValidation(validation: V): unknown; clearValidation(): unknown },
  validation: V | undefined,
) {
  if (validation === undefined) item.clearValidation()
  else item.setValidation(validation)
}

/** Builds each validation once, however many questions share it. */
function validationBuilder() {
  return {
    text: once((validation) =>
      limited(FormApp.createTextValidation().setHelpText(validation.message), validation).build(),
    ),
    paragraph: once((validation) =>
      limited(FormApp.createParagraphTextValidation().setHelpText(validation.message), validation).build(),
    ),
  }
}

interface Builder<B> {
  requireTextMatchesPattern(pattern: string): B
  requireTextLengthLessThanOrEqualTo(number: number): B
}

function limited<B>(builder: Builder<B>, validation: Validation): B {
  return validation.kind === 'PATTERN'
    ? builder.requireTextMatchesPattern(validation.pattern)
    : builder.requireTextLengthLessThanOrEqualTo(validation.max)
}

function once<V>(build: (validation: Validation) => V): (validation: Validation) => V {
  const built = new Map<Validation, V>()
  return (validation) => {
    const present = built.get(validation) ?? build(validation)
    built.set(validation, present)
    return present
  }
}
