// The five forms of the SOP, as they are built and as the office speaks of them.
import type { FormKey } from '../../intake/submission'
import { collectionForm } from './collection'
import type { FormDefinition } from './definition'
import { guidelineForm } from './guideline'
import { meetingForm } from './meeting'
import { receiptForm } from './receipt'
import { testForm } from './test'

export const formDefinitions: Readonly<Record<FormKey, FormDefinition>> = {
  COLLECTION: collectionForm,
  MEETING: meetingForm,
  TEST: testForm,
  RECEIPT: receiptForm,
  GUIDELINE: guidelineForm,
}
