import type { IncidentWords } from '../contract/incidents.ts'

export const incidents: IncidentWords = { section: 'incidents' }
