import { africa } from './africa.ts'
import { agencies } from './agencies.ts'
import { aggregators } from './aggregators.ts'
import { britainIreland } from './britain-ireland.ts'
import { eastAsia } from './east-asia.ts'
import { europe } from './europe.ts'
import { latinAmerica } from './latin-america.ts'
import { middleEast } from './middle-east.ts'
import { northAmerica } from './north-america.ts'
import { official } from './official.ts'
import { research } from './research.ts'
import { southAsia } from './south-asia.ts'
import { southeastAsiaOceania } from './southeast-asia-oceania.ts'

/**
 * Well-known outlets, one a line: usual name | other names by which pages call them | kind | family | mark of its agency copy |
 * domains. A family is the house that owns it, spelled alike in every line; empty where it is not known for sure. Lasting facts
 * only. An outlet that is not here keeps the name it is printed with and has no kind. Names that are plain words ("Report") stand
 * with their country: a page is known by its domain then.
 */
export const outletTable: readonly string[] = [
  agencies,
  northAmerica,
  britainIreland,
  europe,
  middleEast,
  africa,
  southAsia,
  eastAsia,
  southeastAsiaOceania,
  latinAmerica,
  official,
  research,
  aggregators,
].flatMap((region) => region.trim().split('\n'))
