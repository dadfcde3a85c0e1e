import tseslint from 'typescript-eslint'

// Rooms that know no clock, no chance and no outside world.
const pure = [
  'model',
  'kit',
  'languages',
  'read',
  'syndicate',
  'text',
  'grammar',
  'annotate',
  'link',
  'compare',
  'show',
].map((room) => `src/${room}/**/*.ts`)

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'examples', 'coverage', 'bin', '*.js', '*.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['tools/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['tools/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // Optional chaining counts as a branch, and indexed access is checked everywhere: 20 here is about 12 elsewhere.
      complexity: ['error', 20],
      'max-params': ['error', 4],
    },
  },
  {
    files: [...pure, 'src/pipeline.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Nothing here knows what day it is.',
        },
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Nothing here knows what day it is.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'The same pages must give the same bytes.',
        },
      ],
    },
  },
)
