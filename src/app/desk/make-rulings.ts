import type { RulableField, Ruling } from '../../model/ruling.ts'
import type { PartName } from '../../model/dossier.ts'
import { rulableFields } from '../../amend/fields.ts'
import { ruledParts } from '../../amend/ruled-parts.ts'
import { draftRulings, type Asked } from './draft-rulings.ts'
import type { OpenDesk } from './open-desk.ts'
import { keepRulings } from './rulings.ts'

/**
 * Keeps what a person asks for; each ruling is on the disk when this is done, and bears on the dossiers when the desk is settled.
 *
 * @throws RulingError where what was named is not there or does not fit; then nothing was kept.
 */
export const makeRulings = async (desk: OpenDesk, asked: Asked): Promise<readonly Ruling[]> => {
  const setting = await desk.setting()
  const drafts = await desk.store.read((reading) => draftRulings(asked, { desk: reading, setting }))
  return keepRulings(desk.store, drafts, setting.now())
}

/** What people can set of findings of a part; none where these are made of other findings. */
export const fieldsToRule = (name: PartName): readonly RulableField[] => {
  const part = ruledParts.find((each) => each === name)
  return part === undefined ? [] : rulableFields(part)
}
