// Which links may be given: pages of Drive or Docs, where the office's own sharing rules hold.

const DRIVE_LINK = /^https:\/\/(?:drive|docs)\.google\.com\/[^\s"'<>]+$/i

export function isDriveLink(text: string): boolean {
  return text.length <= 2000 && DRIVE_LINK.test(text)
}
