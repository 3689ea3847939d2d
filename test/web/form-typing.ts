// A form of two pages, and somebody who types into the first of them.
import { actionOf, type formDesk, location, OFFICER } from './forms-desk'

export const FORM = `
  form.setDescription('Tentang uji').setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED)
  form.addTextItem().setTitle('Nama')
  form.addPageBreakItem().setTitle('Halaman dua')
  form.addTextItem().setTitle('Uraian')`

export type TypingDesk = ReturnType<typeof formDesk>

export function named(desk: TypingDesk, fields: Readonly<Record<string, string>>): string[][] {
  return Object.entries(fields).map(([title, value]) => [`entry.${desk.entry(title)}`, value])
}

export async function textAt(desk: TypingDesk, path: string, by = OFFICER): Promise<string> {
  return (await desk.get(path, by)).text()
}

/** Opens a form and types into its first page, as OFFICER; says where that page stands and is sent to. */
export async function typed(
  desk: TypingDesk,
  Nama: string,
  path = desk.address,
): Promise<{ address: string; action: string }> {
  const address = location(await desk.answer(path))
  const action = actionOf(await textAt(desk, address))
  await desk.post(action, [...named(desk, { Nama }), ['aksi', 'simpan']])
  return { address, action }
}
