// Sets a document as pages of paper, divided where its PDF is.
import type { DocumentContent } from '../../services/docs/model/content'
import { sectionsOf } from '../../services/docs/model/tree'
import { Blocks } from './blocks'
import { points, type RuleBook } from './rule-book'
import { type Division, headingLevels, listNumbers, type Setting } from './setting'
import { documentWords as words } from './words'

interface PagesProps {
  readonly name: string
  readonly content: DocumentContent
  readonly rules: RuleBook
  readonly division: Division
  /** The pages shown, counted from 1; `to` is the last of them. */
  readonly from: number
  readonly to: number
}

export function Pages({ name, content, rules, division, from, to }: PagesProps) {
  const { page } = content
  const setting: Omit<Setting, 'page'> = {
    content,
    rules,
    width: page.width - page.marginLeft - page.marginRight,
    pages: division.pages,
    slices: division.slices,
    spans: division.spans,
    numbers: listNumbers(content, sectionsOf(content)),
    levels: headingLevels(content),
  }
  paperRules(content, rules)
  return (
    <article class="document" aria-label={name}>
      {Array.from({ length: to - from + 1 }, (_, index) => (
        <Paper setting={{ ...setting, page: from + index }} />
      ))}
    </article>
  )
}

function Paper({ setting }: { setting: Setting }) {
  const { content, page, pages } = setting
  const isOwn = content.differentFirstPage && page === 1
  const whole = { ...setting, slices: undefined, levels: new Map<string, number>() }
  const head = isOwn ? content.firstPageHeader : content.header
  const foot = isOwn ? content.firstPageFooter : content.footer
  return (
    <section class="leaf" id={`halaman-${page}`} aria-label={words.sheetOf(page, pages)}>
      <div class="leaf-head">{head === undefined ? null : <Blocks parent={head} setting={whole} />}</div>
      <div class="leaf-body">
        <Blocks parent={content.body} setting={setting} />
      </div>
      <div class="leaf-foot">{foot === undefined ? null : <Blocks parent={foot} setting={whole} />}</div>
    </section>
  )
}

const PIXELS = 96 / 72
/** Beside the paper. */
const AROUND = 48
/** Paper smaller than this is not read any more: its text is set anew to the width there is. */
const SMALLEST = 0.7
const STEPS = [0.9, 0.8, SMALLEST]

/** Tables that only arrange text take the width there is; all others keep theirs, and scroll. */
const FLOWING = [
  '.document{align-items:stretch}',
  '.leaf{zoom:1;width:auto;min-height:0;padding:0 1rem}',
  '.leaf-head{min-height:1rem;padding-top:1rem;padding-bottom:.5rem}',
  '.leaf-foot{min-height:1rem;padding-top:.5rem;padding-bottom:1rem}',
  'table.layout{width:100%;margin:0;table-layout:auto;overflow-wrap:break-word}',
  '.layout col{width:auto}',
  '.table-area{overflow-x:auto}',
  '.leaf .tabbed{flex-wrap:wrap;gap:0 .5em;justify-content:space-between}',
  '.tabbed span{flex:0 1 auto}',
]

/** The size of the paper, on the screen and in print; on narrower screens smaller, and on phones without fixed lines. */
function paperRules({ page }: DocumentContent, rules: RuleBook): void {
  const { width, height, marginLeft, marginRight } = page
  const full = Math.round(width * PIXELS)
  const narrow = Math.floor(full * SMALLEST) + AROUND
  rules.add(`@page{size:${points(width)} ${points(height)};margin:0}`)
  rules.add(
    `.leaf{width:${points(width)};min-height:${points(height)};padding:0 ${points(marginRight)} 0 ${points(marginLeft)}}`,
  )
  rules.add(`.leaf-head{min-height:${points(page.marginTop)};padding-top:${points(page.marginHeader)}}`)
  rules.add(`.leaf-foot{min-height:${points(page.marginBottom)};padding-bottom:${points(page.marginFooter)}}`)
  let above = 1
  for (const step of STEPS) {
    rules.add(`@media screen and (max-width:${Math.ceil(full * above) + AROUND}px){.leaf{zoom:${step}}}`)
    above = step
  }
  rules.add(`@media screen and (max-width:${narrow}px){${FLOWING.join('')}}`)
}
