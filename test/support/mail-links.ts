// Links as a mail of the tests leads to them: short, and showing what they were made of.
import type { MailLinks } from '../../src/core/notices/mail-links'

export const links: MailLinks = {
  form: (form, values) => `https://forms.contoh/${form}?${new URLSearchParams({ ...values }).toString()}`,
  refill: (form, responseId) => `https://forms.contoh/${form}/${responseId}`,
  folder: (id) => `https://drive.contoh/${id}`,
  register: 'https://sheet.contoh/register',
  list: () => ({ document: 'https://docs.contoh/dik', pdf: 'https://drive.contoh/dik.pdf' }),
  report: (year) => ({ document: `https://docs.contoh/${year}`, pdf: `https://drive.contoh/${year}.pdf` }),
}
