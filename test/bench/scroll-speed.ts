// How smoothly a tab of the sheet scrolls in a real browser: pictures drawn, and whether rows in sight were still missing.
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../browser/support/launch'

export interface ScrollSpeed {
  /** How fast the rows passed by. */
  readonly rowsPerSecond: number
  /** Drawn by the browser meanwhile; screens show 60. */
  readonly picturesPerSecond: number
  /** Milliseconds without a new picture, at worst. */
  readonly longestPictureMs: number
  /** Milliseconds in which some row in sight was not there yet, at worst. */
  readonly blankMs: number
  /** Milliseconds until the rows are there after a jump to another place, at worst. */
  readonly jumpMs: number
}

const WINDOW = { width: 1280, height: 800 }
const GRID = '#kisi'
/** A wheel turned fast. */
const PIXELS_PER_SECOND = 6_000
const SECONDS = 5
/** Parts of the whole height. */
const JUMPS = [0.5, 0.1, 0.9, 0.3, 0.7]
/** Of Chromium's own record; its times are microseconds. */
const PICTURES = { category: 'disabled-by-default-devtools.timeline.frame', name: 'DrawFrame' }

/** @param address of the tab's page, on a server that is at nothing else */
export async function scrollSpeed(address: string): Promise<ScrollSpeed> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: WINDOW })
    await page.goto(address)
    const height = Number(await page.locator(GRID).getAttribute('data-height'))
    await watchRows(page)
    const pictures = await picturesDrawn(browser, page, () => scroll(page))
    const blankMs = await longestBlank(page)
    return { rowsPerSecond: Math.round(PIXELS_PER_SECOND / height), ...pictures, blankMs, jumpMs: await jump(page) }
  } finally {
    await browser.close()
  }
}

async function scroll(page: Page): Promise<void> {
  const box = await page.locator(GRID).boundingBox()
  if (!box) throw new Error('the page has no grid')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    yDistance: -PIXELS_PER_SECOND * SECONDS,
    speed: PIXELS_PER_SECOND,
    gestureSourceType: 'mouse',
    preventFling: true,
  })
}

async function picturesDrawn(browser: Browser, page: Page, work: () => Promise<void>) {
  await browser.startTracing(page, { categories: [PICTURES.category] })
  await work()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    traceEvents: readonly { name: string; ts: number }[]
  }
  const drawn = traceEvents.filter(({ name }) => name === PICTURES.name).map(({ ts }) => ts / 1000)
  drawn.sort((a, b) => a - b)
  const gaps = drawn.slice(1).map((at, index) => at - (drawn[index] ?? at))
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  return {
    picturesPerSecond: Math.round((1000 * gaps.length) / total),
    longestPictureMs: Math.round(Math.max(...gaps)),
  }
}

/** Looks at the rows in sight, above, in the middle, and below, whenever the page is drawn. */
async function watchRows(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const grid = document.querySelector(selector) as HTMLElement
    const watch = { blankSince: undefined as number | undefined, longest: 0 }
    const isBlank = (part: number) => {
      const { left, right, bottom } = grid.getBoundingClientRect()
      const top = grid.querySelector('thead')?.getBoundingClientRect().bottom ?? 0
      const seen = document.elementFromPoint((left + right) / 2, top + part * (bottom - top))
      return seen?.closest('.waits') !== null
    }
    const look = (now: number) => {
      if ([0.05, 0.5, 0.95].some(isBlank)) watch.blankSince ??= now
      else watch.blankSince = undefined
      watch.longest = Math.max(watch.longest, now - (watch.blankSince ?? now))
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    Object.assign(window, { watch })
  }, GRID)
}

function longestBlank(page: Page): Promise<number> {
  return page.evaluate(() => Math.round((window as unknown as { watch: { longest: number } }).watch.longest))
}

async function jump(page: Page): Promise<number> {
  let longest = 0
  for (const part of JUMPS)
    longest = Math.max(
      longest,
      await page.evaluate(
        ([selector, to]) =>
          new Promise<number>((resolve) => {
            const grid = document.querySelector(selector) as HTMLElement
            const { watch } = window as unknown as { watch: { blankSince: number | undefined } }
            const from = performance.now()
            grid.scrollTop = grid.scrollHeight * to
            const look = () => {
              if (watch.blankSince === undefined) resolve(Math.round(performance.now() - from))
              else requestAnimationFrame(look)
            }
            // The page notices the new place in the first picture after it, and the watch in the second.
            requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(look)))
          }),
        [GRID, part] as const,
      ),
    )
  return longest
}
