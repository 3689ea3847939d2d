// What of Utilities shows in the box alone: time that passes in the model, repeatable identifiers, and what is refused.
import { Utilities } from '../../src/local/services/utilities/utilities'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

const zone = 'Asia/Pontianak'

describe('Utilities in the box', () => {
  it('give the same UUIDs in a box begun the same way', () => {
    expect(handOut(new Utilities(openWorld())).getUuid()).toBe(handOut(new Utilities(openWorld())).getUuid())
  })

  it('sleep on the model’s time', () => {
    const world = openWorld()
    handOut(new Utilities(world)).sleep(300_000)
    expect(world.meter.calls()).toEqual([{ member: 'Utilities.sleep', modelledMs: 300_001, bytes: 0 }])
  })

  it.each<[string, (tools: Utilities) => unknown]>([
    ['Utilities.jsonParse', (tools) => (tools as unknown as { jsonParse(text: string): void }).jsonParse('{}')],
    ['Utilities.formatDate with zzzz', (tools) => tools.formatDate(new Date(0), zone, 'zzzz')],
    ['Utilities.formatDate of a day before 15 October 1582', (t) => t.formatDate(new Date(-2e13), zone, 'y')],
    ['Utilities.formatDate in time zone "Asia/Singkawang"', (t) => t.formatDate(new Date(0), 'Asia/Singkawang', 'y')],
    ['Utilities.parseDate with the letter w', (tools) => tools.parseDate('1', zone, 'w')],
    ['Utilities.formatString with %,d', (tools) => tools.formatString('%,d', 1)],
    ['Utilities.computeDigest with MD2', (tools) => tools.computeDigest(tools.DigestAlgorithm.MD2, 'a')],
    ['a digest of text beyond ASCII without a charset', (t) => t.computeDigest(t.DigestAlgorithm.MD5, 'é')],
    ['Utilities.zip of a blob without a name', (tools) => tools.zip([tools.newBlob('a')])],
    [
      'Utilities.zip of two blobs of one name',
      (t) => t.zip([t.newBlob('a', 'text/plain', 'a'), t.newBlob('b', 'text/plain', 'a')]),
    ],
  ])('refuse %s by name', (name, use) => {
    const tools = handOut(new Utilities(openWorld()))
    expect(() => use(tools)).toThrow(expect.objectContaining({ code: 'ERR_NOT_EMULATED' }))
    expect(() => use(tools)).toThrow(`${name} is not emulated`)
  })
})
