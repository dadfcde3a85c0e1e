// Writes the JSON Schemas of the dossier and of what changed beside the build, from the one place where each shape is written down.
import { writeFileSync } from 'node:fs'
import { DiffSchema } from '../dist/model/diff.js'
import { DossierSchema } from '../dist/model/dossier.js'

const schemas = [
  ['dossier', 'Parley dossier', DossierSchema],
  ['diff', 'What changed between two Parley dossiers', DiffSchema],
]
for (const [name, title, shape] of schemas) {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `parley.${name}/1`,
    title,
    ...shape,
  }
  writeFileSync(
    new URL(`../dist/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 1)}\n`,
  )
}
