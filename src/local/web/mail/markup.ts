// The HTML of a mail, read as a browser reads it: its links lead to the box's own pages, and its images lie within it.
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5'
import type { MailAttachment } from '../../services/mail/sent-mail'
import { localAddress } from '../addresses'

export type Element = DefaultTreeAdapterTypes.Element
export type ParentNode = DefaultTreeAdapterTypes.ParentNode
type Attribute = Element['attrs'][number]

/** A mail's frame runs no scripts, so that what is meant for browsers without them is read too. */
export const WITHOUT_SCRIPTS = { scriptingEnabled: false }

/** They would lead every link elsewhere, move on by themselves, or hold a document whose links nobody has looked at. */
const DROPPED: ReadonlySet<string> = new Set(['base', 'meta', 'iframe'])

/** No mail program writes so deep; whoever does wants whatever reads it to break. */
const MOST_DEEP = 200
const NO_TEXT: ReadonlySet<string> = new Set(['style', 'script', 'title', 'template'])

/** The mail's own head, with its styles, and its body, which is missing from a set of frames. */
interface MailMarkup {
  readonly head: Element | undefined
  readonly body: Element | undefined
}

export function mailMarkup(text: string, attachments: readonly MailAttachment[]): MailMarkup {
  // With a doctype, so that it is read here by the same rules as in the frame.
  const document = parse(`<!doctype html>${text}`, WITHOUT_SCRIPTS)
  settle(document, attachments, 0)
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html')
  const part = (name: string) => root?.childNodes.find((node): node is Element => node.nodeName === name)
  return { head: part('head'), body: part('body') }
}

function settle(parent: ParentNode, attachments: readonly MailAttachment[], depth: number): void {
  for (const node of [...parent.childNodes]) {
    if (!tree.isElementNode(node)) continue
    if (DROPPED.has(node.tagName)) {
      tree.detachNode(node)
      continue
    }
    node.attrs = node.attrs.flatMap((attribute) => settled(attribute, attachments))
    if (depth > MOST_DEEP) flatten(node)
    else settle(node, attachments, depth + 1)
    if ('content' in node) settle(node.content as ParentNode, attachments, depth + 1)
  }
}

/** Leaves of what is in an element its text alone. */
function flatten(element: Element): void {
  const texts: string[] = []
  const waiting = [...element.childNodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (tree.isTextNode(node)) texts.push(node.value)
    else if (tree.isElementNode(node) && !NO_TEXT.has(node.tagName)) waiting.push(...[...node.childNodes].reverse())
  }
  element.childNodes = []
  tree.insertText(element, texts.join(' '))
}

function settled(attribute: Attribute, attachments: readonly MailAttachment[]): Attribute[] {
  const { name, value } = attribute
  // A link opens in the page's place, or in a tab of its own; never within the frame.
  if (name === 'target') return value.toLowerCase() === '_blank' ? [attribute] : []
  if (name === 'src' || name === 'background') return [{ ...attribute, value: withinMail(value, attachments) }]
  if (name !== 'href') return [attribute]
  // A link that could run something, or that names no page, is none.
  const address = localAddress(value)
  return address === undefined ? [] : [{ ...attribute, value: address }]
}

function withinMail(source: string, attachments: readonly MailAttachment[]): string {
  const key = /^cid:(.+)$/i.exec(source.trim())?.[1]
  const image = key === undefined ? undefined : attachments.find(({ imageKey }) => imageKey === key)
  if (!image || !/^image\/(?:png|jpeg|gif|webp)$/.test(image.contentType)) return source
  return `data:${image.contentType};base64,${Buffer.from(image.bytes).toString('base64')}`
}
