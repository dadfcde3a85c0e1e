import { StoreError } from '../store-error.ts'

/** The schema that the tables of a desk stand in, unless the address names another (`?schema=desk`). */
const usualSchema = 'parley'

/**
 * An address of a desk as the server's own and the schema in it: `?schema=desk` is ours.
 *
 * @throws StoreError where it is no name of a schema.
 */
export const schemaIn = (url: string): { readonly url: string; readonly schema: string } => {
  const address = new URL(url)
  const schema = address.searchParams.get('schema') ?? usualSchema
  address.searchParams.delete('schema')
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema))
    throw new StoreError('store/unreachable', `“${schema}” is no name of a schema`, {
      hint: 'write small letters, digits and _: postgres://host/database?schema=my_desk',
    })
  return { url: address.href, schema }
}
