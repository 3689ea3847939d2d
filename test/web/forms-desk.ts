// A desk with one form made by a script, and requests to it as a browser sends them.

import { executionRecords } from '../../src/local/runtime/execution-records'
import { allForms, responsesOf } from '../../src/local/services/forms/form-store'
import type { ResponseRecord } from '../../src/local/services/forms/model'
import { madeDesk } from './open-desk'

export { OWNER } from './open-desk'

export const OFFICER = 'pejabat.bidang@contoh.pontianak.go.id'

/** @param body of the function that makes the form: `form` is a published form titled "Uji" whose trigger runs `kirim` */
export function formDesk(body: string, triggered = 'function kirim(e) { Logger.log(e.response.getId()) }') {
  const source = `
    function pasang() {
      var form = FormApp.create('Uji', true).setTitle('Uji')
      form.addPublishedReader('${OFFICER}')
      ScriptApp.newTrigger('kirim').forForm(form).onFormSubmit().create()
      ${body}
    }
    ${triggered}`
  const { box, jobs, ask } = madeDesk(source)
  const [form] = allForms(box.world)
  if (!form) throw new Error('the script made no form')
  return {
    ask,
    /** As if something of the script were still running: nothing more of it can be started. */
    occupyScript: () =>
      Object.assign(box.world, { execution: { functionName: 'lain', startedAt: box.world.now(), elapsedMs: 0 } }),
    world: box.world,
    jobs,
    form: () => allForms(box.world)[0] ?? form,
    address: `/forms/d/e/${form.publishedId}/viewform`,
    /** The number of a question in the names of its fields. */
    entry: (title: string) => form.items.find((item) => item.title === title)?.entry ?? 0,
    rows: (title: string) => form.items.find((item) => item.title === title)?.rows?.map(({ entry }) => entry) ?? [],
    responses: (): ResponseRecord[] => responsesOf(box.world, form.id).values(),
    executions: () => executionRecords(box.world).filter(({ trigger }) => trigger === 'form submit'),
    /** Only what that address answers. */
    answer: (path: string, by = OFFICER) => ask(path, by),
    /** The page it leads to, as a browser follows it. */
    get: async (path: string, by = OFFICER): Promise<Response> => {
      let answer = await ask(path, by)
      for (let to = location(answer); to !== ''; to = location(answer)) answer = await ask(to, by)
      return answer
    },
    post: (path: string, fields: Readonly<Record<string, string>> | string[][], by = OFFICER) =>
      ask(path, by, {
        method: 'POST',
        body: encoded(fields),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
  }
}

function encoded(fields: Readonly<Record<string, string>> | string[][]): string {
  const body = new URLSearchParams()
  for (const [name = '', value = ''] of Array.isArray(fields) ? fields : Object.entries(fields))
    body.append(name, value)
  return body.toString()
}

/** Where the page's form is sent to. */
export function actionOf(page: string): string {
  return (/action="(\/forms\/d\/e\/[^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&')
}

export function location(response: Response): string {
  return response.headers.get('location') ?? ''
}
