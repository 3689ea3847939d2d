// How the tests run: TypeScript through esbuild, one project, no network and no wall clock.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.(m?[jt]sx?)$': '<rootDir>/test/support/transform.cjs' },
  // Some pinned libraries ship ES modules only; they are transformed like our own files.
  transformIgnorePatterns: [
    '/node_modules/(?!(@noble/hashes|valibot|pdfjs-dist|nodemailer|@ironcalc|parse5|entities)/)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  // Also on two cores, where jest would leave one of them to itself.
  maxWorkers: '100%',
  testTimeout: 120_000,
}
