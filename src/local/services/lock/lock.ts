// One lock: executions follow one another, so it is free at every start and its holder keeps it to its end at most.
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import type { World } from '../../state/world'

/** Which locks an execution, or a test outside any, holds; gone with it, as Google releases them at its end. */
const heldBy = new WeakMap<object, Set<string>>()

/** developers.google.com/apps-script/reference/lock/lock. Waiting never happens: plan a fault to see a lock not given. */
export class Lock extends GoogleObject {
  readonly googleName = 'Lock'

  constructor(
    world: World,
    private readonly kind: 'script' | 'user' | 'document',
  ) {
    super(world)
  }

  /** True again for whoever holds it already. */
  tryLock(timeoutInMillis: number): boolean {
    checkTimeout(timeoutInMillis)
    this.#held().add(this.kind)
    return true
  }

  waitLock(timeoutInMillis: number): void {
    this.tryLock(timeoutInMillis)
  }

  hasLock(): boolean {
    return this.#held().has(this.kind)
  }

  releaseLock(): void {
    this.#held().delete(this.kind)
  }

  #held(): Set<string> {
    const holder = this.world.execution ?? this.world
    let held = heldBy.get(holder)
    if (!held) {
      held = new Set()
      heldBy.set(holder, held)
    }
    return held
  }
}

function checkTimeout(timeoutInMillis: number): void {
  if (!(timeoutInMillis >= 0)) throw new GoogleException('Invalid argument: timeoutInMillis')
}
