// Runs the collected contract tests on Google, in as many executions as it takes, and reports those that fail.
import { tests } from './describe'
import { trashMade } from './made-files'

declare const PropertiesService: GoogleProperties
declare const ScriptApp: GoogleTriggers
declare const Utilities: { sleep(ms: number): void }
declare const console: { log(text: string): void }

interface GoogleProperties {
  getScriptProperties(): {
    getProperty(key: string): string | null
    setProperty(key: string, value: string): unknown
    deleteProperty(key: string): unknown
  }
}

interface GoogleTriggers {
  newTrigger(name: string): { timeBased(): { after(ms: number): { create(): unknown } } }
  getProjectTriggers(): { getHandlerFunction(): string }[]
  deleteTrigger(trigger: unknown): void
}

/** An execution may take six minutes; the slowest test takes less than what is left of them. */
const SOFT_LIMIT_MS = 4 * 60 * 1000
/** The Sheets API allows so many requests a minute; a test refused for that is tried again a minute later. */
const TOO_FAST = /Quota exceeded for quota metric/
const MINUTE_MS = 61_000
const PROGRESS = 'contract progress'

interface Progress {
  readonly next: number
  readonly failures: readonly string[]
}

/**
 * All tests from where the last execution stopped; the rest goes on in a minute, by a trigger. What a test makes in Drive
 * is in the trash afterwards. @returns the report so far
 */
export function runContract(): string {
  const began = Date.now()
  const properties = PropertiesService.getScriptProperties()
  let { next, failures }: Progress = JSON.parse(properties.getProperty(PROGRESS) ?? '{"next":0,"failures":[]}')
  for (; next < tests.length && Date.now() - began < SOFT_LIMIT_MS; next++) {
    const failure = failureOf(next)
    trashMade()
    if (failure) console.log(failure)
    if (failure) failures = [...failures, failure.slice(0, 200)]
    properties.setProperty(PROGRESS, JSON.stringify({ next: next + 1, failures: failures.slice(-30) }))
  }
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === 'runContract') ScriptApp.deleteTrigger(trigger)
  if (next < tests.length) ScriptApp.newTrigger('runContract').timeBased().after(60_000).create()
  else properties.deleteProperty(PROGRESS)
  const report = `${next} of ${tests.length} tests run, ${failures.length} failed\n${failures.join('\n')}`
  console.log(report)
  return report
}

/** One test by its number, for looking at it again: the files it makes stay. */
export function runOne(index: number): string {
  return failureOf(index) ?? `passed: ${tests[index]?.name}`
}

function failureOf(index: number): string | undefined {
  const problem = problemOf(index)
  if (!problem || !TOO_FAST.test(problem)) return problem
  Utilities.sleep(MINUTE_MS)
  return problemOf(index)
}

function problemOf(index: number): string | undefined {
  const test = tests[index]
  try {
    test?.body()
    return undefined
  } catch (error) {
    return `${index} ${test?.name}: ${String(Object(error).message ?? error)}`
  }
}
