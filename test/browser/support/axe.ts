// Looks at the page that is open with axe, and tells each fault in a line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Axe from 'axe-core'
import type { Page } from 'playwright-core'
import { ROOT } from './root'

declare const window: { readonly axe: typeof Axe }

const SOURCE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** @param what contrast alone is all that differs between light and dark */
export async function axe(page: Page, what: 'all rules' | 'contrast'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const faults = await page.evaluate(async (rules) => {
    // A mail's frame runs no scripts; its content is looked at on a page of its own.
    // The rows of a sheet are alike: the first fifty stand for all.
    const context = { include: [['html']], exclude: [['table.sheet tbody:nth-of-type(n + 2)']] }
    const { violations } = await window.axe.run(context, {
      iframes: false,
      resultTypes: ['violations'],
      ...(rules === 'contrast' ? { runOnly: ['color-contrast'] } : {}),
    })
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3)] as const)
  }, what)
  return faults.map(([id, nodes]) => `${id} at ${nodes.join(' | ')}`)
}
