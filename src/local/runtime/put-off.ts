// What a script puts off by promises and async functions comes about before its execution ends, as on Google.
//
// ramblings.mcpher.com/gassnippets2/promises-and-async-class-constructors-in-apps-script/; nothing there ever waits for
// something outside, so that a promise which is not settled when all put off is done never will be.
import { runInContext, Script } from 'node:vm'

/** Of the context that calls it, as all it hands on must be, or the engine would put that off until the box is idle. */
const WATCH = new Script(`(function (promise) {
  const outcome = {}
  promise.then((value) => { outcome.value = value }, (error) => { outcome.error = error })
  return outcome
})`)

type Watch = (promise: PromiseLike<unknown>) => { readonly value?: unknown; readonly error?: unknown }

/**
 * What a function of the script comes to once everything put off is done; its context must have been made with
 * `microtaskMode: 'afterEvaluate'`. Throws what an async function throws.
 */
export function settled(global: object, result: unknown): unknown {
  const outcome = isPromise(result) ? (WATCH.runInContext(global) as Watch)(result) : { value: result }
  // When a piece of code has been evaluated the engine does all that the context has put off.
  runInContext('', global)
  if ('error' in outcome) throw outcome.error
  return outcome.value
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return Object.prototype.toString.call(value) === '[object Promise]'
}

const prototypes = new WeakSet<object>()
let isWatching = false

/**
 * A promise of this context that fails where nobody looks is passed over, as far as is known of Google; Node would end
 * the whole box.
 */
export function passOverForgotten(RealmPromise: PromiseConstructor): void {
  prototypes.add(RealmPromise.prototype)
  if (isWatching) return
  isWatching = true
  process.on('unhandledRejection', (reason, promise) => {
    if (!isOfScript(promise)) throw reason
  })
}

function isOfScript(promise: object): boolean {
  for (let above = Object.getPrototypeOf(promise); above; above = Object.getPrototypeOf(above))
    if (prototypes.has(above)) return true
  return false
}
