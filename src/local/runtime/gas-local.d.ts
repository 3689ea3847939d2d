// Types of gas-local, which ships none: it evaluates every .js of a folder in one fresh context.
declare module 'gas-local' {
  const gas: {
    /** The globals themselves, made into a context, with the script's functions added. */
    require(
      folder: string,
      globals: Record<string, unknown>,
      /** Asked of every file below the folder: whether it is to be read and evaluated; .js files without it. */
      options?: { readonly filter?: (file: string) => boolean },
    ): Record<string, unknown>
  }
  // biome-ignore lint/style/noDefaultExport: a CommonJS package has no other
  export default gas
}
