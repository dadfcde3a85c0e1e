import { createRequire } from 'node:module'
import type winkNLP from 'wink-nlp'

const require = createRequire(import.meta.url)
const parts = 'wink-eng-lite-web-model/dist'

/** What the tagger's model file holds, as far as it is prepared here. */
interface CoreModel {
  lexicon: string | Uint32Array
  xpansions: string | Uint32Array
  readonly packing: {
    readonly layout: Readonly<Record<string, readonly number[]>>
    efList?: readonly string[]
  }
  readonly features: Readonly<Record<string, Feature>>
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
}

interface Feature {
  readonly list: readonly string[]
  hash?: Readonly<Record<string, number>>
  intrinsicSize?: number
  index?: number
  maxIndex?: number
}

const numbersIn = (base64: string | Uint32Array): Uint32Array => {
  if (typeof base64 !== 'string') return base64
  const bytes = Buffer.from(base64, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

const places = (list: readonly string[]): Readonly<Record<string, number>> => {
  const hash = Object.create(null) as Record<string, number>
  list.forEach((each, n) => {
    hash[each] = n
  })
  return hash
}

const open = (feature: Feature): void => {
  feature.hash = places(feature.list)
  feature.intrinsicSize = feature.list.length
  feature.index = feature.list.length
}

// The package's own way copies its three megabytes by writing and parsing them once more. What it makes is the same.
const core = (): CoreModel => {
  const path = require.resolve(`${parts}/languages/cur/models/eng-core-web-model.json`)
  const model = require(path) as CoreModel
  // It is changed here: whoever asks for it again must get it as it is on disk.
  Reflect.deleteProperty(require.cache, path)
  model.lexicon = numbersIn(model.lexicon)
  model.xpansions = numbersIn(model.xpansions)
  const layout = Object.entries(model.packing.layout)
  for (const [name, [, bits = 0, shift = 0, isFixed]] of layout) {
    const feature = model.features[name]
    if (isFixed !== 0 || !feature) continue
    open(feature)
    feature.maxIndex = bits >>> shift
  }
  model.packing.efList = layout.flatMap(([name, cell]) => (cell[4] === 1 ? [name] : []))
  const { lexeme, posClusters } = model.features
  if (lexeme) open(lexeme)
  if (posClusters)
    Object.assign(posClusters, {
      list: posClusters.list.map((tags) => new Set(tags.split('_').map((tag) => model.pos.hash[tag] ?? 0))),
    })
  return model
}

const part = (name: string): unknown => require(`${parts}/${name}.js`)
const noMachines = (): unknown => ({ machines: [], transformers: [] })

/**
 * Loads wink-nlp with its English model for sentences and parts of speech, and nothing of the model that those do not ask for (named entities,
 * moods): half the time of loading it whole. Loaded once, when the first sentence is read.
 */
export const loadTagger = (): ReturnType<typeof winkNLP> => {
  const wink = require('wink-nlp') as typeof winkNLP
  const negation = part('load-negation-model')
  const model = {
    core,
    sbd: part('load-sbd-model'),
    pos: part('load-pos-model'),
    ner: noMachines,
    negation,
    // A machine of moods must be there, and is never run.
    sa: negation,
    metaCER: part('load-cer-meta-model'),
    featureFn: part('feature'),
    addons: { lemmatize: part('lemmatize') },
  }
  return wink(model, ['pos'])
}
