/** The arrows of ARCHITECTURE.md, as rules. A broken arrow breaks the build. */
const test = '(\\.test\\.ts$|^lib/testing/)'

module.exports = {
  forbidden: [
    {
      name: 'values-stand-alone',
      severity: 'error',
      from: { path: '^lib/values/', pathNot: test },
      to: { pathNot: ['^lib/values/', '^node_modules/@navikt/fnrvalidator'] },
    },
    {
      name: 'law-is-pure',
      comment: 'lib/law may know only itself and lib/values: no database, no clock, no framework.',
      severity: 'error',
      from: { path: '^lib/law/', pathNot: test },
      to: { pathNot: '^lib/(law|values)/' },
    },
    {
      name: 'pdf-stands-alone',
      comment: 'lib/pdf is an engine: blocks in, bytes out. It knows no case, no database, no session.',
      severity: 'error',
      from: { path: '^lib/pdf/', pathNot: test },
      to: { path: '^(lib|app|components)/', pathNot: '^lib/(pdf|values)/' },
    },
    {
      name: 'only-repos-touch-the-database',
      severity: 'error',
      from: { path: '^(lib|app|components)/', pathNot: ['^lib/platform/', '\\.repo\\.ts$', test] },
      to: { path: '^lib/platform/(generated|database)|@prisma/client|node_modules/pg/' },
    },
    {
      name: 'repos-are-private',
      comment: 'Another capability asks through queries or use cases.',
      severity: 'error',
      from: { path: '^lib/([^/]+)/' },
      to: { path: '^lib/([^/]+)/.+\\.repo\\.ts$', pathNot: '^lib/$1/' },
    },
    {
      name: 'signing-touches-no-money',
      comment:
        'A refusal to sign has no effect: stønad, attendance and decisions know nothing of declarations.',
      severity: 'error',
      from: { path: '^lib/(stipend|attendance|decisions)/', pathNot: test },
      to: { path: '^lib/declarations/' },
    },
    {
      name: 'app-is-thin',
      comment: 'Routes call use cases and queries; they do not know law, rows or PDF bytes.',
      severity: 'error',
      from: { path: '^app/' },
      to: {
        path: [
          '^lib/law/',
          '^lib/pdf/',
          '\\.repo\\.ts$',
          '^lib/platform/(database|generated)',
          '^node_modules/(pdf-lib|@prisma)',
        ],
      },
    },
    {
      name: 'components-get-plain-data',
      comment: 'Components may import schemas, values and texts, never server code.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(lib|app)/',
        pathNot: ['\\.schema\\.ts$', '\\.view\\.ts$', '^lib/values/', '^lib/i18n/'],
      },
    },
    {
      name: 'lib-does-not-look-up',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'arrows-between-capabilities',
      comment: 'participants <- plans <- declarations; participants <- attendance <- stipend',
      severity: 'error',
      from: { path: '^lib/(participants|plans|attendance)/', pathNot: test },
      to: { path: '^lib/(declarations|stipend)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', 'lib/platform/generated'] },
    exclude: { path: '^\\.next' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
