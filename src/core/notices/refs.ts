// How a mail names a case and an item: number and title, and nothing that may be exempt.
import type { CaseFile, Item } from '../case/case'
import type { CaseRef, ItemRef } from './mail-job'

export const caseRef = ({ case: { number, subject } }: CaseFile): CaseRef => ({ number, subject })
export const itemRef = ({ number, title }: Item): ItemRef => ({ number, title })
