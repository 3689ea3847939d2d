// The settings of a form: texts, publishing, respondents, e-mail, editors (developers.google.com/apps-script/reference/forms/form).
import { GoogleException } from '../../state/errors'
import { fileOf, fileUrl } from '../../state/files'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'
import { mismatch } from '../base/mismatch'
import { grant, keepNotice, peopleWith, revoke } from '../base/sharing'
import { User } from '../base/user'
import { type DestinationMember, type EmailCollectionMember, EmailCollectionType } from './enums'
import { changeForm, formOf } from './form-store'
import { type FormRecord, isPublishedReader } from './model'
import { publishedUrl } from './prefill'

/** Google's words, met live. */
const NO_DESTINATION = 'The form currently has no response destination.'

export abstract class FormSettings extends GoogleObject {
  constructor(
    override readonly world: World,
    readonly formId: string,
  ) {
    super(world)
  }

  getId(): string {
    return this.formId
  }
  getTitle(): string {
    return settings(this).title
  }
  setTitle(title: string): this {
    return set(this, { title })
  }
  getDescription(): string {
    return settings(this).description
  }
  setDescription(description: string): this {
    return set(this, { description })
  }
  getEditUrl(): string {
    return fileUrl(fileOf(this.world, this.formId))
  }
  getPublishedUrl(): string {
    return publishedUrl(settings(this))
  }
  getSummaryUrl(): string {
    return `https://docs.google.com/forms/d/${this.formId}/viewanalytics`
  }

  supportsAdvancedResponderPermissions(): boolean {
    return true
  }
  isPublished(): boolean {
    return settings(this).published
  }
  /** Publishing also opens the form, and the other way round: what setAcceptingResponses had set is overwritten. */
  setPublished(enabled: boolean): this {
    return set(this, { published: enabled, acceptingResponses: enabled })
  }
  isAcceptingResponses(): boolean {
    return settings(this).acceptingResponses
  }
  /** A form that is not published cannot accept responses (Forms API, PublishState); FormApp's wording is not documented. */
  setAcceptingResponses(enabled: boolean): this {
    if (enabled && !settings(this).published)
      throw new GoogleException('A form that is not published cannot accept responses.')
    return set(this, { acceptingResponses: enabled })
  }

  collectsEmail(): boolean {
    return settings(this).emailCollection !== 'DO_NOT_COLLECT'
  }
  /** Turning it on lets respondents type any address, unless the form collects verified ones already (platform §0.4). */
  setCollectEmail(collect: boolean): this {
    if (collect === (settings(this).emailCollection !== 'DO_NOT_COLLECT')) return this
    return set(this, { emailCollection: collect ? 'RESPONDER_INPUT' : 'DO_NOT_COLLECT' })
  }
  /** Not in Google's reference; there on Google, and in use by public scripts. */
  setEmailCollectionType(type: EmailCollectionMember): this {
    if (!Object.values(EmailCollectionType).includes(type))
      throw mismatch('FormApp.Form.setEmailCollectionType', [type])
    return set(this, { emailCollection: type.name() })
  }

  canEditResponse(): boolean {
    return settings(this).responseEdits
  }
  setAllowResponseEdits(enabled: boolean): this {
    return set(this, { responseEdits: enabled })
  }
  hasLimitOneResponsePerUser(): boolean {
    return settings(this).oneResponsePerUser
  }
  setLimitOneResponsePerUser(enabled: boolean): this {
    return set(this, { oneResponsePerUser: enabled })
  }
  getConfirmationMessage(): string {
    return settings(this).confirmationMessage
  }
  setConfirmationMessage(message: string): this {
    return set(this, { confirmationMessage: message })
  }
  getCustomClosedFormMessage(): string {
    return settings(this).closedMessage
  }
  setCustomClosedFormMessage(message: string): this {
    return set(this, { closedMessage: message })
  }
  hasRespondAgainLink(): boolean {
    return settings(this).respondAgainLink
  }
  setShowLinkToRespondAgain(enabled: boolean): this {
    return set(this, { respondAgainLink: enabled })
  }
  hasProgressBar(): boolean {
    return settings(this).progressBar
  }
  setProgressBar(enabled: boolean): this {
    return set(this, { progressBar: enabled })
  }
  isPublishingSummary(): boolean {
    return settings(this).publishingSummary
  }
  setPublishingSummary(enabled: boolean): this {
    return set(this, { publishingSummary: enabled })
  }
  getShuffleQuestions(): boolean {
    return settings(this).shuffleQuestions
  }
  setShuffleQuestions(shuffle: boolean): this {
    return set(this, { shuffleQuestions: shuffle })
  }

