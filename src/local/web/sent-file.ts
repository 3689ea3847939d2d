// Names a file that is sent to a browser, in letters of any language (RFC 6266, 4.3; RFC 8187, 3.2).

/** The value of the header Content-Disposition. */
export function named(name: string, how: 'attachment' | 'inline' = 'attachment'): string {
  // Half a pair of surrogates has no bytes; some marks that stay as they are elsewhere have a meaning here.
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename*=UTF-8''${encoded}`
}
