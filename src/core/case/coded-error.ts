// An error the office tells apart by its code: classes and wordings do not survive the script's boundary.

export interface CodedError extends Error {
  readonly code: string
  /** What the code is about: placeholders, addresses, … */
  readonly names: readonly string[]
}

export function codedError<C extends string>(
  code: C,
  names: readonly string[] = [],
): CodedError & { readonly code: C } {
  return Object.assign(new Error([code, names.join(', ')].filter(Boolean).join(': ')), { code, names })
}

/** Undefined for an error that is not of our making. */
export function codeOf(error: unknown): string | undefined {
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' ? code : undefined
}
