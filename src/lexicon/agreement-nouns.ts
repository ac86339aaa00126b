/** Nouns for what states hold each other to, as they end or begin the name that a text gives it. */
export const AGREEMENT_KINDS =
  '(?:treaty|agreements?|accords?|pact|convention|protocol|declaration|memorandum(?: of understanding)?|charter|covenant|communiqu[eé])'

/** Capitalised words before such a noun that make a kind of it and no name: "the Joint Declaration". */
export const AGREEMENT_SORTS: ReadonlySet<string> = new Set(
  `new draft joint final framework interim preliminary bilateral trilateral multilateral general basic partnership
  association cooperation co-operation trade peace ceasefire truce armistice security defence defense climate nuclear
  arms energy gas oil grain fisheries fishing border transit investment tax extradition friendship free-trade free
  international foreign federal supreme comprehensive strategic economic environmental green regional national annual
  democratic republican party constitutional historic landmark official prime presidential`.split(
    /\s+/u,
  ),
)
