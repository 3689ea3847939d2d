// The pages of a form, and the way a respondent's answers lead through them (developers.google.com/apps-script/reference/forms/page-break-item).
import type { Answers, FormRecord, ItemRecord, Navigation } from './model'

export interface Section {
  /** The page break it begins with; none for the first. */
  readonly start: ItemRecord | undefined
  readonly items: readonly ItemRecord[]
  /** What follows when no choice says otherwise. */
  readonly following: Following
}

/** What follows: the next section, the section of that index, the first one again, or sending the form. */
export type Following = 'next' | 'restart' | 'submit' | { readonly section: number }

export function sectionsOf(form: FormRecord): Section[] {
  const sections: { start: ItemRecord | undefined; items: ItemRecord[] }[] = [{ start: undefined, items: [] }]
  for (const item of form.items)
    if (item.type === 'PAGE_BREAK') sections.push({ start: item, items: [] })
    else sections.at(-1)?.items.push(item)
  const pages = sections.map(({ start }) => start?.id)
  return sections.map((section, index) => {
    // A page break tells what follows the page before it (PageBreakItem.setGoToPage).
    const next = sections[index + 1]?.start
    return { ...section, following: next ? following(next.goTo, pages) : 'submit' }
  })
}

/** @param pages the ID of the page break each section begins with */
export function following(navigation: Navigation, pages: readonly (number | undefined)[]): Following {
  if (navigation.type === 'RESTART') return 'restart'
  if (navigation.type === 'SUBMIT') return 'submit'
  const page = navigation.type === 'GO_TO_PAGE' ? pages.indexOf(navigation.page) : -1
  return page < 0 ? 'next' : { section: page }
}

export interface Walk {
  /** Indexes of the sections met, in order. */
  readonly sections: readonly number[]
  /** False when these answers lead round in a circle. */
  readonly ends: boolean
}

/** The way through the form these answers lead. */
export function walk(form: FormRecord, answers: Answers): Walk {
  const sections = sectionsOf(form)
  const pages = sections.map(({ start }) => start?.id)
  const met: number[] = []
  let at: number | undefined = 0
  while (at !== undefined) {
    if (met.includes(at)) return { sections: met, ends: false }
    met.push(at)
    at = after(sections, at, answers, pages)
  }
  return { sections: met, ends: true }
}

/**
 * Of several choices on a page that lead somewhere, the last one given decides; on the last page none has any effect
 * (developers.google.com/apps-script/reference/forms/page-navigation-type).
 */
function after(
  sections: readonly Section[],
  at: number,
  answers: Answers,
  pages: readonly (number | undefined)[],
): number | undefined {
  const section = sections[at]
  if (!section || at === sections.length - 1) return undefined
  const chosen = section.items.flatMap((item) => {
    if (item.type !== 'MULTIPLE_CHOICE' && item.type !== 'LIST') return []
    return item.choices.find((choice) => choice.value === answers[item.id])?.navigation ?? []
  })
  const last = chosen.at(-1)
  const way = last ? following(last, pages) : section.following
  if (way === 'submit') return undefined
  if (way === 'restart') return 0
  return way === 'next' ? at + 1 : way.section
}

/** The answers on the pages these answers lead through: Google stores no others. */
export function answersMet(form: FormRecord, answers: Answers, met: readonly number[]): Answers {
  const sections = sectionsOf(form)
  const items = met.flatMap((index) => sections[index]?.items ?? [])
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const answer = answers[id]
      return answer === undefined ? [] : [[String(id), answer]]
    }),
  )
}
