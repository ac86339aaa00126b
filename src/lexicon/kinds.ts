/** A word for a kind of thing, and words for some of what it covers. */
export interface Kind {
  readonly wide: readonly string[]
  /** Each may be the wide word of another kind. */
  readonly narrow: readonly string[]
}

function kind(wide: string, narrow: string): Kind {
  const words = (list: string) => list.split(',').map((each) => each.trim())
  return { wide: words(wide), narrow: words(narrow) }
}

/**
 * What covers what among the matters of diplomacy: goods, arms, people, places, means. Written for this project after
 * the headings of customs tariffs, of arms control treaties and of visa rules; hyponymy as in Cruse, Lexical Semantics
 * (1986), ch. 4.
 */
export const KINDS: readonly Kind[] = [
  kind(
    'goods, products, merchandise',
    'agricultural goods, farm goods, foodstuffs, food, textiles, steel, cars, machinery, chemicals, fertiliser, fertilizer, electronics, medicines, raw materials, luxury goods, consumer goods, industrial goods',
  ),
  kind(
    'agricultural goods, agricultural products, farm goods, farm products, foodstuffs, food',
    'grain, dairy products, milk, cheese, meat, beef, pork, poultry, fish, seafood, fruit, vegetables, wine, sugar, rice, maize, coffee, tea, cotton, oilseeds, olive oil',
  ),
  kind('grain, cereals, crops', 'wheat, maize, barley, rice, rye'),
  kind(
    'metals, raw materials, minerals',
    'steel, aluminium, aluminum, copper, nickel, lithium, cobalt, rare earths, gold, iron ore, uranium, titanium',
  ),
  kind(
    'energy, fuel, fuels, hydrocarbons',
    'oil, crude oil, gas, natural gas, coal, diesel, petrol, uranium, electricity',
  ),
  kind(
    'weapons, weapon, arms, armaments',
    'missiles, ballistic missiles, cruise missiles, rockets, rifles, howitzers, artillery, tanks, drones, mines, landmines, cluster munitions, ammunition, shells, small arms, heavy weapons, nuclear weapons, chemical weapons, warheads, bombs, torpedoes',
  ),
  kind(
    'missiles, rockets',
    'ballistic missiles, cruise missiles, medium-range missiles, anti-ship missiles, hypersonic missiles, interceptors',
  ),
  kind(
    'heavy weapons, heavy arms',
    'tanks, artillery, heavy artillery, howitzers, armoured vehicles, rocket launchers',
  ),
  kind('artillery', 'howitzers, mortars, heavy artillery'),
  kind('weapons of mass destruction', 'nuclear weapons, chemical weapons, biological weapons'),
  kind(
    'people, persons, citizens, nationals, residents, civilians',
    'students, workers, seasonal workers, pensioners, children, women, minors, patients, tourists, journalists, diplomats, officials, business travellers, athletes, scientists, doctors, nurses, teachers, farmers, fishermen, refugees, the wounded, the elderly, the sick, families',
  ),
  kind(
    'prisoners, detainees, captives',
    'prisoners of war, political prisoners, hostages, journalists, women, minors, soldiers, sailors, fishermen, civilians, the wounded, the sick',
  ),
  kind('hostages', 'women, children, foreigners, the wounded, the elderly'),
  kind('officials', 'diplomats, ministers, judges, generals, officers, inspectors, consuls'),
  kind(
    'troops, forces, soldiers, military',
    'infantry, marines, paratroopers, combat troops, ground troops, border troops, foreign troops, conscripts, reservists, navy, air force, peacekeepers',
  ),
  kind('armed forces, forces, military', 'army, navy, air force, coastguard, ground forces'),
  kind(
    'ships, vessels, boats',
    'tankers, trawlers, warships, ferries, freighters, cargo ships, grain ships, fishing boats, patrol boats, submarines, frigates, merchant ships',
  ),
  kind('warships', 'frigates, destroyers, submarines, corvettes'),
  kind(
    'aircraft, planes',
    'jets, fighter jets, helicopters, drones, bombers, airliners, transport planes, military aircraft',
  ),
  kind('vehicles', 'lorries, trucks, cars, buses, tanks, armoured vehicles, ambulances'),
  kind(
    'infrastructure, facilities',
    'energy infrastructure, power plants, power stations, bridges, ports, railways, pipelines, dams, hospitals, airports, schools, roads, grid',
  ),
  kind(
    'energy infrastructure, energy facilities',
    'power plants, power stations, refineries, pipelines, grid, substations',
  ),
  kind('transport', 'railways, flights, shipping, road traffic, ferries'),
  kind(
    'aid, assistance, support, help',
    'food aid, medical aid, humanitarian aid, military aid, financial aid, budget support, loans, training, equipment',
  ),
  kind('humanitarian aid, relief', 'food, food aid, medicines, medical aid, tents, water'),
  kind(
    'sanctions, restrictions, measures',
    'asset freezes, travel bans, visa bans, export controls, import bans, tariffs, arms embargo, oil embargo, price cap',
  ),
  kind('trade, commerce', 'exports, imports, grain trade, arms trade, arms exports, oil exports'),
  kind(
    'duties, tariffs, levies, taxes',
    'import duties, export duties, customs duties, countervailing duties',
  ),
  kind(
    'attacks, strikes, hostilities',
    'air strikes, airstrikes, drone strikes, drone attacks, missile strikes, shelling, bombing, raids, cyberattacks',
  ),
  kind('media', 'newspapers, television, broadcasters, radio, news sites, state media'),
  kind('economy', 'banking sector, energy sector, industry, agriculture, tourism, banks'),
  kind('banking sector, financial sector, financial system', 'banks, central bank, insurers'),
  kind(
    'sectors, industries',
    'banking sector, energy sector, oil industry, mining, fisheries, steel industry',
  ),
  kind('minorities, communities', 'religious minorities, ethnic minorities, Christians'),
  kind(
    'rights, human rights',
    'civil rights, property rights, fishing rights, minority rights, labour rights, voting rights',
  ),
  kind('waters, sea', 'territorial waters, coastal waters, strait, bay, gulf'),
  kind('crimes', 'war crimes, drug crimes, cybercrimes'),
  kind('drugs, narcotics', 'cocaine, heroin, fentanyl, opioids, cannabis'),
  kind('research, science', 'space research, polar research, medical research'),
]
