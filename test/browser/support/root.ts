// Where the project lies: every command of the browser tests runs from there.

export const ROOT = process.cwd()
