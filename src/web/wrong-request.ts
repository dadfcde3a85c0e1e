/** A request that asks for what cannot be: whoever asked is told what was wrong with it. */
export class WrongRequest extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongRequest'
  }
}
