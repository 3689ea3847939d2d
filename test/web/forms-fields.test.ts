// The fields of the forms pages: what each kind of question takes, shows again, and says of an answer it does not accept.
import { actionOf, formDesk, location } from './forms-desk'

type Desk = ReturnType<typeof formDesk>

/** Sends the one page there is; says what it stored, or shows the page again. */
async function send(desk: Desk, fields: string[][]): Promise<{ stored: unknown[]; page: string }> {
  const action = actionOf(await (await desk.get(desk.address)).text())
  const to = location(await desk.post(action, [...fields, ['aksi', 'kirim']]))
  return { stored: Object.values(desk.responses().at(-1)?.answers ?? {}), page: await (await desk.get(to)).text() }
}

const field = (desk: Desk, title: string) => `entry.${desk.entry(title)}`

describe('Choices', () => {
  it('take an answer of one’s own, also when its circle was not chosen', async () => {
    const desk = formDesk(
      `form.addMultipleChoiceItem().setTitle('Pilih').setChoiceValues(['A', 'B']).showOtherOption(true)`,
    )
    const { stored } = await send(desk, [[`${field(desk, 'Pilih')}.other_option_response`, 'C & D']])
    expect(stored).toEqual(['C & D'])
  })

  it('take several boxes, and check how many', async () => {
    const desk = formDesk(`form.addCheckboxItem().setTitle('Kotak').setChoiceValues(['A', 'B', 'C'])
      .setValidation(FormApp.createCheckboxValidation().requireSelectAtMost(2).build())`)
    const name = field(desk, 'Kotak')
    const tooMany = await send(desk, [
      [name, 'A'],
      [name, 'B'],
      [name, 'C'],
    ])
    expect(tooMany.page).toContain('Pilih paling banyak 2 pilihan.')
    expect(tooMany.page.match(/ checked/g)).toHaveLength(3)
    expect(
      (
        await send(desk, [
          [name, 'A'],
          [name, 'C'],
        ])
      ).stored,
    ).toEqual([['A', 'C']])
  })

  it('become searchable when the list is long', async () => {
    const thirteen = Array.from({ length: 13 }, (_, index) => `Unit ${index}`)
    const desk = formDesk(`form.addListItem().setTitle('Unit').setChoiceValues(${JSON.stringify(thirteen)})
      form.addListItem().setTitle('Pendek').setChoiceValues(['A', 'B'])`)
    const page = await (await desk.get(desk.address)).text()
    expect(page.match(/data-combobox/g)).toHaveLength(1)
    expect(
      (
        await send(desk, [
          [field(desk, 'Unit'), 'Unit 12'],
          [field(desk, 'Pendek'), 'C'],
        ])
      ).stored,
    ).toEqual(['Unit 12'])
  })

  it('can be taken back, unless an answer is required', async () => {
    const desk = formDesk(`form.addMultipleChoiceItem().setTitle('Pilih').setChoiceValues(['A', 'B'])`)
    const action = actionOf(await (await desk.get(desk.address)).text())
    const id = desk.form().items[0]?.id
    const to = location(
      await desk.post(action, [
        [field(desk, 'Pilih'), 'A'],
        ['aksi', `hapus.${id}`],
      ]),
    )
    expect(to).toContain(`#isian-${id}`)
    expect(await (await desk.get(to)).text()).not.toContain(' checked')
  })

  it('of a scale, a rating and grids are stored as the service keeps them', async () => {
    const desk = formDesk(`
      form.addScaleItem().setTitle('Skala').setBounds(0, 3).setLabels('Buruk', 'Baik')
      form.addRatingItem().setTitle('Nilai')
      form.addGridItem().setTitle('Kisi').setRows(['R1', 'R2']).setColumns(['K1', 'K2']).setRequired(true)
      form.addCheckboxGridItem().setTitle('Kisi kotak').setRows(['S1', 'S2']).setColumns(['K1', 'K2'])`)
    const [first = 0, second = 0] = desk.rows('Kisi')
    const [third = 0] = desk.rows('Kisi kotak')
    const given = [
      [field(desk, 'Skala'), '0'],
      [field(desk, 'Nilai'), '4'],
      [`entry.${first}`, 'K2'],
      [`entry.${third}`, 'K1'],
      [`entry.${third}`, 'K2'],
    ]
    expect((await send(desk, given)).page).toContain('Pilih satu jawaban untuk setiap baris.')
    const { stored } = await send(desk, [...given, [`entry.${second}`, 'K1']])
    expect(stored).toEqual(expect.arrayContaining(['0', '4', ['K2', 'K1'], [['K1', 'K2'], []]]))
  })
})

