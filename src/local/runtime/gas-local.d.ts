// Types of gas-local, which ships none: it evaluates every .js of a folder in one fresh context.
declare module 'gas-local' {
  const gas: {
    /** The globals themselves, made into a context, with the script's functions added. */
    require(folder: string, globals: Record<string, unknown>): Record<string, unknown>
  }
  // biome-ignore lint/style/noDefaultExport: a CommonJS package has no other
  export default gas
}
