// The store of Google in a box: what a failed transaction leaves, in which order records come, and what a file keeps.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { openStore, type Store } from '../../src/local/state/store'

let folder: string
const stores: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'))
})

afterEach(() => {
  for (const store of stores.splice(0)) store.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(): Store {
  const store = openStore(join(folder, 'data.sqlite'))
  stores.push(store)
  return store
}

/** The store closed and opened again: what is on disk, nothing else. */
function reopened(store: Store): Store {
  store.close()
  return open()
}

function fruit(store: Store): void {
  const fruits = store.collection<number>('fruit')
  fruits.set('apple', 1)
  fruits.set('pear', 2)
  fruits.set('plum', 3)
}

function storeWithFruit(): Store {
  const store = open()
  fruit(store)
  return store
}

function failing(store: Store, work: () => void): void {
  expect(() =>
    store.transaction(() => {
      work()
      throw new Error('no')
    }),
  ).toThrow('no')
}

const WHOLE = [
  ['apple', 1],
  ['pear', 2],
  ['plum', 3],
]

describe('The place of a record', () => {
  it('tells what came first, in whatever collection, and after the store was opened again', () => {
    const store = storeWithFruit()
    store.collection('nuts').set('hazel', 1)
    store.collection('fruit').set('fig', 4)
    store.collection('fruit').set('apple', 10)
    const places = (from: Store) =>
      (['fruit apple', 'fruit plum', 'nuts hazel', 'fruit fig'] as const).map((name) => {
        const [collection = '', key = ''] = name.split(' ')
        return from.collection(collection).place(key) ?? 0
      })
    const before = places(store)
    expect(before).toEqual([...before].sort((a, b) => a - b))
    expect(new Set(before).size).toBe(4)
    const again = reopened(store)
    expect(places(again)).toEqual(before)
    again.collection('nuts').set('wal', 2)
    expect(again.collection('nuts').place('wal')).toBeGreaterThan(before[3] ?? 0)
    expect(again.collection('nuts').place('pea')).toBeUndefined()
  })
})

describe('When a transaction fails', () => {
  it.each<[string, (store: Store) => void]>([
    ['a change', (store) => store.collection('fruit').set('pear', 20)],
    ['an addition', (store) => store.collection('fruit').set('fig', 4)],
    ['a removal', (store) => store.collection('fruit').delete('apple')],
    ['a dropped collection', (store) => store.drop('fruit')],
    [
      'a removal of a record put back at once',
      (store) => {
        store.collection('fruit').delete('apple')
        store.collection('fruit').set('apple', 10)
      },
    ],
    [
      'a dropped collection filled again',
      (store) => {
        store.drop('fruit')
        store.collection('fruit').set('plum', 30)
        store.collection('fruit').set('fig', 4)
      },
    ],
    [
      'two removals, the later record first',
      (store) => {
        store.collection('fruit').delete('pear')
        store.collection('fruit').delete('apple')
      },
    ],
  ])('takes back %s, in memory and on disk, in the order there was', (_, work) => {
    const store = open()
    fruit(store)
    failing(store, () => work(store))
    expect(store.collection('fruit').entries()).toEqual(WHOLE)
    expect(store.collection('fruit').keys()).toEqual(['apple', 'pear', 'plum'])
    expect(store.collection('fruit').values()).toEqual([1, 2, 3])
    expect(reopened(store).collection('fruit').entries()).toEqual(WHOLE)
  })

  it('takes back contents', () => {
    const store = open()
    store.bytes.set('letter', new TextEncoder().encode('first'))
    failing(store, () => store.bytes.set('letter', new TextEncoder().encode('second')))
    expect(new TextDecoder().decode(store.bytes.get('letter'))).toBe('first')
    expect(new TextDecoder().decode(reopened(store).bytes.get('letter'))).toBe('first')
  })

  it('goes on taking changes afterwards', () => {
    const store = open()
    failing(store, () => fruit(store))
    expect(store.collection('fruit').size).toBe(0)
    store.transaction(() => fruit(store))
    expect(reopened(store).collection('fruit').entries()).toEqual(WHOLE)
  })
})

describe('When one transaction runs inside another', () => {
  it.each([
    ['before anything was written outside', false],
    ['after something was written outside', true],
  ])('takes back the failed inner one alone, %s', (_, writeFirst) => {
    const store = open()
    const fruits = store.collection<number>('fruit')
    store.transaction(() => {
      if (writeFirst) fruits.set('apple', 1)
      failing(store, () => fruits.set('fig', 4))
      fruits.set('pear', 2)
    })
    const expected = writeFirst ? ['apple', 'pear'] : ['pear']
    expect(fruits.keys()).toEqual(expected)
    expect(reopened(store).collection('fruit').keys()).toEqual(expected)
  })

  it('takes back the finished inner one with the failed outer one', () => {
    const store = open()
    fruit(store)
    failing(store, () => {
      store.transaction(() => store.collection('fruit').delete('pear'))
      store.collection('fruit').set('fig', 4)
    })
    expect(store.collection('fruit').entries()).toEqual(WHOLE)
    expect(reopened(store).collection('fruit').entries()).toEqual(WHOLE)
  })
})

describe('A collection', () => {
  it('keeps the place of a changed record, and puts a removed one at the end when it comes again', () => {
    const store = open()
    fruit(store)
    const fruits = store.collection<number>('fruit')
    fruits.set('apple', 10)
    fruits.delete('pear')
    fruits.set('pear', 20)
    expect(fruits.keys()).toEqual(['apple', 'plum', 'pear'])
    expect(reopened(store).collection('fruit').keys()).toEqual(['apple', 'plum', 'pear'])
  })

  it('says whether there was anything to delete', () => {
    const store = open()
    fruit(store)
    expect(store.collection('fruit').delete('apple')).toBe(true)
    expect(store.collection('fruit').delete('apple')).toBe(false)
  })
})

describe('A value let go of', () => {
  it('is read from disk again', () => {
    const store = reopened(storeWithFruit())
    const fruits = store.collection<number>('fruit')
    for (const key of ['apple', 'pear', 'fig']) fruits.release(key)
    fruits.release('plum')
    expect(fruits.entries()).toEqual([
      ['apple', 1],
      ['pear', 2],
      ['plum', 3],
    ])
  })

  it('is looked at without being kept in memory, unless it was there', () => {
    const store = reopened(storeWithFruit())
    const colors = store.collection<{ readonly ripe: string }>('colors')
    colors.set('cherry', { ripe: 'red' })
    colors.set('lemon', { ripe: 'yellow' })
    const kept = reopened(store).collection<{ readonly ripe: string }>('colors')
    const looked = kept.look('cherry')
    expect(looked).toEqual({ ripe: 'red' })
    expect(kept.look('cherry')).not.toBe(looked)
    const lemon = kept.get('lemon')
    expect(kept.look('lemon')).toBe(lemon)
    expect(kept.get('lemon')).toBe(lemon)
    expect(kept.look('melon')).toBeUndefined()
    expect(kept.entries()).toEqual([
      ['cherry', { ripe: 'red' }],
      ['lemon', { ripe: 'yellow' }],
    ])
  })

  it('looked at before it is on disk is not lost', () => {
    const store = storeWithFruit()
    store.transaction(() => {
      const fruits = store.collection<number>('fruit')
      fruits.set('pear', 20)
      expect(fruits.look('pear')).toBe(20)
    })
    expect(reopened(store).collection('fruit').get('pear')).toBe(20)
  })

  it('stays while the disk does not have it yet', () => {
    const store = storeWithFruit()
    store.transaction(() => {
      const fruits = store.collection<number>('fruit')
      fruits.set('pear', 20)
      fruits.release('pear')
      expect(fruits.get('pear')).toBe(20)
    })
    expect(reopened(store).collection('fruit').get('pear')).toBe(20)
  })

  it('is put on the disk of a store that is temporary, and found there', () => {
    const store = openStore()
    stores.push(store)
    fruit(store)
    const colors = store.collection<{ readonly ripe: string }>('colors')
    const red = { ripe: 'red' }
    colors.set('cherry', red)
    expect(colors.get('cherry')).toBe(red)
    colors.release('cherry')
    expect(colors.get('cherry')).not.toBe(red)
    expect(colors.get('cherry')).toEqual(red)
    colors.set('cherry', { ripe: 'black' })
    colors.release('cherry')
    failing(store, () => {
      colors.set('cherry', { ripe: 'green' })
      colors.release('cherry')
    })
    expect(colors.entries()).toEqual([['cherry', { ripe: 'black' }]])
    expect(store.collection('fruit').entries()).toEqual(WHOLE)
  })
})

describe('A data file', () => {
  it('of another format is refused by its number', () => {
    open().close()
    const file = new Database(join(folder, 'data.sqlite'))
    file.exec("UPDATE meta SET value = '0' WHERE name = 'format'")
    file.close()
    expect(open).toThrow(expect.objectContaining({ code: 'ERR_STORE_FORMAT' }))
  })
})
