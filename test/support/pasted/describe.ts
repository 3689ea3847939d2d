// describe and it for contract tests pasted into Apps Script: they are collected when the file loads, and run by name later.

export interface ContractTest {
  readonly name: string
  readonly body: () => void
}

export const tests: ContractTest[] = []
let path: readonly string[] = []

function group(name: string, body: () => void): void {
  const outer = path
  path = [...outer, name]
  body()
  path = outer
}

function test(name: string, body: () => void): void {
  tests.push({ name: [...path, name].join(' › '), body })
}

export const describe = Object.assign(group, { each: each(group) })
export const it = Object.assign(test, { each: each(test) })

type Body = (...row: unknown[]) => void

/** As jest's: each row is an argument list, or one argument; %s, %i, %d, %p, %j and %# in the name, or $field of an object. */
function each(define: (name: string, body: () => void) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, body: Body): void => {
      rows.forEach((row, index) => {
        const args = Array.isArray(row) ? row : [row]
        define(titled(name, args, index), () => body(...args))
      })
    }
}

function titled(name: string, args: readonly unknown[], index: number): string {
  let next = 0
  const filled = name.replace(/%[sidpj#]/g, (mark) => (mark === '%#' ? String(index) : String(args[next++])))
  const [first] = args
  if (typeof first !== 'object' || first === null) return filled
  return filled.replace(/\$(\w+)/g, (mark, field) => String((first as Record<string, unknown>)[field] ?? mark))
}
