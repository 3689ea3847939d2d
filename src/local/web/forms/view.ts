// What the pages show of a form, and the way on from each of its pages, as the service's read model tells it.
import type { Answers } from '../../services/forms/model'
import type { FormView } from '../../services/forms/read-model'

export type SectionView = FormView['sections'][number]
export type ItemView = SectionView['items'][number]

/** The index of the section that follows, or 'submit'; of several choices that lead somewhere the last given decides. */
export function nextOf({ sections }: FormView, at: number, answers: Answers): number | 'submit' {
  const section = sections[at]
  if (!section || at === sections.length - 1) return 'submit'
  const chosen = section.items.flatMap(
    ({ id, choices }) => choices.find(({ value }) => value === answers[id])?.goTo ?? [],
  )
  const way = chosen.at(-1) ?? section.following
  if (way === 'next') return at + 1
  if (way === 'restart') return 0
  return way === 'submit' ? way : way.section
}

/** The first of what was answered in words, to tell one draft from another. */
export function hintOf({ sections }: FormView, { answers }: { readonly answers: Answers }): string {
  const given = sections.flatMap(({ items }) => items.map(({ id }) => answers[id]))
  const [first = ''] = given.filter((answer) => typeof answer === 'string')
  return first.length > 60 ? `${first.slice(0, 60)}…` : first
}

export function isQuestion({ type }: ItemView): boolean {
  return type !== 'SECTION_HEADER'
}

/** The questions of a section in the order this visitor sees them: always the same for the same draft. */
export function inOrder({ shuffleQuestions }: FormView, { items }: SectionView, token: string): readonly ItemView[] {
  if (!shuffleQuestions) return items
  const questions = items.filter(isQuestion).sort((a, b) => weight(token, a.id) - weight(token, b.id))
  return items.map((item) => (isQuestion(item) ? (questions.shift() ?? item) : item))
}

function weight(token: string, id: number): number {
  let sum = 0
  for (const character of `${token}${id}`) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0
  return sum
}
