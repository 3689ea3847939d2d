// Gathers the look of a document as style rules: pages allow no styles of their own, so every look becomes a class.

export interface RuleBook {
  /** The class that has these declarations; made only of numbers, colours and enumerated names. */
  classOf(...declarations: readonly (string | undefined)[]): string | undefined
  /** Anything else of the page, such as its size in print. */
  add(rule: string): void
  text(): string
}

export function openRuleBook(): RuleBook {
  const classes = new Map<string, string>()
  const others: string[] = []
  return {
    classOf: (...declarations) => {
      const look = declarations.filter((declaration) => declaration !== undefined).join(';')
      if (look === '') return undefined
      const name = classes.get(look) ?? `d${classes.size}`
      classes.set(look, name)
      return name
    },
    add: (rule) => others.push(rule),
    text: () => [...[...classes].map(([look, name]) => `.${name}{${look}}`), ...others].join('\n'),
  }
}

/** A length in points, whatever was kept. */
export function points(length: number): string {
  return Number.isFinite(length) ? `${Math.round(Math.max(-5000, Math.min(5000, length)) * 100) / 100}pt` : '0'
}

/** A declaration of a colour, if it is one. */
export function colour(property: 'color' | 'background-color', value: string | undefined): string | undefined {
  return value !== undefined && /^#[0-9a-f]{6}$/i.test(value) ? `${property}:${value.toLowerCase()}` : undefined
}

/** A declaration of a line, if there is one. */
export function line(
  property: 'border-top' | 'border-right' | 'border-bottom' | 'border-left',
  border: { readonly width: number; readonly color: string } | undefined,
): string | undefined {
  if (!border || !(border.width > 0) || !colour('color', border.color)) return undefined
  return `${property}:${points(border.width)} solid ${border.color.toLowerCase()}`
}
