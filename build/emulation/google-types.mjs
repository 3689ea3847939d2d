// Reads Google's own type declarations: each class's methods, with the kinds of arguments every overload takes.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const require = createRequire(import.meta.url)

/** The services a namespace of Google's types belongs to, as errors name it. Classes of Base are named alone. */
const SERVICE = {
  Spreadsheet: 'SpreadsheetApp',
  Forms: 'FormApp',
  Drive: 'DriveApp',
  Document: 'DocumentApp',
  Mail: 'MailApp',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Lock: 'LockService',
  Script: 'ScriptApp',
  Utilities: 'Utilities',
  Base: '',
}

/**
 * @param extra declarations of the project's own that add to Google's, by absolute path
 * @returns {Map<string, { namespace: string, service: string, members: Map<string, string[]>, accepts: (other) => boolean }>}
 *   by "Namespace.Class"; an overload is its kinds joined by ", ", with "?" after those that may be left out
 */
export function googleTypes(extra = []) {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'))
  const files = readdirSync(folder).filter((name) => name.endsWith('.d.ts'))
  const program = ts.createProgram([...files.map((name) => join(folder, name)), ...extra], {
    lib: ['lib.es2020.d.ts'],
    types: [],
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const found = new Map()
  for (const namespace of Object.keys(SERVICE))
    for (const symbol of namespaceExports(program, checker, namespace)) {
      if (!(symbol.flags & ts.SymbolFlags.Interface)) continue
      const type = checker.getDeclaredTypeOfSymbol(symbol)
      found.set(`${namespace}.${symbol.name}`, {
        namespace,
        service: SERVICE[namespace],
        members: membersOf(checker, type),
        type,
      })
    }
  for (const [key, entry] of found)
    entry.accepts = (other) =>
      key === 'Base.BlobSource'
        ? checker.isTypeAssignableTo(other.type, entry.type)
        : extendsType(checker, other.type, entry.type)
  return found
}

function namespaceExports(program, checker, name) {
  const root = program
    .getSourceFiles()
    .flatMap((file) => file.statements)
    .find((node) => ts.isModuleDeclaration(node) && node.name.text === 'GoogleAppsScript')
  const inner = checker.getSymbolAtLocation(root.name).exports.get(name)
  return inner ? checker.getExportsOfModule(inner) : []
}

function extendsType(checker, type, base) {
  return type === base || (checker.getBaseTypes(type) ?? []).some((one) => extendsType(checker, one, base))
}

function membersOf(checker, type) {
  const members = new Map()
  for (const property of checker.getPropertiesOfType(type)) {
    const declarations = (property.declarations ?? []).filter((node) => ts.isMethodSignature(node))
    if (declarations.length > 0)
      members.set(
        property.name,
        declarations.map((node) => overload(checker, node)),
      )
  }
  return members
}

function overload(checker, declaration) {
  return declaration.parameters
    .map((parameter) => {
      const kind = kindOf(checker, checker.getTypeAtLocation(parameter))
      if (parameter.dotDotDotToken) return `...${kind}`
      return parameter.questionToken ? `${kind}?` : kind
    })
    .join(', ')
}

function kindOf(checker, type) {
  if (type.isUnion() && !(type.flags & (ts.TypeFlags.Boolean | ts.TypeFlags.Enum))) {
    const kinds = type.types
      .filter((part) => !(part.flags & ts.TypeFlags.Undefined))
      .map((part) => kindOf(checker, part))
    return [...new Set(kinds)].join('|')
  }
  if (type.flags & (ts.TypeFlags.Enum | ts.TypeFlags.EnumLiteral)) return enumName(checker, type)
  if (type.flags & ts.TypeFlags.StringLike) return 'String'
  if (type.flags & ts.TypeFlags.NumberLike) return 'number'
  if (type.flags & ts.TypeFlags.BooleanLike) return 'Boolean'
  if (type.flags & ts.TypeFlags.Null) return 'null'
  if (checker.isArrayType(type)) {
    const element = kindOf(checker, checker.getTypeArguments(type)[0])
    return element.includes('|') ? 'any[]' : `${element}[]`
  }
  if (type.flags & ts.TypeFlags.Object && !(type.flags & ts.TypeFlags.Any)) return objectKind(type)
  return 'any'
}

function enumName(checker, type) {
  const symbol = type.flags & ts.TypeFlags.EnumLiteral && !type.isUnion() ? checker.getSymbolOfType?.(type) : undefined
  const own = type.symbol ?? symbol
  return `enum ${own.parent && own.flags & ts.SymbolFlags.EnumMember ? own.parent.name : own.name}`
}

function objectKind(type) {
  if (type.getCallSignatures().length > 0) return 'any'
  const name = type.symbol?.name
  if (name === 'Date') return 'Date'
  const isGoogleClass = type
    .getProperties()
    .some((property) => (property.declarations ?? []).some((node) => ts.isMethodSignature(node)))
  return isGoogleClass && name && name !== '__type' && name !== 'Object' ? name : 'Object'
}
