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
  'RATING',
])

export const PageNavigationType = googleEnum('PageNavigationType', ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT'])

/** Not in Google's reference, but there on Google and in use; set-up must not rely on it (platform research §0.4). */
export const EmailCollectionType = googleEnum('EmailCollectionType', ['DO_NOT_COLLECT', 'VERIFIED', 'RESPONDER_INPUT'])

export const RatingIconType = googleEnum('RatingIconType', ['STAR', 'HEART', 'THUMB_UP'])

export const DestinationType = googleEnum('DestinationType', ['SPREADSHEET'])

export type ItemTypeMember = (typeof ItemType)[keyof typeof ItemType]
export type PageNavigationMember = (typeof PageNavigationType)[keyof typeof PageNavigationType]
export type EmailCollectionMember = (typeof EmailCollectionType)[keyof typeof EmailCollectionType]
export type RatingIconMember = (typeof RatingIconType)[keyof typeof RatingIconType]
export type DestinationMember = (typeof DestinationType)[keyof typeof DestinationType]
