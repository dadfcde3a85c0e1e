/** Words of the language for incidents. */
export interface IncidentWords {
  readonly section: 'incidents'
}
