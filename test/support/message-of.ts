// What something says that may fail.

/** The error's message where the work throws; otherwise what it gave back, as text. */
export function messageOf(work: () => unknown): string {
  try {
    return String(work())
  } catch (error) {
    return (error as Error).message
  }
}