describe('Days and times', () => {
  it('are stored as the service keeps them', async () => {
    const desk = formDesk(`
      form.addDateItem().setTitle('Hari')
      form.addTimeItem().setTitle('Jam')
      form.addDateTimeItem().setTitle('Saat')
      form.addDurationItem().setTitle('Lama')
      form.addDateItem().setTitle('Ulang tahun').setIncludesYear(false)`)
    const { stored } = await send(desk, [
      [field(desk, 'Hari'), '2026-11-09'],
      [field(desk, 'Jam'), '08:30'],
      [field(desk, 'Saat'), '2026-11-09T08:30'],
      [`${field(desk, 'Lama')}_hour`, '1'],
      [`${field(desk, 'Lama')}_minute`, ''],
      [`${field(desk, 'Ulang tahun')}_day`, '5'],
      [`${field(desk, 'Ulang tahun')}_month`, '2'],
    ])
    expect(stored).toEqual(expect.arrayContaining(['2026-11-09', '08:30', '2026-11-09 08:30', '01:00:00', '02-05']))
    expect(stored).toHaveLength(5)
  })

  it('that are none count as no answer', async () => {
    const desk = formDesk(`form.addDateItem().setTitle('Hari').setRequired(true)`)
    expect((await send(desk, [[field(desk, 'Hari'), '2026-02-30']])).page).toContain('Pertanyaan ini wajib diisi.')
  })
})

describe('Texts', () => {
  it('are refused in the form’s own words, or in Google’s', async () => {
    const desk = formDesk(`
      form.addTextItem().setTitle('Nomor').setValidation(
        FormApp.createTextValidation().setHelpText('Tulis <nomor>.').requireTextMatchesPattern('[0-9]+').build())
      form.addTextItem().setTitle('Umur').setValidation(FormApp.createTextValidation().requireNumberBetween(1, 9).build())
      form.addTextItem().setTitle('Surel').setValidation(FormApp.createTextValidation().requireTextIsEmail().build())`)
    const { page } = await send(desk, [
      [field(desk, 'Nomor'), 'satu'],
      [field(desk, 'Umur'), '10'],
      [field(desk, 'Surel'), 'bukan surel'],
    ])
    expect(page).toContain('Periksa 3 jawaban')
    expect(page).toContain('Tulis &lt;nomor&gt;.')
    expect(page).toContain('Jawaban harus berupa angka antara 1 dan 9.')
    expect(page).toContain('Tulis alamat surel yang benar')
    expect(desk.responses()).toHaveLength(0)
  })
})

describe('The respondent’s address', () => {
  it('is asked for and checked where respondents type it', async () => {
    const desk = formDesk(`form.setCollectEmail(true); form.addTextItem().setTitle('Nama')`)
    expect((await send(desk, [])).page).toContain('Alamat surel wajib diisi.')
    expect((await send(desk, [['emailAddress', 'tidak lengkap@']])).page).toContain('Tulis alamat surel yang benar')
    await send(desk, [['emailAddress', ' orang@contoh.go.id ']])
    expect(desk.responses().map(({ email }) => email)).toEqual(['orang@contoh.go.id'])
  })

  it('is the account’s where it is verified, and shown', async () => {
    const desk = formDesk(`form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)`)
    const page = await (await desk.get(desk.address)).text()
    expect(page).toContain('Alamat surel Anda (pejabat.bidang@contoh.pontianak.go.id) akan dicatat')
    expect(page).not.toContain('name="emailAddress"')
  })
})
