// Joins the build's three hundred small files into a few, so that the command starts without looking each of them up.
import { build } from 'esbuild'

await build({
  entryPoints: ['dist/cli/main.js', 'dist/cli/process-io.js'],
  outdir: 'dist/bin',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})
