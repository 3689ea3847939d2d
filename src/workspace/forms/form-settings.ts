// The settings of a form as a whole: texts, respondents' addresses, publishing.
import type { FormDefinition } from '../../core/text/forms/definition'
import type { Form } from './form-types'

/** Writes only what differs; returns whether anything did. */
export function repairSettings(form: Form, definition: FormDefinition): boolean {
  const changed = [
    set(form.getTitle(), definition.title, (title) => form.setTitle(title)),
    set(form.getDescription(), definition.description, (text) => form.setDescription(text)),
    set(form.getConfirmationMessage(), definition.confirmation, (text) => form.setConfirmationMessage(text)),
    set(form.hasProgressBar(), definition.pages.length > 1, (on) => form.setProgressBar(on)),
    // A summary would show everyone's answers to everyone who has the link.
    set(form.isPublishingSummary(), false, (on) => form.setPublishingSummary(on)),
    // An edited response would be a second version of a record; corrections are submissions of their own.
    set(form.canEditResponse(), false, (on) => form.setAllowResponseEdits(on)),
    set(form.hasLimitOneResponsePerUser(), false, (on) => form.setLimitOneResponsePerUser(on)),
    set(form.hasRespondAgainLink(), true, (on) => form.setShowLinkToRespondAgain(on)),
    set(form.getShuffleQuestions(), false, (on) => form.setShuffleQuestions(on)),
  ]
  return changed.includes(true)
}

function set<T>(present: T, wanted: T, write: (wanted: T) => unknown): boolean {
  if (present === wanted) return false
  write(wanted)
  return true
}

/**
 * Collects respondents' addresses; true when Google vouches for them. The member that asks for verified ones is not in
 * FormApp's reference: without it the addresses are as the respondents type them, until a person sets the form.
 */
export function collectAddresses(form: Form): boolean {
  try {
    const type = FormApp.EmailCollectionType?.VERIFIED
    if (type !== undefined && form.setEmailCollectionType?.(type) !== undefined) return form.collectsEmail()
  } catch {
    // Whatever Google says, the address is collected below, and the set-up report asks a person to verify.
  }
  if (!form.collectsEmail()) form.setCollectEmail(true)
  return false
}

/**
 * Publishes first: publishing overwrites whether responses are accepted (developers.google.com/apps-script/reference/
 * forms/form#setAcceptingResponses). True when the form takes answers now.
 */
export function publish(form: Form, definition: FormDefinition): boolean {
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) form.setPublished(true)
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true)
  // Only a published form keeps a message of its own for when it is closed.
  if (form.getCustomClosedFormMessage() !== definition.closed) form.setCustomClosedFormMessage(definition.closed)
  return form.isAcceptingResponses() && (!form.supportsAdvancedResponderPermissions() || form.isPublished())
}
