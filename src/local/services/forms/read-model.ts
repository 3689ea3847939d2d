// A form as a page would show it: sections with their items and settings, what follows each, and what stands in it.
import type { World } from '../../state/world'
import { allForms, formOf } from './form-store'
import type {
  Answers,
  ChoiceRecord,
  EmailCollection,
  FormRecord,
  GridRow,
  ItemKind,
  ItemRecord,
  Rating,
  Scale,
  ValidationRecord,
} from './model'
import { openAddress, publishedUrl } from './prefill'
import { closedMessage, isOpen } from './respond'
import { responseOf } from './responses'
import { type Following, following, sectionsOf } from './sections'

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
  /** With the message of the owner's; '' for Google's own (page-checks). */
  readonly validation: ValidationRecord | null
  /** Of a grid. */
  readonly rows?: readonly GridRow[]
  readonly columns?: readonly string[]
  readonly scale?: Scale
  readonly rating?: Rating
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
  /** What to show when it was sent: the owner's message, or Google's. */
  readonly confirmationMessage: string
  readonly respondAgainLink: boolean
  readonly progressBar: boolean
  readonly shuffleQuestions: boolean
  readonly sections: readonly SectionView[]
}

/** A form as it opens at an address: empty, pre-filled, or with the answers of a response to edit. */
export interface OpenedForm {
  readonly view: FormView
  /** By item ID, as they stand on the page. */
  readonly answers: Answers
  /** What stands in the field for the respondent's address; '' where nothing does. */
  readonly emailAddress: string
  /** The response that sending changes; none for a new one. */
  readonly editing?: string
  /** Whether the response may not be edited: the page says so instead of showing the form. */
  readonly editsDisabled: boolean
}

/** @throws GoogleException when there is no such form */
export function formView(world: World, formId: string): FormView {
  const form = formOf(world, formId)
  const { id, title, emailCollection, responseEdits, oneResponsePerUser } = form
  const { respondAgainLink, progressBar, shuffleQuestions } = form
  return {
    ...{ id, title, emailCollection, responseEdits, oneResponsePerUser },
    ...{ respondAgainLink, progressBar, shuffleQuestions },
    confirmationMessage: form.confirmationMessage || 'Your response has been recorded.',
    publishedUrl: publishedUrl(form),
    open: isOpen(world, form),
    closedMessage: closedMessage(world, form),
    sections: sectionViews(form),
  }
}

/**
 * @param url an address a mail or a sheet may hold: the form's own, a pre-filled one, or that of a response to edit
 * @throws LocalError ERR_UNKNOWN_FORM; GoogleException when the response to edit is gone
 */
export function openedForm(world: World, url: string): OpenedForm {
  const { form, answers, emailAddress, editing } = openAddress(world, url)
  const view = formView(world, form.id)
  if (editing === undefined) return { view, answers, emailAddress, editsDisabled: false }
  const response = responseOf(world, form.id, editing)
  if (!form.responseEdits) return { view, answers: {}, emailAddress: '', editing, editsDisabled: true }
  return { view, answers: response.answers, emailAddress: response.email, editing, editsDisabled: false }
}

/** The form respondents open under that published ID, if there is one. */
export function formIdOfPublished(world: World, publishedId: string): string | undefined {
  return allForms(world).find((form) => form.publishedId === publishedId)?.id
}

function sectionViews(form: FormRecord): SectionView[] {
  const sections = sectionsOf(form)
  const pages = sections.map(({ start }) => start?.id)
  return sections.map(({ start, items, following: onward }, index) => {
    const isLast = index === sections.length - 1
    return {
      title: start ? start.title : form.title,
      description: start ? start.helpText : form.description,
      items: items.map((item) => itemView(item, isLast ? undefined : pages)),
      following: onward,
    }
  })
}

type Pages = readonly (number | undefined)[]

function itemView(item: ItemRecord, pages: Pages | undefined): ItemView {
  const { goTo: _, choices, ...shown } = item
  return { ...shown, type: item.type as ItemView['type'], choices: choices.map((choice) => choiceView(choice, pages)) }
}

/** On the last page, where there are no `pages` to lead to, a choice leads nowhere. */
function choiceView({ value, navigation }: ChoiceRecord, pages: Pages | undefined): ItemView['choices'][number] {
  return navigation && pages ? { value, goTo: following(navigation, pages) } : { value }
}
