// Executions side by side: those standing still below the one that runs, those waiting for a lock, and who holds which.
import type { Execution, World } from './world'

export type LockKind = 'script' | 'user' | 'document'

/** An execution taken off the stage until a lock is free: it is begun anew, and brought back to where it stood. */
interface Waiting {
  readonly execution: Execution
  readonly kind: LockKind
  /** Milliseconds since 1970. */
  readonly since: number
  readonly patienceMs: number
  readonly resume: () => void
}

export interface Stage {
  /** Standing still, the latest last: each began while the one before it stood. */
  readonly standing: Execution[]
  waiting: Waiting[]
  /** What an execution holds is free at its end; what a test holds outside any concerns no execution. */
  readonly locks: Map<LockKind, Execution>
  /** The latest instant any execution has reached. */
  latest: number
}

const stages = new WeakMap<World, Stage>()

export function stageOf(world: World): Stage {
  let stage = stages.get(world)
  if (!stage) {
    stage = emptyStage()
    stages.set(world, stage)
  }
  return stage
}

function emptyStage(): Stage {
  return { standing: [], waiting: [], locks: new Map(), latest: 0 }
}

/** Runs `work` as if nothing stood or waited beside it. */
export function onEmptyStage(world: World, work: () => void): void {
  const before = stageOf(world)
  stages.set(world, emptyStage())
  try {
    work()
  } finally {
    stages.set(world, before)
  }
}

export function instantOf({ startedAt, elapsedMs }: Execution): number {
  return startedAt.getTime() + Math.round(elapsedMs)
}

/** Lets the execution under way stand still while `meanwhile` happens; it then goes on no earlier than that ended. */
export function standStill(world: World, execution: Execution, meanwhile: () => void): void {
  const stage = stageOf(world)
  stage.standing.push(execution)
  world.execution = undefined
  const turnBack = moveClock(world, instantOf(execution))
  try {
    meanwhile()
  } finally {
    stage.latest = Math.max(stage.latest, world.now().getTime())
    turnBack()
    stage.standing.pop()
    world.execution = execution
    catchUp(stage, execution)
  }
}

/** What people do meanwhile happens at the instant the execution has reached; the box's own clock then stands again. */
function moveClock(world: World, instant: number): () => void {
  const settings = world.store.collection<number>('settings')
  const before = settings.get('clock') ?? instant
  settings.set('clock', Math.max(instant, before))
  return () => {
    if (settings.get('clock') === instant) settings.set('clock', before)
  }
}

function catchUp(stage: Stage, execution: Execution): void {
  execution.elapsedMs = Math.max(execution.elapsedMs, stage.latest - execution.startedAt.getTime())
}

/** Executions whose lock is free, or whose patience is over at `now`, go on, the one that has waited longest first. */
export function resumeWaiting(world: World, now: number): void {
  const stage = stageOf(world)
  for (let next = ready(stage, now); next; next = ready(stage, now)) {
    const { execution, since, patienceMs, resume } = next
    stage.waiting = stage.waiting.filter((each) => each !== next)
    const end = since + patienceMs
    execution.waited = { until: Math.min(Math.max(now, since), end), inVain: now > end }
    resume()
  }
}

/** Whether `resumeWaiting` would let any go on. */
export function isAnyReady(world: World, now: number): boolean {
  return ready(stageOf(world), now) !== undefined
}

function ready(stage: Stage, now: number): Waiting | undefined {
  return stage.waiting.find(({ kind, since, patienceMs }) => !stage.locks.has(kind) || now >= since + patienceMs)
}

/** At the end of an execution: its locks are free, and the time it reached is the time of those that stood still. */
export function leaveStage(world: World, execution: Execution): void {
  const stage = stageOf(world)
  for (const [kind, holder] of stage.locks) if (holder === execution) stage.locks.delete(kind)
  stage.latest = Math.max(stage.latest, instantOf(execution))
}
