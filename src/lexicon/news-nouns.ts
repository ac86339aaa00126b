/** Nouns that only carry what they are of: parts, measures, and what is done with it. */
export const CARRYING_NOUNS: ReadonlySet<string> = new Set(
  `part parts half third quarter rest remainder bulk majority share number amount total batch batches tranche tranches
  instalment instalments installment installments series set pair group load loads lot lots wave one ones others none nothing
  percent per cent tonne tonnes ton tons barrel barrels litre litres kilometre kilometres kilometer kilometers hectares
  hectare million millions billion billions thousand thousands hundred hundreds dozen dozens dollars euros kilos pieces
  delivery deliveries shipment shipments supply supplies handover transfer transfers payment payments work works
  construction building repair repairs reconstruction release return start beginning opening reopening closure end
  completion lifting cut cuts reduction increase withdrawal signing ratification approval implementation execution
  provision dispatch distribution installation training sale purchase use process progress preparation preparations
  plan plans project projects step steps stage phase first second last final day date time things thing matter
  idea scheme measure measures move moves money funds sum cash
  promise pledge offer commitment undertaking obligation obligations promises pledges word deadline schedule target targets goal goals timetable calendar`.split(
    /\s+/u,
  ),
)

/** What carries what was promised: of "a plane carrying vaccine" the vaccine is told of too. */
export const CARRIERS: ReadonlySet<string> = new Set(
  `plane planes aircraft flight flights ship ships vessel vessels freighter freighters boat boats barge barges lorry lorries truck
  trucks train trains convoy convoys van vans container containers cargo cargoes consignment consignments`.split(
    /\s+/u,
  ),
)
