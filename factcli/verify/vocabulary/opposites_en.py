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
acceptance rejection | succeeded preceded | winner loser | victorious defeated | appear disappear
appeared disappeared | appeared vanished | emerge vanish | create abolish | created abolished | established abolished
establish abolish | established disbanded | founded dissolved | introduced abolished | launched discontinued
begin cease | began ceased | continue discontinue | continued discontinued | resumed suspended | resume suspend
retained discarded | keep discard | recruit dismiss | recruited dismissed | hire dismiss | hired dismissed
elected ousted | appointed sacked | joined quit | entered withdrew | entered exited | invade liberate
invaded liberated | attacker defender | attacking defending | advance retreat | advancing retreating
advance withdraw | surrendered resisted | invaded retreated | declared revoked | granted revoked | issued revoked
imposed lifted | impose lift | enacted repealed | enact repeal | signed terminated | legalized prohibited
legalised prohibited | allow prohibit | allowed prohibited | allows prohibits | allows forbids | authorised forbidden
authorized prohibited | lender borrower | lending borrowing | creditor debtor | deposited withdrew
deposit withdrawal | donated stole | buyer seller | purchaser vendor | importing exporting | importation exportation
inflows outflows | profitability unprofitability | credit debit | wholesale retail | bullish bearish
solvent insolvent | prosperity poverty | affluent impoverished | prosperous impoverished | prosper decline
flourish decline | flourished declined | flourished withered | thrive wither | boomed slumped | boomed collapsed
soared plunged | soared plummeted | surged plunged | surged plummeted | surge plunge | soar plummet | surged tumbled
jumped dropped | rebounded slumped | rebound slump | recovered worsened | rallied slumped | upturn downturn
upswing downturn | uptick downtick | gained lost | strengthening weakening | increasing decreasing
increasingly decreasingly | expanding contracting | expanding shrinking | widening narrowing | improving worsening
improving deteriorating | improved deteriorated | accelerating decelerating | accelerating slowing
acceleration deceleration | intensified subsided | escalate defuse | aggravated alleviated | aggravate alleviate
exacerbate alleviate | lengthened shortened | lengthen shorten | extend shorten | prolonged curtailed
inflated deflated | inflate deflate | maximise minimise | maximize minimize | maximised minimised
overestimate underestimate | overestimated underestimated | overvalued undervalued | overstated understated
overpopulated underpopulated | overdeveloped underdeveloped | developed undeveloped | developed underdeveloped
advanced backward | modern ancient | modern obsolete | progressive conservative | innovative conventional
innovative outdated | permanently temporarily | lasting fleeting | simultaneous successive
simultaneously successively | preceded followed | whole partial | entirely partially | wholly partly | fully partly
completely partially | complete incomplete | completed unfinished | finished unfinished | complete partial
full empty | filled emptied | inhabited uninhabited | populous uninhabited | crowded deserted | crowded uncrowded
fertile barren | fertile infertile | lush barren | humid arid | moist arid | drought flood | rainy arid | sunny cloudy
sunny overcast | cloudless overcast | calm stormy | calm windy | mild harsh | mild severe | tropical polar
frozen thawed | frozen molten | boiling freezing | warming cooling | warmed cooled | hottest coolest | hotter cooler
bright dark | brightest dimmest | luminous dark | daytime nighttime | daylight darkness | diurnal nocturnal
transparent opaque | shiny dull | flat mountainous | gentle steep | straight winding | straight crooked
curved straight | convex concave | hollow solid | rigid flexible | brittle flexible | elastic inelastic
thickest thinnest | broad narrow | broader narrower | broadest narrowest | wider tighter | spacious cramped
giant dwarf | uppermost lowermost | topmost bottommost | highland lowland | upland lowland | uphill downhill
upstairs downstairs | upriver downriver | aboveground underground | ashore afloat | seaward landward
central peripheral | centre periphery | centralised decentralised | centralized decentralized | concentrated dispersed
concentrated scattered | gathered scattered | gathered dispersed | clustered scattered | assembled dismantled
assemble dismantle | erected dismantled | erected demolished | erect demolish | built dismantled | restored demolished
restored destroyed | renovated demolished | repaired damaged | repair damage | intact damaged | intact ruined
undamaged damaged | constructive destructive | installed removed | install remove | inserted removed
attached detached | attach detach | loaded unloaded | load unload | packed unpacked | locked unlocked | lock unlock
covered uncovered | wrapped unwrapped | fastened unfastened | folded unfolded | hidden revealed | concealed revealed
conceal reveal | conceal disclose | concealed disclosed | secret public | secretly openly | secretly publicly
confidential public | famous unknown | famous obscure | celebrated obscure | renowned unknown | popular unpopular
famous infamous | honourable dishonourable | often seldom | frequently seldom | frequent infrequent | usual unusual
typical atypical | regular irregular | regularly irregularly | normal abnormal | ordinary extraordinary
familiar unfamiliar | similar different | similar dissimilar | alike different | identical different
homogeneous heterogeneous | symmetrical asymmetrical | symmetric asymmetric | balanced unbalanced | multiply divide
multiplied divided | numerator denominator | literate uneducated | educated uneducated | skilled unskilled
trained untrained | experienced inexperienced | professional amateur | expert novice | competent incompetent
capable incapable | efficient inefficient | effective ineffective | effectively ineffectively
productive unproductive | useful useless | valuable worthless | lucky unlucky | fortunate unfortunate
favourable unfavourable | favorable unfavorable | favourable adverse | favorable adverse | advantage disadvantage
advantages disadvantages | advantageous disadvantageous | strength weakness | strengths weaknesses | merit demerit
beneficial detrimental | healthy unhealthy | healthy sick | fatal harmless | lethal harmless | benign malignant
contagious noncontagious | chronic acute | curable incurable | treatable untreatable | surviving extinct
extinct extant | survived perished | survived died | youth elderly | youngster elder | juvenile adult
masculine feminine | paternal maternal | married unmarried | monogamous polygamous | captive wild | native foreign
native alien | indigenous foreign | local foreign | resident nonresident | immigrant emigrant | immigration emigration
immigrated emigrated | sedentary nomadic | migratory sedentary | terrestrial aquatic | terrestrial marine
freshwater saltwater | freshwater marine | sweet bitter | sweet sour | fresh rotten | edible inedible
deciduous evergreen | coniferous deciduous | exothermic endothermic | acid alkali | acids alkalis | inert reactive
flammable nonflammable | combustible incombustible | magnetic nonmagnetic | conductive nonconductive
radioactive nonradioactive | synthetic natural | synthetic organic | genuine counterfeit | authentic counterfeit
fiction nonfiction | correctly incorrectly | accurate inaccurate | precise imprecise | proved disproved
proven unproven | confirmed refuted | verified refuted | validated invalidated | valid invalid | guilty innocent
innocence guilt | convicted exonerated | condemned pardoned | condemned praised | blamed praised
criticised commended | criticize praise | criticism praise | rewarded penalised | rewarded penalized
reward punishment | honoured disgraced | welcomed shunned | welcomed opposed | endorsed opposed | endorse oppose
endorsed condemned | backed opposed | backing opposing | advocated opposed | favoured opposed | supporters opponents
proponent opponent | proponents opponents | friend enemy | friendly hostile | friendly unfriendly | peaceful violent
peacefully violently | wartime peacetime | ceasefire offensive | civilian military | military civil | crewed uncrewed
crewed unmanned | piloted unpiloted | automatic manual | automatically manually | digital analogue | digital analog
paid unpaid | refundable nonrefundable | official unofficial | officially unofficially | formal informal
formally informally | religious secular | sacred profane | theist atheist | monarchist republican
capitalist socialist | capitalism socialism | liberal conservative | democratic authoritarian
democratic undemocratic | elected unelected | elected appointed | hereditary elective | federal unitary
autonomous dependent | sovereign colonial | independent subordinate | freedom slavery | liberty captivity
liberated enslaved | unilateral multilateral | bilateral unilateral | individual collective
individually collectively | singly jointly | leading trailing | ahead behind | offence defence | offense defense
striker defender | starter substitute | senior junior | upload download | uploaded downloaded | encrypted unencrypted
departure arrival | departures arrivals | takeoff landing | embark disembark | embarked disembarked | entrance exit
entry exit | inlet outlet | origin destination | outbound homebound | eastbound westbound | northbound southbound
northerly southerly | easterly westerly | leeward windward | longitudinal transverse | prograde retrograde
perihelion aphelion | perigee apogee | innermost outermost | equatorial polar | peak trough | crest trough
frontmost rearmost | foreground background | interior coastal | inland offshore | landlocked coastal
landlocked island | mainland island | continental oceanic | continental insular | metropolitan rural
suburban downtown | urbanised rural | tributary distributary | confluence bifurcation | convergent divergent
converge diverge | converges diverges | converging diverging | rotating stationary | mobile stationary
active inactive | active passive | active extinct | erupting dormant | noisy quiet | loud quiet | noisy silent
brave cowardly | generous stingy | honest dishonest | loyal disloyal | faithful unfaithful | loyal treacherous
patient impatient | careful careless | cautious reckless | happy unhappy | joyful sorrowful | satisfied dissatisfied
satisfied disappointed | willing unwilling | willing reluctant | interested uninterested | confident doubtful
optimism pessimism | hopeful hopeless | encouraging discouraging | attractive unattractive | elegant crude
clean dirty | clean polluted | purified polluted | purify pollute | purified contaminated | sterile contaminated
pristine polluted | fragrant smelly | protected unprotected | protected endangered | conserved depleted
conserve deplete | replenished depleted | replenish deplete | afforestation deforestation
reforestation deforestation | flooded drained | expanded downsized | upsized downsized | overweight underweight
overpaid underpaid | overtime undertime | employed jobless | employment unemployment | nationalised privatised
nationalized privatized | nationalise privatise | nationalize privatize | nationalisation privatisation
nationalization privatization | regulated deregulated | regulation deregulation | restricted unrestricted
restricted unlimited | limited unlimited | finite infinite | bounded unbounded
"""
"""Movements, degrees, sides, states and acts with their contraries."""
