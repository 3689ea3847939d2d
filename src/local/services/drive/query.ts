// Reads search queries of Drive into a tree (developers.google.com/workspace/drive/api/guides/search-files).
import { NotEmulatedError } from '../../state/errors'

export type Query =
  | { readonly kind: 'and' | 'or'; readonly left: Query; readonly right: Query }
  | { readonly kind: 'not'; readonly of: Query }
  | { readonly kind: 'compare'; readonly field: Field; readonly operator: Operator; readonly value: string | boolean }
  | { readonly kind: 'in'; readonly value: string; readonly field: 'parents' | 'owners' | 'writers' | 'readers' }
  | {
      readonly kind: 'has'
      readonly field: 'properties' | 'appProperties'
      readonly key: string
      readonly value: string
    }

type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains'
type Field = 'name' | 'mimeType' | 'modifiedTime' | 'createdTime' | 'trashed' | 'starred'

/** A query Google would refuse; each service words that in its own way. */
export class BadQuery extends Error {}

/** DriveApp still speaks the terms of Drive v2; Drive.Files.list those of v3. */
export type Dialect = 'v2' | 'v3'

const FIELDS: Readonly<Record<Dialect, Readonly<Record<string, Field>>>> = {
  v2: {
    title: 'name',
    mimeType: 'mimeType',
    modifiedDate: 'modifiedTime',
    createdDate: 'createdTime',
    trashed: 'trashed',
    starred: 'starred',
  },
  v3: {
    name: 'name',
    mimeType: 'mimeType',
    modifiedTime: 'modifiedTime',
    createdTime: 'createdTime',
    trashed: 'trashed',
    starred: 'starred',
  },
}

const ALLOWED: Readonly<Record<Field, readonly Operator[]>> = {
  name: ['=', '!=', 'contains'],
  mimeType: ['=', '!=', 'contains'],
  modifiedTime: ['=', '!=', '<', '<=', '>', '>='],
  createdTime: ['=', '!=', '<', '<=', '>', '>='],
  trashed: ['=', '!='],
  starred: ['=', '!='],
}

/** Terms Google has and the box has not. */
const OTHER_TERMS =
  /^(fullText|sharedWithMe|visibility|viewedByMeTime|lastViewedByMeDate|shortcutDetails|labels|memberCount|hidden)$/

const TOKEN = /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|([A-Za-z][\w.]*)|(<=|>=|!=|[=<>(){}]))/y

interface Token {
  readonly text: string
  /** The string without quotes and escapes, when the token is one. */
  readonly string?: string
}

export function parseQuery(text: string, dialect: Dialect): Query {
  const reader = new Reader(tokensOf(text), dialect)
  const query = reader.combination()
  reader.end()
  return query
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text)
    if (!match) throw new BadQuery(text)
    const [, quoted, word, sign] = match
    if (quoted === undefined) tokens.push({ text: word ?? sign ?? '' })
    else tokens.push({ text: quoted, string: quoted.slice(1, -1).replace(/\\(.)/g, '$1') })
  }
  return tokens
}

class Reader {
  #at = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly dialect: Dialect,
  ) {}

  /** "and" and "or" bind alike, from left to right, as Google's guide says. */
  combination(): Query {
    let query = this.factor()
    for (;;) {
      if (this.skip('and')) query = { kind: 'and', left: query, right: this.factor() }
      else if (this.skip('or')) query = { kind: 'or', left: query, right: this.factor() }
      else return query
    }
  }

  end(): void {
    if (this.#at < this.tokens.length) throw new BadQuery()
  }

  private factor(): Query {
    if (this.skip('not')) return { kind: 'not', of: this.factor() }
    if (!this.skip('(')) return this.term()
    const query = this.combination()
    this.expect(')')
    return query
  }

  private term(): Query {
    const first = this.take()
    if (first.string !== undefined) return this.membership(first.string)
    if (OTHER_TERMS.test(first.text.split('.')[0] ?? '')) throw new NotEmulatedError(`Drive query term ${first.text}`)
    if (first.text === 'properties' || first.text === 'appProperties') return this.property(first.text)
    const field = FIELDS[this.dialect][first.text]
    const operator = this.take().text as Operator
    if (!field || !ALLOWED[field].includes(operator)) throw new BadQuery()
    return { kind: 'compare', field, operator, value: this.value(field) }
  }

  private value(field: Field): string | boolean {
    const token = this.take()
    const isFlag = field === 'trashed' || field === 'starred'
    if (isFlag && (token.text === 'true' || token.text === 'false')) return token.text === 'true'
    if (isFlag || token.string === undefined) throw new BadQuery()
    if (field.endsWith('Time') && Number.isNaN(instantOf(token.string))) throw new BadQuery()
    return token.string
  }

  private membership(value: string): Query {
    this.expect('in')
    const field = this.take().text
    if (field === 'parents' || field === 'owners' || field === 'writers' || field === 'readers')
      return { kind: 'in', value, field }
    throw new BadQuery()
  }

  /** In v2 one term stands for both kinds and tells them apart by visibility; in v3 "properties" are the public ones. */
  private property(field: 'properties' | 'appProperties'): Query {
    if (this.dialect === 'v2' && field === 'appProperties') throw new BadQuery()
    for (const text of ['has', '{', 'key', '=']) this.expect(text)
    const key = this.text()
    for (const text of ['and', 'value', '=']) this.expect(text)
    const value = this.text()
    const seen = this.dialect === 'v2' && this.skip('and') ? this.visibility() : 'PRIVATE'
    this.expect('}')
    if (this.dialect === 'v3') return { kind: 'has', field, key, value }
    return { kind: 'has', field: seen === 'PUBLIC' ? 'properties' : 'appProperties', key, value }
  }

  private visibility(): string {
    for (const text of ['visibility', '=']) this.expect(text)
    const seen = this.text()
    if (seen !== 'PUBLIC' && seen !== 'PRIVATE') throw new BadQuery()
    return seen
  }

  private text(): string {
    const { string } = this.take()
    if (string === undefined) throw new BadQuery()
    return string
  }

  private take(): Token {
    const token = this.tokens[this.#at++]
    if (!token) throw new BadQuery()
    return token
  }

  private skip(text: string): boolean {
    const token = this.tokens[this.#at]
    if (token?.text !== text) return false
    this.#at += 1
    return true
  }

  private expect(text: string): void {
    if (!this.skip(text)) throw new BadQuery()
  }
}

/** RFC 3339; without an offset the time is UTC, as Google's guide says. Milliseconds, or NaN. */
export function instantOf(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.test(text)) return Number.NaN
  return Date.parse(/T.*(Z|[+-]\d{2}:\d{2})$/.test(text) || !text.includes('T') ? text : `${text}Z`)
}
