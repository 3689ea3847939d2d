// Work that takes longer than a page may wait: one at a time, watched on a page of its own.

interface Job {
  readonly title: string
  /** What is being done just now. */
  readonly line: string
  /** 0 to 1, where it is known. */
  readonly part: number | undefined
  readonly finished: boolean
  /** What went wrong, for the visitor. */
  readonly error: string | undefined
  /** Where to go when it has ended well. */
  readonly next: string
  /** It ends early, and well, when it is asked to. */
  readonly stops: boolean
}

export type Report = (line: string, part?: number) => void

/** What can be stopped asks between one part and the next. */
type Work = (report: Report, isStopped: () => boolean) => Promise<void>

export interface Jobs {
  latest(): Job | undefined
  running(): boolean
  /** Starts the work, unless another is under way; says whether it did. */
  start(title: string, next: string, work: Work, options?: { readonly stops: boolean }): boolean
  /** Asks what is under way to end, if it does so when asked. */
  stop(): void
}

export function openJobs(): Jobs {
  let job: Job | undefined
  let isStopped = false
  const change = (part: Partial<Job>) => {
    if (job) job = { ...job, ...part }
  }
  return {
    latest: () => job,
    running: () => job !== undefined && !job.finished,
    start: (title, next, work, { stops } = { stops: false }) => {
      if (job && !job.finished) return false
      job = { title, next, stops, line: '', part: undefined, finished: false, error: undefined }
      isStopped = false
      void breathe()
        .then(() =>
          work(
            (line, part) => change({ line, part }),
            () => isStopped,
          ),
        )
        .then(
          () => change({ finished: true, part: 1 }),
          (error: unknown) => change({ finished: true, error: String(Object(error).message ?? error) }),
        )
      return true
    },
    stop: () => {
      isStopped = true
    },
  }
}

/** Lets waiting requests be answered before the work goes on. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
