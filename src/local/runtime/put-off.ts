// What a script puts off by promises and async functions comes about before its execution ends, as on Google.
//
// ramblings.mcpher.com/gassnippets2/promises-and-async-class-constructors-in-apps-script/; nothing there ever waits for
// something outside, so that a promise which is not settled when all put off is done never will be.
import { runInContext, Script } from 'node:vm'

/**
 * A reaction waits where its function comes from, and members of services come from the box: within functions of the
 * context they wait in the context.
 */
const REACT_WITHIN = new Script(`{
  const { then } = Promise.prototype
  const own = (reaction) => (typeof reaction === 'function' ? (value) => reaction(value) : reaction)
  const within = { then(fulfilled, rejected) { return then.call(this, own(fulfilled), own(rejected)) } }
  Object.defineProperty(Promise.prototype, 'then', { value: within.then, writable: true, configurable: true })
}`)

/** Of the context that calls it, for the same reason. */
const WATCH = new Script(`(function (promise) {
  const outcome = {}
  promise.then((value) => { outcome.value = value }, (error) => { outcome.error = error })
  return outcome
})`)

type Watch = (promise: PromiseLike<unknown>) => { readonly value?: unknown; readonly error?: unknown }

/** The context must have been made with `microtaskMode: 'afterEvaluate'`. */
export function preparePutOff(global: object): void {
  REACT_WITHIN.runInContext(global)
  passOverForgotten((global as { Promise: PromiseConstructor }).Promise)
}

/** What a function of the script comes to once everything put off is done. Throws what it throws, async or not. */
export function settled(global: object, work: () => unknown): unknown {
  let outcome: ReturnType<Watch> = {}
  try {
    const result = work()
    outcome = isPromise(result) ? (WATCH.runInContext(global) as Watch)(result) : { value: result }
  } finally {
    // When a piece of code has been evaluated the engine does all that the context has put off.
    runInContext('', global)
  }
  if ('error' in outcome) throw outcome.error
  return outcome.value
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return Object.prototype.toString.call(value) === '[object Promise]'
}

/** Known to every copy of this program in the process. */
const OF_SCRIPT = Symbol.for('google-in-a-box.promise-of-script')
const HEARD = 'unhandledRejection'
let isListening = false

/**
 * A promise of the script that fails where nobody looks is passed over, as far as is known of Google; Node would end the
 * whole box. Whoever else listens decides of all others; with nobody else they end the process, as without the box.
 */
function passOverForgotten(RealmPromise: PromiseConstructor): void {
  Object.defineProperty(RealmPromise.prototype, OF_SCRIPT, { value: true })
  if (isListening) return
  isListening = true
  process.on(HEARD, (reason, promise) => {
    if (!(OF_SCRIPT in promise) && process.listenerCount(HEARD) === 1) throw reason
  })
}
