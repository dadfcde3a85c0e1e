// Writes the JSON Schema of the dossier beside the build, from the one place where its shape is written down.
import { writeFileSync } from 'node:fs'
import { DossierSchema } from '../dist/model/dossier.js'

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'parley.dossier/1',
  title: 'Parley dossier',
  ...DossierSchema,
}
writeFileSync(new URL('../dist/dossier.schema.json', import.meta.url), `${JSON.stringify(schema, null, 1)}\n`)
