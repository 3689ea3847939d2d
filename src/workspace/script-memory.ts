// Small facts between executions, kept in the script's properties.
import type { Memory } from '../core/office/ports'

export class ScriptMemory implements Memory {
  private readonly properties = PropertiesService.getScriptProperties()

  get(key: string): string | undefined {
    return this.properties.getProperty(key) ?? undefined
  }

  set(key: string, value: string): void {
    this.properties.setProperty(key, value)
  }
}
