// How fast the box itself is with a data file, and how much memory it takes: wall time of this machine, and what runs on it.
import { statSync } from 'node:fs'
import type { LocalGoogle } from '../../src/local/index'

/** Milliseconds, and megabytes of 1024 × 1024 bytes. */
export interface BoxSpeed {
  readonly fileMb: number
  readonly openMs: number
  readonly firstSubmissionMs: number
  readonly submissionMs: number
  readonly heapMb: number
  /** The most the process ever held: it must have opened nothing but this file. */
  readonly peakMb: number
}

const SUBMISSIONS = 20

export async function boxSpeed(file: string, open: (file: string) => LocalGoogle): Promise<BoxSpeed> {
  const openedAt = performance.now()
  const google = open(file)
  try {
    const openMs = performance.now() - openedAt
    const firstAt = performance.now()
    submit(google, 0)
    const firstMs = performance.now() - firstAt
    let spentMs = 0
    for (let index = 1; index <= SUBMISSIONS; index++) {
      google.advanceTo(new Date(google.now().getTime() + 60_000))
      const startedAt = performance.now()
      submit(google, index)
      spentMs += performance.now() - startedAt
    }
    // The contexts of ended executions go with the first collection after a turn of the event loop.
    globalThis.gc?.()
    await new Promise((resolve) => setImmediate(resolve))
    globalThis.gc?.()
    return {
      fileMb: megabytes(statSync(file).size),
      openMs: Math.round(openMs),
      firstSubmissionMs: Math.round(firstMs),
      submissionMs: Math.round(spentMs / SUBMISSIONS),
      heapMb: megabytes(process.memoryUsage().heapUsed),
      peakMb: megabytes(process.resourceUsage().maxRSS * 1024),
    }
  } finally {
    google.close()
  }
}

function submit(google: LocalGoogle, index: number): void {
  google.submit(
    '1. Pengumpulan Informasi yang Akan Dikecualikan',
    {
      Perihal: `Berkas ${index}`,
      'Tanggal mulai pengumpulan': '2026-11-09',
      'Butir 1 – OPD yang menguasai': 'DINKES',
      'Butir 1 – Judul informasi': `Rekam medis ${index}`,
      'Butir 1 – Uraian informasi': 'Diagnosis dan pengobatan',
    },
    'pejabat.bidang@contoh.pontianak.go.id',
  )
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)
