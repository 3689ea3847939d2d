// Turns what a mail says into its two bodies, plain text and HTML, with the same content and the office's closing.
import { mailWords } from '../text/notices/common'
import { type Block, type Content, type Fact, type Link, type ListEntry, linesOf, oneLine } from './content'
import { element, type Html } from './html'
import type { Mail } from './mail'

/** Longer subjects are cut by mail programs, and refused by some servers. */
const MAX_SUBJECT = 200

const STYLE = {
  page: 'max-width:600px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a',
  label: 'font-size:13px;color:#5a5a5a',
  fact: 'margin:0 0 8px',
  entry: 'margin:0 0 12px',
  quote: 'margin:0 0 16px;padding:4px 12px;border-left:4px solid #8a6d00',
  button:
    'display:inline-block;margin:4px 0;padding:10px 16px;background:#174ea6;color:#ffffff;border-radius:4px;text-decoration:none',
  closing: 'font-size:13px;color:#5a5a5a',
}

export function typeset(content: Content, to: readonly string[], cc: readonly string[], senderName: string): Mail {
  const subject = oneLine(content.subject)
  return {
    to,
    cc,
    subject: subject.length > MAX_SUBJECT ? `${subject.slice(0, MAX_SUBJECT - 1)}…` : subject,
    text: textOf(content, oneLine(senderName)),
    html: htmlOf(content, oneLine(senderName)).markup,
  }
}

function textOf({ greeting, blocks }: Content, senderName: string): string {
  const parts = [oneLine(greeting), ...blocks.map(blockText), `${senderName}\n${mailWords.automatic}`]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'PARAGRAPH':
      return linesOf(block.text).join('\n')
    case 'QUOTE':
      return linesOf(block.text)
        .map((line) => `  ${line}`)
        .join('\n')
    case 'FACTS':
      return block.rows.map(({ label, value }) => `${label}: ${oneLine(value)}`).join('\n')
    case 'LIST':
      return block.entries.map((entry, index) => `${index + 1}. ${entryText(entry)}`).join('\n')
    case 'LINK':
      return linkText(block.link)
  }
}

function entryText({ text, link }: ListEntry): string {
  const lines = linesOf(text).join('\n   ')
  return link ? `${lines}\n   ${linkText(link)}` : lines
}

const linkText = ({ label, href }: Link): string => `${label}: ${href}`

function htmlOf({ greeting, blocks }: Content, senderName: string): Html {
  const closing = element('p', { style: STYLE.closing }, senderName, element('br', {}), mailWords.automatic)
  return element(
    'div',
    { style: STYLE.page },
    element('p', {}, oneLine(greeting)),
    ...blocks.map(blockHtml),
    element('hr', {}),
    closing,
  )
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'PARAGRAPH':
      return element('p', {}, ...lined(block.text))
    case 'QUOTE':
      return element('blockquote', { style: STYLE.quote }, ...lined(block.text))
    case 'FACTS':
      return element('div', {}, ...block.rows.map(factHtml))
    case 'LIST':
      return element('ol', {}, ...block.entries.map(entryHtml))
    case 'LINK':
      return element('p', {}, buttonHtml(block.link))
  }
}

function factHtml({ label, value }: Fact): Html {
  const title = element('span', { style: STYLE.label }, label)
  return element('p', { style: STYLE.fact }, title, element('br', {}), oneLine(value))
}

function entryHtml({ text, link }: ListEntry): Html {
  const button = link ? [element('br', {}), buttonHtml(link)] : []
  return element('li', { style: STYLE.entry }, ...lined(text), ...button)
}

function buttonHtml({ label, href }: Link): Html {
  return element('a', { href, style: STYLE.button }, label)
}

/** The lines of a text with breaks between them. */
function lined(text: string): readonly (Html | string)[] {
  return linesOf(text).flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]))
}
