import type { Finding, PartName } from '../../model/dossier.ts'
import type { DossierView } from '../dossier-view.ts'
import type { Line } from './line.ts'

/** Puts a finding of one part into words. */
export type Make<K extends PartName> = (finding: Finding<K>, view: DossierView) => Line

/** "in Sandry": a label and what it is of; nothing where that is not known. */
export const whole = (label: string, value: string | null): string | null =>
  value === null ? null : `${label} ${value}`

/** The name behind an id, or what to say where nobody is known. */
export const named = (view: DossierView, value: string | null, unknown: string): string =>
  value === null ? unknown : view.nameOf(value)

/** A number with its thousands parted; nothing where it is not known. */
export const amount = (value: number | null): string | null =>
  value === null ? null : String(value).replace(/\B(?=(\d{3})+(?:\.|$))(?<!\.\d*)/g, ',')
