// A form as a page would show it: sections with their items and settings, and what follows each section.
import type { World } from '../../state/world'
import { allForms, formOf } from './form-store'
import type {
  ChoiceRecord,
  EmailCollection,
  FormRecord,
  ItemKind,
  ItemRecord,
  Navigation,
  ValidationRecord,
} from './model'
import { publishedUrl } from './prefill'
import { closedMessage } from './respond'

/** What follows: the next section, the section of that index, the first one again, or sending the form. */
type Following = 'next' | 'restart' | 'submit' | { readonly section: number }

interface ItemView {
  readonly id: number
  /** The number in pre-filled addresses: entry.N */
  readonly entry: number
  readonly type: Exclude<ItemKind, 'PAGE_BREAK'>
  readonly title: string
  readonly helpText: string
  readonly required: boolean
  /** `goTo` overrides what follows the section. */
  readonly choices: readonly { readonly value: string; readonly goTo?: Following }[]
  readonly other: boolean
  readonly includesYear: boolean
  readonly validation: ValidationRecord | null
}

interface SectionView {
  /** The title of the form for the first section, of the page break for the others. */
  readonly title: string
  readonly description: string
  readonly items: readonly ItemView[]
  readonly following: Following
}

export interface FormView {
  readonly id: string
  readonly title: string
  readonly publishedUrl: string
  readonly open: boolean
  /** What to show when it is not open. */
  readonly closedMessage: string
  readonly emailCollection: EmailCollection
  readonly responseEdits: boolean
  readonly oneResponsePerUser: boolean
  readonly confirmationMessage: string
  readonly respondAgainLink: boolean
  readonly progressBar: boolean
  readonly shuffleQuestions: boolean
  readonly sections: readonly SectionView[]
}

/** @throws GoogleException when there is no such form */
export function formView(world: World, formId: string): FormView {
  const form = formOf(world, formId)
  const { id, title, emailCollection, responseEdits, oneResponsePerUser } = form
  const { confirmationMessage, respondAgainLink, progressBar, shuffleQuestions } = form
  return {
    ...{ id, title, emailCollection, responseEdits, oneResponsePerUser },
    ...{ confirmationMessage, respondAgainLink, progressBar, shuffleQuestions },
    publishedUrl: publishedUrl(form),
    open: form.acceptingResponses,
    closedMessage: closedMessage(world, form),
    sections: sectionsOf(form),
  }
}

/** The form respondents open under that published ID, if there is one. */
export function formIdOfPublished(world: World, publishedId: string): string | undefined {
  return allForms(world).find((form) => form.publishedId === publishedId)?.id
}

function sectionsOf(form: FormRecord): SectionView[] {
  const breaks = form.items.filter((item) => item.type === 'PAGE_BREAK')
  const pages = breaks.map((item) => item.id)
  return [undefined, ...breaks].map((start, index) => {
    const from = start ? form.items.indexOf(start) + 1 : 0
    const next = breaks[index]
    const items = form.items.slice(from, next ? form.items.indexOf(next) : undefined)
    return {
      title: start ? start.title : form.title,
      description: start ? start.helpText : form.description,
      items: items.map((item) => itemView(item, pages)),
      // A page break tells what follows the page before it (PageBreakItem.setGoToPage).
      following: next ? following(next.goTo, pages) : 'submit',
    }
  })
}

function following(navigation: Navigation, pages: readonly number[]): Following {
  if (navigation.type === 'RESTART') return 'restart'
  if (navigation.type === 'SUBMIT') return 'submit'
  const page = navigation.type === 'GO_TO_PAGE' ? pages.indexOf(navigation.page) : -1
  return page < 0 ? 'next' : { section: page + 1 }
}

function itemView(item: ItemRecord, pages: readonly number[]): ItemView {
  const { id, entry, title, helpText, required, other, includesYear, validation } = item
  const choices = item.choices.map((choice) => choiceView(choice, pages))
  const type = item.type as ItemView['type']
  return { id, entry, type, title, helpText, required, choices, other, includesYear, validation }
}

function choiceView({ value, navigation }: ChoiceRecord, pages: readonly number[]): ItemView['choices'][number] {
  return navigation ? { value, goTo: following(navigation, pages) } : { value }
}