  /** A form of the box never has one: setDestination is not emulated. */
  getDestinationId(): string {
    throw new GoogleException(NO_DESTINATION)
  }
  getDestinationType(): DestinationMember {
    throw new GoogleException(NO_DESTINATION)
  }
  removeDestination(): this {
    settings(this)
    return this
  }

  /** Has no effect on somebody who can open the form already. Whether Google mails them is not documented: no notice. */
  addPublishedReader(emailAddress: string | { getEmail(): string }): this {
    const email = address(emailAddress, 'addPublishedReader')
    if (peopleWith(this.world, this.formId, 'reader').includes(email)) return this
    grant(this.world, this.formId, { type: 'user', role: 'reader', emailAddress: email, view: 'published' })
    return this
  }
  addPublishedReaders(emailAddresses: string[]): this {
    for (const email of emailAddresses) FormSettings.prototype.addPublishedReader.call(this, email)
    return this
  }
  removePublishedReader(emailAddress: string | { getEmail(): string }): this {
    const email = address(emailAddress, 'removePublishedReader')
    revoke(this.world, this.formId, (p) => isPublishedReader(p) && p.emailAddress === email)
    return this
  }
  getPublishedReaders(): User[] {
    const readers = fileOf(this.world, this.formId).permissions.filter(isPublishedReader)
    return readers.flatMap((p) => (p.emailAddress ? [new User(this.world, p.emailAddress)] : []))
  }

  addEditor(emailAddress: string | { getEmail(): string }): this {
    const email = address(emailAddress, 'addEditor')
    const { changed } = grant(this.world, this.formId, { type: 'user', role: 'writer', emailAddress: email })
    if (changed) keepNotice(this.world, this.formId, email, 'writer')
    return this
  }
  addEditors(emailAddresses: string[]): this {
    for (const email of emailAddresses) FormSettings.prototype.addEditor.call(this, email)
    return this
  }
  removeEditor(emailAddress: string | { getEmail(): string }): this {
    const email = address(emailAddress, 'removeEditor')
    revoke(this.world, this.formId, (p) => p.role === 'writer' && p.emailAddress === email)
    return this
  }
  getEditors(): User[] {
    return peopleWith(this.world, this.formId, 'writer').map((email) => new User(this.world, email))
  }
}

function settings(form: FormSettings): FormRecord {
  return formOf(form.world, form.formId)
}

function set<F extends FormSettings>(form: F, change: Partial<FormRecord>): F {
  changeForm(form.world, form.formId, change)
  return form
}

/** Accepts an address or a User, and refuses what cannot be an address with Google's words. */
function address(user: unknown, member: string): string {
  const email = hasAddress(user) ? user.getEmail() : user
  if (typeof email !== 'string') throw mismatch(`FormApp.Form.${member}`, [user])
  if (!/^\S+@\S+$/.test(email)) throw new GoogleException(`Invalid email: ${email}`)
  return email
}

/** A User of whichever service: Drive's, Session's, a form's. */
function hasAddress(user: unknown): user is { getEmail(): string } {
  return user instanceof GoogleObject && 'getEmail' in user
}
