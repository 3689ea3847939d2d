// Ui and Menu of the spreadsheet: https://developers.google.com/apps-script/reference/base/ui
// https://developers.google.com/apps-script/guides/menus
import { sheetsGlobals } from '../../src/local/services/sheets/globals'
import { handOut } from '../../src/local/state/google-object'
import { openWorld } from '../../src/local/state/open-world'

function startedBy(trigger: string | undefined) {
  const world = openWorld()
  const startedAt = world.now()
  if (trigger !== undefined)
    world.execution = {
      id: '1',
      functionName: 'saatDibuka',
      trigger,
      startedAt,
      elapsedMs: 0,
      calls: 0,
      writes: 0,
      spent: new Map(),
      faults: [],
      log: [],
    }
  return { world, SpreadsheetApp: handOut(sheetsGlobals(world).SpreadsheetApp) }
}

describe('SpreadsheetApp.getUi', () => {
  it.each(['menu', 'open', 'editor', undefined])('works where a person started the script: %p', (trigger) => {
    expect(() => startedBy(trigger).SpreadsheetApp.getUi()).not.toThrow()
  })

  it.each(['clock', 'form submit'])('fails where nobody has the sheet open: %p', (trigger) => {
    expect(() => startedBy(trigger).SpreadsheetApp.getUi()).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    )
  })
})

describe('A menu', () => {
  it('is kept with its items and sub-menus once it is added', () => {
    const { world, SpreadsheetApp } = startedBy('open')
    const ui = SpreadsheetApp.getUi()
    const tools = ui.createMenu('Alat').addItem('Periksa sistem', 'periksa')
    ui.createMenu('PPID').addItem('Pasang', 'pasang').addSeparator().addSubMenu(tools).addToUi()
    expect(world.store.collection('menus').values()).toEqual([
      {
        caption: 'PPID',
        entries: [
          { kind: 'item', caption: 'Pasang', functionName: 'pasang' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { caption: 'Alat', entries: [{ kind: 'item', caption: 'Periksa sistem', functionName: 'periksa' }] },
          },
        ],
      },
    ])
  })

  it('replaces the one with the same caption', () => {
    const { world, SpreadsheetApp } = startedBy('open')
    for (const name of ['pasang', 'pasangLagi'])
      SpreadsheetApp.getUi().createMenu('PPID').addItem('Pasang', name).addToUi()
    expect(world.store.collection('menus').size).toBe(1)
  })
})

describe('The older menus of a spreadsheet', () => {
  it('are kept and taken away by name', () => {
    const { world, SpreadsheetApp } = startedBy('open')
    const spreadsheet = SpreadsheetApp.create('Register')
    spreadsheet.addMenu('PPID', [{ name: 'Pasang', functionName: 'pasang' }, null])
    expect(world.store.collection('menus').values()).toEqual([
      {
        caption: 'PPID',
        entries: [{ kind: 'item', caption: 'Pasang', functionName: 'pasang' }, { kind: 'separator' }],
      },
    ])
    spreadsheet.removeMenu('PPID')
    expect(world.store.collection('menus').size).toBe(0)
  })
})

describe('A toast', () => {
  it('is kept to be shown', () => {
    const { world, SpreadsheetApp } = startedBy('menu')
    const spreadsheet = SpreadsheetApp.create('Register')
    spreadsheet.toast('Selesai')
    spreadsheet.toast('Selesai', 'Pasang', 5)
    expect(world.store.collection('sheet dialogs').values()).toEqual([
      expect.objectContaining({ kind: 'toast', text: 'Selesai' }),
      expect.objectContaining({ kind: 'toast', text: 'Selesai', title: 'Pasang' }),
    ])
    expect(() => spreadsheet.toast('Selesai', 5 as never)).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Spreadsheet.toast.",
    )
  })
})

describe('An alert', () => {
  it('is kept to be shown, and answered with its first button', () => {
    const { world, SpreadsheetApp } = startedBy('menu')
    const ui = SpreadsheetApp.getUi()
    expect(ui.alert('Selesai')).toBe(ui.Button.OK)
    expect(ui.alert('Pasang', 'Lanjutkan?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES)
    expect(world.store.collection('sheet dialogs').values()).toEqual([
      { kind: 'alert', text: 'Selesai', at: '2026-11-09T01:00:00.001Z', execution: '1' },
      expect.objectContaining({ kind: 'alert', title: 'Pasang', text: 'Lanjutkan?' }),
    ])
    expect(() => (ui as unknown as { prompt(text: string): void }).prompt('Nama?')).toThrow('Ui.prompt is not emulated')
  })
})
