// What the contract tests say of a refusal whose wording is not known: that it is Google's own, and no mistake of the test.

/** Fails unless `work` throws an error of a service: neither a TypeError, nor the box's word that it lacks something. */
export function refusedByGoogle(work: () => unknown): void {
  expect(errorOf(work)).toMatch(/^Exception: ./)
}

function errorOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    const { name, message } = error as Error
    return `${name}: ${message}`
  }
  return 'no error'
}
