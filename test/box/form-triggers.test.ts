// Form triggers and the events they bring (developers.google.com/apps-script/guides/triggers/installable,
// …/guides/triggers/events#google-forms-events).
import type { LocalGoogle } from '../../src/local/index'
import { openBoxWith } from '../support/box'

describe('A form trigger', () => {
  const plant = `
    var form = FormApp.create('Pengumpulan', true).setTitle('Pengumpulan').setCollectEmail(true)
    form.addTextItem().setTitle('Perihal')
    ScriptApp.newTrigger('received').forForm(form).onFormSubmit().create()
    var second = FormApp.create('Rapat', true).setTitle('Rapat')
    ScriptApp.newTrigger('other').forForm(second.getId()).onFormSubmit().create()`
  const received = `
    function received(e) {
      if (!e.response) return console.log(Object.keys(e).sort().join())
      console.log([e.source.getTitle(), e.response.getId(), e.response.getRespondentEmail(), String(e.authMode),
        e.response.getItemResponses()[0].getResponse(), e.response.getTimestamp() instanceof Date].join('|'))
      PropertiesService.getScriptProperties().setProperty('last', e.response.getId())
    }`
  const by = 'opd.kominfo@contoh.pontianak.go.id'

  function boxWithForms(): LocalGoogle {
    const box = openBoxWith(`${received}\nfunction other() {}\nfunction plant() { ${plant} }`)
    box.call('plant')
    return box
  }

  function logs(box: LocalGoogle): (string | undefined)[] {
    const fired = box.executions().filter((record) => record.functionName === 'received')
    return fired.map((record) => record.log[0])
  }

  it('is told of a response of its own form, once', () => {
    const box = boxWithForms()
    const id = box.submit('Pengumpulan', { Perihal: 'Data pribadi' }, by)
    expect(logs(box)).toEqual([`DEBUG Pengumpulan|${id}|${by}|FULL|Data pribadi|true`])
    expect(box.executions().at(-1)).toMatchObject({ functionName: 'received', trigger: 'form submit' })
    expect(box.forms().map(({ title }) => title)).toEqual(['Pengumpulan', 'Rapat'])
  })

  it('is told twice, blankly or never, as planned, and the response is kept each time', () => {
    const box = boxWithForms()
    const twice = box.submit('Pengumpulan', { Perihal: 'A' }, by, 'twice')
    box.submit('Pengumpulan', { Perihal: 'B' }, by, 'blank')
    box.submit('Pengumpulan', { Perihal: 'C' }, by, 'never')
    expect(logs(box)).toEqual([
      `DEBUG Pengumpulan|${twice}|${by}|FULL|A|true`,
      `DEBUG Pengumpulan|${twice}|${by}|FULL|A|true`,
      'DEBUG authMode,triggerUid',
    ])
    expect(box.executions().map(({ status }) => status)).toEqual([...Array(4).fill('COMPLETED'), 'NOT_STARTED'])
  })

  it('that is killed leaves the response, and the submission does not fail', () => {
    const box = boxWithForms()
    box.faults.killAfter(2)
    expect(box.submit('Pengumpulan', { Perihal: 'A' }, by)).toMatch(/\S/)
    expect(box.executions().at(-1)).toMatchObject({ functionName: 'received', status: 'KILLED', calls: 2 })
  })

  it('is not reached by a form that does not exist', () => {
    expect(() => boxWithForms().submit('Tidak ada', {}, by)).toThrow(
      expect.objectContaining({ code: 'ERR_UNKNOWN_FORM' }),
    )
  })

  it('opens a pre-filled link as a browser does', () => {
    const box = openBoxWith(`function link() {
      var form = FormApp.create('Rapat', true).setTitle('Rapat')
      var item = form.addTextItem().setTitle('Nomor berkas')
      return form.createResponse().withItemResponse(item.createResponse('PPID-2026-0001')).toPrefilledUrl()
    }`)
    const opened = box.prefilled(String(box.call('link')))
    expect(opened).toEqual({ form: box.forms()[0]?.id, answers: { 'Nomor berkas': 'PPID-2026-0001' } })
  })
})
