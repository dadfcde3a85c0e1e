/** Words of the language for actors. */
export interface ActorWords {
  readonly section: 'actors'
}
