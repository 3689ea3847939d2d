// The items a form should consist of, in order: page breaks and questions of its definition, choices filled in.
import type { QuestionKind } from '../../core/intake/questions'
import type { Choice, FormDefinition, Validation } from '../../core/text/forms/definition'
import { choicesFor, type Lists } from '../../core/text/forms/listed-choices'
import { pageKey } from './installed-form'

export interface WantedItem {
  readonly key: string
  readonly kind: QuestionKind | 'page'
  readonly title: string
  readonly help: string
  readonly required: boolean
  readonly choices: readonly Choice[]
  readonly validation: Validation | undefined
  /** Of a page break: whether the form ends with the page before it, unless a choice led elsewhere. */
  readonly endsBefore: boolean
}

export function wantedItems(definition: FormDefinition, lists: Lists): readonly WantedItem[] {
  return definition.pages.flatMap((page, index) => {
    const questions = page.questions.map(({ choices, validation, ...question }) => ({
      ...question,
      choices: choicesFor(choices ?? [], lists),
      validation,
      endsBefore: false,
    }))
    // The first page needs no break before it.
    if (index === 0) return questions
    const { title, help } = page
    const pageBreak = {
      key: pageKey(page.key),
      kind: 'page',
      required: false,
      choices: [],
      validation: undefined,
      endsBefore: definition.pages[index - 1]?.isLast ?? false,
    } as const
    return [{ ...pageBreak, title, help }, ...questions]
  })
}
