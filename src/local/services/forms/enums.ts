// The enumerations of FormApp (developers.google.com/apps-script/reference/forms/form-app#properties).
import { googleEnum } from '../../state/google-object'

export const ItemType = googleEnum('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
])

export const PageNavigationType = googleEnum('PageNavigationType', ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'])

export const Alignment = googleEnum('Alignment', ['LEFT', 'CENTER', 'RIGHT'])

/** Not in Google's reference, but there on Google and in use; set-up must not rely on it (platform research §0.4). */
export const EmailCollectionType = googleEnum('EmailCollectionType', ['DO_NOT_COLLECT', 'VERIFIED', 'RESPONDER_INPUT'])

export type ItemTypeMember = (typeof ItemType)[keyof typeof ItemType]
export type PageNavigationMember = (typeof PageNavigationType)[keyof typeof PageNavigationType]
export type EmailCollectionMember = (typeof EmailCollectionType)[keyof typeof EmailCollectionType]
