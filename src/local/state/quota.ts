// What an account may use in a day: every quota runs for 24 hours from its first use (developers.google.com/apps-script/guides/services/quotas).
import type { World } from './world'

export type AccountType = 'consumer' | 'workspace'

interface Usage {
  readonly since: number
  readonly used: number
}

const DAY_MS = 24 * 60 * 60 * 1000

export function accountType(world: World): AccountType {
  return world.store.collection<AccountType>('settings').get('accountType') ?? 'consumer'
}

/** How much of a quota the last 24-hour window has used, at this moment. */
export function usedOf(world: World, quota: string): number {
  return current(world, quota)?.used ?? 0
}

export function spendQuota(world: World, quota: string, amount: number): void {
  const usage = current(world, quota) ?? { since: world.now().getTime(), used: 0 }
  quotas(world).set(quota, { ...usage, used: usage.used + amount })
}

function current(world: World, quota: string): Usage | undefined {
  const usage = quotas(world).get(quota)
  return usage && world.now().getTime() - usage.since < DAY_MS ? usage : undefined
}

function quotas(world: World) {
  return world.store.collection<Usage>('quotas')
}
