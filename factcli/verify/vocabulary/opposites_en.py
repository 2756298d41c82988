"""English words that can't both be said of one thing at one time; pairs are divided by a bar."""

OPPOSITES_EN = """
increase reduce | increased reduced | increase decline | increases declines | increased declined | risen fallen | grow decline
grew declined | grew fell | growing shrinking | growing declining | grown shrunk | expanded contracted | expansion contraction
expand shrink | expanded shrank | widen narrow | widened narrowed | climb drop | climbed dropped | climbed fell | raise lower
raised lowered | upgrade downgrade | upgraded downgraded | accelerate decelerate | accelerated slowed | accelerate slow
speed_up slow_down | strengthen weaken | strengthened weakened | stronger weaker | strongest weakest | improve worsen
improved worsened | improvement deterioration | better worse | best worst | boom slump | recovery recession | inflow outflow
surplus deficit | surplus shortage | profitable unprofitable | profitable loss-making | appreciation depreciation
inflation deflation | tighten loosen | tightened loosened | tighten relax | tightened relaxed | abundant scarce
plentiful scarce | abundance scarcity | abundance shortage | sufficient insufficient | adequate inadequate | most fewest
highest lowest | biggest smallest | bigger smaller | largest smallest | greatest smallest | greater smaller | greater lesser
longest shortest | long short | tallest shortest | taller shorter | tall short | wider narrower | widest narrowest | deep shallow
deeper shallower | deepest shallowest | thicker thinner | heavier lighter | heaviest lightest | fast slow | fastest slowest
quick slow | rapid slow | rapidly slowly | earliest latest | newest oldest | newer older | youngest oldest | younger older
hotter colder | hottest coldest | warmer cooler | warmer colder | warmest coldest | wetter drier | wettest driest
richest poorest | richer poorer | rich poor | wealthy poor | closest farthest | closest furthest | nearer farther
brighter dimmer | brightest faintest | hardest softest | safer riskier | cheap expensive | cheaper dearer | cheapest dearest
simple complex | smooth rough | dense sparse | densely sparsely | public private | state-owned private | temporary permanent
short-term long-term | full-time part-time | direct indirect | directly indirectly | domestic foreign | domestic overseas
urban rural | inland coastal | indoor outdoor | indoors outdoors | onshore offshore | online offline | internal external
interior exterior | maximum minimum | majority minority | positive negative | optimistic pessimistic | active dormant
natural artificial | natural man-made | wild domesticated | renewable non-renewable | organic inorganic | acidic alkaline
solid liquid | solid gaseous | soluble insoluble | visible invisible | edible poisonous | toxic harmless | harmful harmless
harmful beneficial | metallic non-metallic | conductor insulator | anode cathode | carnivore herbivore | carnivorous herbivorous
vertebrate invertebrate | horizontal vertical | parallel perpendicular | clockwise anticlockwise | clockwise counterclockwise
singular plural | ascending descending | ascend descend | ascended descended | float sink | floats sinks | melt freeze
melts freezes | melting freezing | evaporate condense | evaporation condensation | absorb emit | absorbs emits | absorb release
absorbs releases | heated cooled | inhale exhale | attract repel | attracts repels | build demolish | built demolished
construct demolish | constructed demolished | opened closed | opens closes | opening closing | opening closure | reopened closed
appointed dismissed | promoted demoted | promoted relegated | promotion relegation | enter exit | arrive depart
arrived departed | advanced retreated | approved vetoed | approval rejection | agree disagree | support oppose | supports opposes
supported opposed | supporter opponent | allow forbid | allowed forbidden | permit prohibit | permitted prohibited
legal illegal | lawful unlawful | encourage discourage | encouraged discouraged | encourages discourages | promote hinder
promotes hinders | promote hamper | help hinder | helps hinders | protect destroy | protected destroyed | preserve destroy
preserved destroyed | praise criticise | praised criticised | praised criticized | reward punish | rewarded punished
united divided | unified divided | merge split | merged split | connect disconnect | bought sold | borrow lend | borrowed lent
imports exports | imported exported | importer exporter | inbound outbound | incoming outgoing | first_half second_half
first-half second-half | dawn dusk | sunrise sunset | upper lower | front rear | left-hand right-hand | leftmost rightmost
forward backward | forwards backwards | upward downward | upwards downwards | inward outward | inwards outwards
northward southward | northwards southwards | eastwards westwards | northernmost southernmost | easternmost westernmost
northeast southwest | northwest southeast | north-eastern south-western | north-western south-eastern | northeastern southwestern
northwestern southeastern | overhead underfoot | predecessor successor | superior inferior | presence absence | included excluded
includes excludes | include exclude | inclusion exclusion | together separately | jointly separately | jointly alone
equal unequal | certain uncertain | voluntary compulsory | voluntary mandatory | optional compulsory | optional mandatory
stable unstable | stability instability | independent dependent | independence dependence | democracy dictatorship
offensive defensive | literate illiterate | literacy illiteracy | employed unemployed | convicted acquitted
"""
"""Movements, degrees, sides, states and acts with their contraries."""
