import { ownStoryId, storiesRuledOn } from '../../amend/amend-stories.ts'
import { rulingsInForce } from '../../amend/rulings-in-force.ts'
import type { Ruling } from '../../model/ruling.ts'

/** True where a ruling is on a story, or set it up. */
export const ruledOnStory = (ruling: Ruling, story: string): boolean =>
  storiesRuledOn(ruling).includes(story) ||
  (ruling.verb === 'move-articles' && ruling.name !== null && ownStoryId(ruling) === story)

/** The story that a story was joined into by the rulings in force; its own id where it was not. */
export const storyNow = (rulings: readonly Ruling[], story: string): string =>
  rulingsInForce(rulings, null).reduce(
    (id, ruling) => (ruling.verb === 'join-stories' && ruling.stories.includes(id) ? ruling.stories[0] : id),
    story,
  )
