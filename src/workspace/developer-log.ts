// Where developers look: Cloud Logging, by way of the console. Never personal or exempt content.
import type { Log } from '../core/office/ports'

export class DeveloperLog implements Log {
  info(message: string): void {
    console.info(message)
  }

  error(message: string): void {
    console.error(message)
  }
}
