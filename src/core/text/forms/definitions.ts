// The five forms of the SOP and the administrator's, as they are built and as the office speaks of them.
import type { FormKey } from '../../intake/submission'
import { administrationForm } from './administration'
import { collectionForm } from './collection'
import type { FormDefinition } from './definition'
import { guidelineForm } from './guideline'
import { meetingForm } from './meeting'
import { receiptForm } from './receipt'
import { testForm } from './test'

/** Made when they are asked for: only the set-up needs them, and every execution would pay for them. */
export const formDefinitions: Readonly<Record<FormKey, FormDefinition>> = {
  get COLLECTION() {
    return collectionForm()
  },
  get MEETING() {
    return meetingForm()
  },
  get TEST() {
    return testForm()
  },
  get RECEIPT() {
    return receiptForm()
  },
  get GUIDELINE() {
    return guidelineForm()
  },
  get ADMINISTRATION() {
    return administrationForm()
  },
}
