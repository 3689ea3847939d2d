// Form 1: the draft of a new case, its correction, further items, or the report that there are none.
import type { ItemDraft } from '../case/case'
import type { SubmitDraft } from '../case/commands'
import type { Outcome, RowFault } from '../case/rejection'
import { type AnswerSheet, MAX_TITLE } from './answer-sheet'
import { isBlankItem, maxLengthOf, readDraft, sameItemKey } from './item-draft'
import type { TypedItem } from './item-fields'
import { MAX_ROWS, readItemTable } from './item-table'
import { caseNumberAnswer } from './number-answers'
import { ITEM_PAGES, itemQuestion } from './questions'

/** An item with the place it was typed in. */
interface PlacedItem {
  readonly draft: ItemDraft
  readonly question: string
  /** Of the pasted table. */
  readonly row?: number
}

/** The word by which an officer reports that there is nothing to exempt. */
const NIL = /(?:^|[^\p{L}])nihil(?![\p{L}])/iu
const BEGINS_WITH_NIL = /^\W*nihil(?![\p{L}])/iu

export function parseCollection(sheet: AnswerSheet): Outcome<SubmitDraft> {
  // The questions that lead from page to page are answered for the form, not for the office.
  sheet.checkRequired((question) => question.endsWith('.more'))
  const caseNumber = caseNumberAnswer(sheet, 'caseNumber')
  const addsToCase = !sheet.isBlank('caseNumber')
  const subject = sheet.heading('subject')
  if (subject === '' && !addsToCase) sheet.fault('ANSWER_MISSING', 'subject')
  const startedOn = sheet.pastDay('startedOn')
  const note = sheet.text('note')
  const table = tableItems(sheet, addsToCase)
  const items = [...pageItems(sheet, addsToCase), ...table.items]
  const rows = [...table.faults, ...repeatedRows(sheet, items)].sort((a, b) => a.row - b.row)
  if (rows.length > 0) sheet.faults.push({ code: 'TABLE_ROWS_BAD', question: 'table', rows })
  const nil = isNil(sheet, items, note)
  return sheet.outcome(() => {
    const drafts = items.map((item) => item.draft)
    const command = { type: 'SubmitDraft', subject, startedOn, items: drafts, nil, note } as const
    return caseNumber === undefined ? command : { ...command, caseNumber }
  })
}

function pageItems(sheet: AnswerSheet, corrects: boolean): readonly PlacedItem[] {
  const items: PlacedItem[] = []
  for (let k = 1; k <= ITEM_PAGES; k += 1) {
    const typed = typedItem(sheet, k)
    if (isBlankItem(typed)) continue
    const { draft, faults } = readDraft(typed, sheet.context.agencies, corrects)
    for (const fault of faults) {
      const question = itemQuestion(k, fault.field)
      if (fault.code === 'TEXT_TOO_LONG')
        sheet.fault(fault.code, question, { max: String(maxLengthOf(fault.field)), length: fault.value })
      else sheet.fault(fault.code, question, fault.value === '' ? undefined : { value: fault.value })
    }
    items.push({ draft, question: itemQuestion(k, 'title') })
  }
  return items
}

function typedItem(sheet: AnswerSheet, k: number): TypedItem {
  const typed = (field: keyof ItemDraft) => sheet.raw(itemQuestion(k, field))
  return {
    agency: typed('agency'),
    title: typed('title'),
    description: typed('description'),
    source: typed('source'),
    form: typed('form'),
    link: typed('link'),
  }
}

interface TableItems {
  readonly items: readonly PlacedItem[]
  readonly faults: readonly RowFault[]
}

function tableItems(sheet: AnswerSheet, corrects: boolean): TableItems {
  const table = readItemTable(sheet.unaltered('table'), sheet.context.agencies, corrects)
  if (table.rowCount > MAX_ROWS)
    sheet.fault('TOO_MANY_ITEMS', 'table', { max: String(MAX_ROWS), count: String(table.rowCount) })
  const items = table.items.map(({ row, draft }) => ({ draft, question: 'table', row }))
  return { items, faults: table.faults }
}

/** Refuses what names the same information of the same unit twice; gives the faults of the table's rows. */
function repeatedRows(sheet: AnswerSheet, items: readonly PlacedItem[]): readonly RowFault[] {
  const seen = new Set<string>()
  const rows: RowFault[] = []
  for (const { draft, question, row } of items) {
    if (draft.agency === '' || draft.title === '') continue
    const key = sameItemKey(draft)
    const value = draft.title.slice(0, MAX_TITLE)
    if (!seen.has(key)) seen.add(key)
    else if (row === undefined) sheet.fault('ITEM_REPEATED', question, { value })
    else rows.push({ row, column: 'title', code: 'ITEM_REPEATED', value })
  }
  return rows
}

function isNil(sheet: AnswerSheet, items: readonly PlacedItem[], note: string): boolean {
  if (items.length > 0) {
    if (BEGINS_WITH_NIL.test(note)) sheet.fault('NIL_WITH_ITEMS', 'note')
    return false
  }
  const nil = NIL.test(note)
  if (!nil) sheet.fault('NOTHING_SUBMITTED')
  return nil
}
