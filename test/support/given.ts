// The language of the decision tests: given(a case).when(a command).thenEvents(what happens).
import type { CaseFile } from '../../src/core/case/case'
import type { CaseCommand } from '../../src/core/case/commands'
import type { DecisionContext } from '../../src/core/case/context'
import { decide } from '../../src/core/case/decide'
import type { CaseEvent } from '../../src/core/case/events'
import { type EventMeta, evolve } from '../../src/core/case/evolve'
import type { Rejection } from '../../src/core/case/rejection'
import { contextAt } from './office'

type Given = CaseFile | readonly CaseEvent[] | undefined

/** A case as it is, or as these events have made it (all at the moment and by the sender of the command). */
export function given(past?: Given) {
  return {
    when: (command: CaseCommand, context: DecisionContext = contextAt('2026-11-16T10:00:00')) => {
      const file = fileFrom(past, context)
      const outcome = decide(command, file, context)
      return {
        thenEvents: (...events: readonly CaseEvent[]) => expect(outcome).toEqual({ ok: true, value: events }),
        /** Only what happens, in order, without its particulars. */
        thenHappens: (...types: readonly string[]) => {
          expect(outcome.ok ? outcome.value.map(nameOf) : outcome.rejections).toEqual(types)
        },
        thenRefused: (...rejections: readonly Rejection[]) => expect(outcome).toEqual({ ok: false, rejections }),
        /** The case after the decision. */
        after: (): CaseFile => {
          if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.rejections)}`)
          return play(outcome.value, context, file)
        },
      }
    },
  }
}

/** The case these events make of it. */
export function play(events: readonly CaseEvent[], meta: EventMeta, file?: CaseFile): CaseFile {
  const played = events.reduce<CaseFile | undefined>((current, event) => evolve(current, event, meta), file)
  if (!played) throw new Error('no events were given')
  return played
}

function fileFrom(past: Given, meta: EventMeta): CaseFile | undefined {
  if (past === undefined || 'case' in past) return past
  return play(past, meta)
}

/** Tasks are told apart by their key: "TaskOpened PPID-2026-0001#2.1". */
function nameOf(event: CaseEvent): string {
  if (event.type === 'TaskOpened') return `${event.type} ${event.task.key}`
  if ('key' in event) return `${event.type} ${event.key}`
  return event.type === 'UnitFinished' ? `${event.type} ${event.agency}` : event.type
}
