// Where the templates' document IDs are kept, and the mark a template bears in Drive.
import type { Template } from '../../core/documents/order'

export const templateKey = (template: Template): string => `template.${template}`
/** Name of the app property: holds the kind of a template, so that it is found again when its ID was lost. */
export const TEMPLATE_PROPERTY = 'ppidTemplate'
