// A mail as it is printed: browsers do not break a frame into pages, so its text is set in the page itself, without its styles.
import { type Child, jsx } from 'hono/jsx'
import { defaultTreeAdapter as tree } from 'parse5'
import type { SentMail } from '../../services/mail/sent-mail'
import { type Element, mailMarkup, type ParentNode } from './markup'

/** Elements that are set as they are, each with the attributes it keeps; of any other only the content is. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p div br hr h1 h2 h3 h4 h5 h6 strong b em i u s sub sup ul li dl dt dd blockquote pre table caption thead tbody tfoot tr'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
}

/** Whose content is no text of the mail. */
const UNSEEN: ReadonlySet<string> = new Set([
  'style',
  'script',
  'title',
  'template',
  'svg',
  'math',
  'select',
  'textarea',
])

export function MailOnPaper({ mail: { htmlBody, body, attachments } }: { mail: SentMail }) {
  if (htmlBody === undefined) return <pre class="on-paper">{body}</pre>
  const markup = mailMarkup(htmlBody, attachments)
  return <div class="on-paper">{markup.body ? contentOf(markup.body) : null}</div>
}

function contentOf(parent: ParentNode): Child[] {
  return parent.childNodes.map((node) => {
    if (tree.isTextNode(node)) return node.value
    return tree.isElementNode(node) && !isUnseen(node) ? set(node) : null
  })
}

function isUnseen({ tagName, attrs }: Element): boolean {
  return (
    UNSEEN.has(tagName) ||
    attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && /\bdisplay\s*:\s*none\b/i.test(value)))
  )
}

function set(element: Element): Child {
  const given = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]))
  if (element.tagName === 'img') return image(given)
  const kept = Object.hasOwn(KEPT, element.tagName) ? KEPT[element.tagName] : undefined
  if (!kept) return <>{contentOf(element)}</>
  const attributes = kept.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))
  return jsx(element.tagName, Object.fromEntries(attributes), ...(contentOf(element) as string[]))
}

/** Only those that lie within the mail: nothing is loaded from elsewhere. */
function image({ src = '', alt = '' }: Readonly<Record<string, string>>): Child {
  return src.startsWith('data:image/') ? <img src={src} alt={alt} /> : alt
}
