// Reads the emulator's own classes: each one's members, what they leave out, and which tests call them.
import { join, relative, sep } from 'node:path'
import ts from 'typescript'

const BASE = 'GoogleObject'

/**
 * @returns {{ name: string, file: string, service: string, members: { name: string, tests: string[] }[],
 *   without: Record<string, string>, differs: Record<string, string> }[]} files by their path from `root`; "service" is the folder's name
 */
export function emulatedClasses(root) {
  const config = join(root, 'test/tsconfig.json')
  const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'))
      },
    },
  )
  const tests = fileNames.filter((name) => /\/test\/(contract|box)\/.*\.ts$/.test(name.split(sep).join('/')))
  const local = ts.sys.readDirectory(join(root, 'src/local'), ['.ts'])
  const program = ts.createProgram([...local, ...tests], {
    ...options,
    noEmit: true,
    rootDir: root,
    skipLibCheck: true,
  })
  const checker = program.getTypeChecker()
  const classes = []
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName).split(sep).join('/')
    if (!path.startsWith('src/local/')) continue
    ts.forEachChild(file, (node) => {
      if (ts.isClassDeclaration(node) && isEmulated(checker, node)) classes.push(classOf(checker, node, path))
    })
  }
  return withTests(
    classes.filter(({ name }) => name !== undefined),
    callsIn(root, program, checker),
  )
}

/** A member inherited by several classes is tested where any of them is: it is the same code. */
function withTests(classes, calls) {
  return classes.map(({ declarations, ...known }) => ({
    ...known,
    members: declarations.map(({ name, declaration }) => ({ name, tests: [...(calls.get(declaration) ?? [])].sort() })),
  }))
}

function isEmulated(checker, node) {
  if (node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.AbstractKeyword)) return false
  return baseNames(checker, checker.getTypeAtLocation(node)).includes(BASE)
}

function baseNames(checker, type) {
  return (checker.getBaseTypes(type) ?? []).flatMap((base) => [base.symbol?.name, ...baseNames(checker, base)])
}

function classOf(checker, node, file) {
  const type = checker.getTypeAtLocation(node)
  const declarations = checker
    .getPropertiesOfType(type)
    .filter((property) => property.flags & ts.SymbolFlags.Method && isPublic(property))
    .map((property) => ({ name: property.name, declaration: property.valueDeclaration }))
  return {
    name: nameOf(checker, type),
    file,
    service: file.split('/')[3],
    declarations,
    without: saidOf(checker, node, 'without'),
    differs: saidOf(checker, node, 'differs'),
  }
}

function isPublic(property) {
  const declaration = property.valueDeclaration ?? property.declarations?.[0]
  const flags = declaration ? ts.getCombinedModifierFlags(declaration) : 0
  return !(flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) && !property.name.includes('#')
}

/** Google's name of the class, from the literal type of its `googleName`. */
function nameOf(checker, type) {
  const property = checker.getPropertyOfType(type, 'googleName')
  const name = property && checker.getTypeOfSymbol(property)
  return name?.isStringLiteral() ? name.value : property && initializerOf(property)
}

function initializerOf(property) {
  const { initializer } = property.valueDeclaration ?? {}
  return initializer && ts.isStringLiteralLike(initializer) ? initializer.text : undefined
}

/**
 * What `static readonly without = { member: 'what is refused by name' }` or `differs = { member: 'how it behaves' }` says,
 * here or in a class this one extends.
 */
function saidOf(checker, node, kind) {
  const statics = checker.getTypeOfSymbol(checker.getSymbolAtLocation(node.name))
  const property = checker.getPropertyOfType(statics, kind)
  const { initializer } = property?.valueDeclaration ?? {}
  if (!initializer) return {}
  const object =
    ts.isAsExpression(initializer) || ts.isSatisfiesExpression?.(initializer) ? initializer.expression : initializer
  return Object.fromEntries(object.properties.map(({ name, initializer: text }) => [name.text, text.text]))
}

/** A method's declaration → the test files that call it. */
function callsIn(root, program, checker) {
  const calls = new Map()
  for (const file of program.getSourceFiles()) {
    const path = relative(root, file.fileName).split(sep).join('/')
    if (!/^test\/(contract|box)\//.test(path)) continue
    const visit = (node) => {
      if (ts.isCallExpression(node))
        for (const declaration of declarationsOf(checker, node))
          calls.set(declaration, (calls.get(declaration) ?? new Set()).add(path))
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return calls
}

/** Where the called method is declared: once for each overload, or for each class of a union. */
function declarationsOf(checker, call) {
  if (!ts.isPropertyAccessExpression(call.expression)) return []
  const { name, expression } = call.expression
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression))
  const types = type.isUnion() ? type.types : [type]
  return types.flatMap((one) => checker.getPropertyOfType(checker.getApparentType(one), name.text)?.declarations ?? [])
}
