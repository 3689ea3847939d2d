// Benchmarks as tables a person can read, and what changed since the last one.
import type { BoxSpeed } from './box-speed'
import type { Cost } from './office-operations'
import type { PageSpeed } from './page-speed'
import type { RehearsalCost } from './rehearsal-cost'

/** By number of items in the register. */
export interface Benchmark {
  readonly operations: Readonly<Record<string, Readonly<Record<string, Cost>>>>
  /** Of the machine it ran on; empty until it is measured. */
  readonly box: Readonly<Record<string, BoxSpeed>>
  /** Of the machine it ran on. */
  readonly pages?: PageSpeed
  /** Of the machine it ran on. */
  readonly rehearsal?: RehearsalCost
}

export function tables({ operations, box, pages, rehearsal }: Benchmark): string {
  const sizes = Object.keys(operations)
  const names = Object.keys(operations[sizes[0] ?? ''] ?? {})
  const cell = (size: string, name: string): string => {
    const cost = operations[size]?.[name]
    return cost ? `${cost.calls} calls, ${seconds(cost.ms)} (${seconds(cost.readingMs)})` : ''
  }
  return [
    '# Benchmark',
    '',
    'Written by `npm run bench`. First what each operation of the office costs on Google, by the box’s model of its',
    'latencies: service calls, modelled time, and in brackets the part of it that is reading the sheet. It does not depend on',
    'the machine. A register of so many items has some five lines of history and five finished jobs for each, and the forms hold',
    'their responses.',
    '',
    table(
      ['Operation', ...sizes.map((size) => `${size} items`)],
      names.map((name) => [name, ...sizes.map((size) => cell(size, name))]),
    ),
    ...boxLines(box),
    ...pageLines(pages),
    ...rehearsalLines(rehearsal),
    '',
  ].join('\n')
}

function boxLines(box: Benchmark['box']): string[] {
  const sizes = Object.keys(box)
  if (sizes.length === 0) return []
  const row = (name: string, value: (speed: BoxSpeed) => string): string[] => [
    name,
    ...Object.values(box).map((speed) => value(speed)),
  ]
  return [
    '',
    'Then the box itself, on the machine this last ran on, each size in a process of its own (form 1 with its folders,',
    'document and mails):',
    '',
    table(
      ['Box', ...sizes.map((size) => `${size} items`)],
      [
        row('data file', ({ fileMb }) => `${fileMb} MB`),
        row('opening', ({ openMs }) => `${openMs} ms`),
        row('first submission', ({ firstSubmissionMs }) => `${firstSubmissionMs} ms`),
        row(
          'further submissions',
          ({ submissionMs }) => `${submissionMs} ms each, ${(1000 / submissionMs).toFixed(1)} a second`,
        ),
        row('memory: heap in use', ({ heapMb }) => `${heapMb} MB`),
        row('memory: process, at its peak', ({ peakMb }) => `${peakMb} MB`),
      ],
    ),
  ]
}

function pageLines(pages: PageSpeed | undefined): string[] {
  if (!pages) return []
  const rows = (count: number) => `${count.toLocaleString('en')} rows`
  const ms = (value: number, most = '') => [`${value} ms`, most]
  return [
    '',
    'The pages of the training office on it, as `npm start` serves them with 10,000 items (`npm run bench -- pages`). “First”',
    'is the first page ever asked of a server just started; of several measurements the fastest counts:',
    '',
    table(
      ['Page', 'time', 'at most'],
      [
        ['first page, from the start of the process', ...ms(pages.firstPageMs, '2 s')],
        [`tab of ${rows(pages.itemRows)}, first`, ...ms(pages.itemsFirstMs, '1 s')],
        [`tab of ${rows(pages.itemRows)}, later`, ...ms(pages.itemsMs, '1 s')],
        [`tab of ${rows(pages.mostRows)}, first`, ...ms(pages.largestFirstMs)],
        [`tab of ${rows(pages.mostRows)}, later`, ...ms(pages.largestMs)],
        ['rows fetched while scrolling', ...ms(pages.scrolledMs)],
        ...scrollRows(pages.scrolling),
        [`a text looked for in ${rows(pages.mostRows)}`, ...ms(pages.findMs)],
        ['the whole spreadsheet as .xlsx', ...ms(pages.workbookMs)],
        ['another page, meanwhile, at worst', ...ms(pages.meanwhileMs)],
        ['memory of the server, at its peak in all of this', `${pages.peakMb} MB`, '300 MB'],
        ['a night with its scripts, which print the whole list anew', `${(pages.nightMs / 1000).toFixed(0)} s`, ''],
        ['memory of the server, at its peak in that night', `${pages.nightPeakMb} MB`, '300 MB'],
      ],
    ),
  ]
}

function scrollRows(speed: PageSpeed['scrolling']): string[][] {
  return [
    [
      `the first of them scrolled in a browser, ${speed.rowsPerSecond} rows a second: pictures drawn`,
      `${speed.picturesPerSecond} a second`,
      'at least 50',
    ],
    ['– between two pictures, at worst', `${speed.longestPictureMs} ms`, ''],
    ['– rows in sight not there yet, at worst', `${speed.blankMs} ms`, '100 ms'],
    ['– rows there after a jump to another place, at worst', `${speed.jumpMs} ms`, ''],
  ]
}

function rehearsalLines(rehearsal: RehearsalCost | undefined): string[] {
  if (!rehearsal) return []
  const { cases, items, minutes, peakMb } = rehearsal
  return [
    '',
    'And a large rehearsal on it, written by `npm run bench -- rehearsal 1000`:',
    '',
    table(
      ['Rehearsal', 'items', 'time', 'memory at its peak'],
      [[`${cases} cases`, `${items}`, `${minutes} minutes`, `${peakMb} MB`]],
    ),
  ]
}

/** What costs more or less than before; of the machine's own times only what differs by a quarter. */
export function differences(before: Benchmark, now: Benchmark): string {
  const lines: string[] = []
  for (const [size, costs] of Object.entries(now.operations))
    for (const [name, cost] of Object.entries(costs)) {
      const was = before.operations[size]?.[name]
      if (!was) lines.push(`${size} items, ${name}: new`)
      else if (was.calls !== cost.calls || was.ms !== cost.ms)
        lines.push(`${size} items, ${name}: ${was.calls} → ${cost.calls} calls, ${was.ms} → ${cost.ms} ms`)
    }
  for (const [size, speed] of Object.entries(now.box))
    lines.push(...changesOf(`${size} items, box`, before.box[size], speed))
  if (now.pages) {
    lines.push(...changesOf('pages', before.pages, now.pages))
    lines.push(...changesOf('scrolling', before.pages?.scrolling, now.pages.scrolling))
  }
  const [was, is] = [before.rehearsal, now.rehearsal]
  if (is && was !== is && was?.minutes !== is.minutes)
    lines.push(`rehearsal of ${is.cases} cases: ${was?.minutes ?? '?'} → ${is.minutes} minutes, ${is.peakMb} MB`)
  return ['Since the last benchmark:', ...(lines.length > 0 ? lines : ['nothing has changed'])].join('\n')
}

function changesOf(what: string, before: object | undefined, now: object): string[] {
  const numbers: Readonly<Record<string, unknown>> = { ...before }
  return Object.entries(now).flatMap(([name, value]: [string, unknown]) => {
    const was = numbers[name]
    return typeof was === 'number' && typeof value === 'number' && Math.abs(value - was) > was / 4
      ? [`${what}, ${name}: ${was} → ${value}`]
      : []
  })
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
