// One lock: given to one execution at a time, freed by it or at its end (developers.google.com/apps-script/reference/lock/lock).
import { GoogleException } from '../../state/errors'
import { GoogleObject } from '../../state/google-object'
import { acquire, free, holds } from '../../state/locks'
import type { LockKind } from '../../state/side-by-side'
import type { World } from '../../state/world'

export class Lock extends GoogleObject {
  readonly googleName = 'Lock'

  constructor(
    world: World,
    private readonly kind: LockKind,
  ) {
    super(world)
  }

  /** True again for whoever holds it already. */
  tryLock(timeoutInMillis: number): boolean {
    checkTimeout(timeoutInMillis)
    return acquire(this.world, this.kind, timeoutInMillis)
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw new GoogleException('Lock timeout: another process was holding the lock for too long.')
  }

  hasLock(): boolean {
    return holds(this.world, this.kind)
  }

  releaseLock(): void {
    free(this.world, this.kind)
  }
}

function checkTimeout(timeoutInMillis: number): void {
  if (!(timeoutInMillis >= 0)) throw new GoogleException('Invalid argument: timeoutInMillis')
}
