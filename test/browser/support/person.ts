// What a person does in the office, by clicks and keys on its pages.
import type { Locator, Page } from 'playwright-core'

const DOMAIN = '@contoh.pontianak.go.id'

/** Answers of one page of a form by the titles of its questions; several for checkboxes. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

export class Person {
  constructor(
    readonly page: Page,
    /** Of the office's server; it may move to another address. */
    readonly office: { readonly url: string },
  ) {}

  /** @param path or the whole address of a page of the office */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.office.url).href)
  }

  async actAs(name: string): Promise<void> {
    const accounts = this.page.getByLabel('Anda bertindak sebagai')
    if ((await accounts.inputValue()) === name + DOMAIN) return
    // As a mouse does, whose choice is meant; what opens below it is no part of the page, and nothing a test can click.
    await accounts.dispatchEvent('pointerdown')
    await this.turnPage(() => accounts.selectOption(name + DOMAIN))
  }

  account(): Promise<string> {
    return this.page.getByLabel('Anda bertindak sebagai').inputValue()
  }

  /** Does something that loads another page, and waits until it is there. */
  async turnPage(action: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), action()])
  }

  async press(name: string): Promise<void> {
    await this.turnPage(() => this.page.getByRole('button', { name, exact: true }).click())
  }

  /** Follows the first such link of the page's own content. */
  async follow(name: string | RegExp): Promise<void> {
    await this.turnPage(() => this.page.getByRole('main').getByRole('link', { name }).first().click())
  }

  async openForm(title: string): Promise<void> {
    await this.open('/formulir')
    await this.follow(title)
  }

  async fill(answers: Answers): Promise<void> {
    for (const [title, answer] of Object.entries(answers)) await this.answer(title, answer)
  }

  /** Fills pages in turn, goes on from each, and sends the last. */
  async fillAndSend(...pages: readonly Answers[]): Promise<void> {
    for (const [index, answers] of pages.entries()) {
      await this.fill(answers)
      await this.press(index === pages.length - 1 ? 'Kirim' : 'Berikutnya')
    }
  }

  /** The card of a question. */
  question(title: string): Locator {
    const asked = this.page.locator('.asked bdi').filter({ hasText: new RegExp(`^${escaped(title)}$`) })
    return this.page.locator('.question').filter({ has: asked })
  }

  private async answer(title: string, answer: string | readonly string[]): Promise<void> {
    const card = this.question(title)
    await card.waitFor()
    if ((await card.getByRole('radio').or(card.getByRole('checkbox')).count()) > 0) {
      for (const choice of [answer].flat()) await card.getByLabel(new RegExp(`^${escaped(choice)}`)).check()
      return
    }
    const field = card.locator('input:visible, textarea:visible, select:visible')
    if ((await field.getAttribute('role')) === 'combobox') return this.choose(field, String(answer))
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(String(answer))
    else await field.fill(String(answer))
  }

  /** Types into a list's search field and takes the first that is found. */
  private async choose(field: Locator, wanted: string): Promise<void> {
    await field.fill(wanted)
    await field.press('Enter')
  }

  /** What the sender is told once a form is sent. */
  confirmation(): Promise<string> {
    return textOf(this.page.locator('.form [role=status]'))
  }

  /** Subjects in the inbox, newest first; those not yet read begin with "Belum dibaca". */
  async inbox(): Promise<string[]> {
    await this.open('/surat')
    const rows = await this.page.locator('.mails li').all()
    return Promise.all(
      rows.map(async (row) => {
        const unread = (await row.getByText('Belum dibaca').count()) > 0
        return `${unread ? '* ' : ''}${await textOf(row.locator('strong'))}`
      }),
    )
  }

  /** Opens the newest mail whose subject holds these words. */
  async openMail(subject: string): Promise<void> {
    await this.open('/surat')
    await this.follow(new RegExp(escaped(subject)))
  }

  /** The text of the mail that is open. */
  letter(): Promise<string> {
    return textOf(this.letterFrame().locator('body'))
  }

  /** Follows a link inside the open mail; it replaces the page. */
  async followInMail(link: string | RegExp, index = 0): Promise<void> {
    await this.turnPage(() => this.letterFrame().getByRole('link', { name: link }).nth(index).click())
  }

  letterFrame() {
    return this.page.locator('details[open] iframe.letter').contentFrame()
  }

  async openTab(title: string): Promise<void> {
    await this.open('/sheet')
    await this.turnPage(() =>
      this.page.getByRole('navigation', { name: 'Tab' }).getByRole('link', { name: title, exact: true }).click(),
    )
  }

  /** Rows of the tab that is open, each as text by the titles of its header. */
  rows(): Promise<Record<string, string>[]> {
    return this.page.locator('table.sheet').evaluate((table) => {
      const textsOf = (row: Element) =>
        [...row.querySelectorAll('[data-c]')].map((cell) => cell.textContent?.trim() ?? '')
      const titles = textsOf([...table.querySelectorAll('thead .fixed')].at(-1) ?? table)
      return [...table.querySelectorAll('tbody tr')]
        .map(textsOf)
        .filter((texts) => texts.some((text) => text !== ''))
        .map((texts) => Object.fromEntries(texts.map((text, index) => [titles[index] ?? '', text])))
    })
  }

  /** What a link leads to, as the browser would download it. */
  async fetched(link: Locator): Promise<{ status: number; type: string; bytes: Buffer }> {
    const address = await link.getAttribute('href')
    const { bytes, ...answer } = await this.page.evaluate(async (path) => {
      const response = await fetch(path)
      const content = new Uint8Array(await response.arrayBuffer())
      return { status: response.status, type: response.headers.get('content-type') ?? '', bytes: [...content] }
    }, address ?? '')
    return { ...answer, bytes: Buffer.from(bytes) }
  }

  /** Moves the office's clock by a button of the home page, and waits until the work that was due is done. */
  async moveClock(button: string): Promise<void> {
    await this.open('/')
    await this.page.getByRole('button', { name: button }).click()
    await this.backHome()
  }

  async moveClockTo(day: string, time: string): Promise<void> {
    await this.open('/')
    await this.page.getByLabel('Sampai tanggal').fill(day)
    await this.page.getByLabel('Pukul').fill(time)
    await this.page.getByRole('button', { name: 'Maju' }).click()
    await this.backHome()
  }

  private async backHome(): Promise<void> {
    await this.page.waitForURL((url) => url.pathname !== '/')
    await this.page.waitForURL((url) => url.pathname === '/')
  }

  /** Pages wider than the window make people scroll sideways to read: by how many pixels this one does. */
  excessWidth(): Promise<number> {
    return this.page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
  }

  clock(): Promise<string> {
    return textOf(this.page.locator('.top .clock'))
  }
}

/** What stands in an element, without the space around it. */
export async function textOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').trim()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
