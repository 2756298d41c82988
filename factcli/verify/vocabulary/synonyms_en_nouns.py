"""English nouns, adjectives and adverbs that may stand for one another."""

NOUNS_EN = """
company firm enterprise business corporation | factory plant works mill manufactory | manufacturer maker producer
supplier provider vendor | headquarters head_office main_office | subsidiary daughter_company | workshop atelier
premises facilities facility | site location spot place | building edifice structure | storey story floor level stories storeys
tower skyscraper high-rise | house home dwelling residence | road highway street | motorway expressway freeway
railway railroad rail | high-speed_rail high-speed_railway bullet_train | subway metro | airport airfield | harbour harbor port
station stop | automobile motorcar | electric_car electric_vehicle | lorry truck | plane aircraft aeroplane airplane
ship vessel | bicycle bike cycle
head chief boss leader | founder creator originator establisher | chairman chairperson chair | owner proprietor
employee worker staff personnel workforce | expert specialist | scholar academic | teacher instructor schoolteacher
pupil student schoolchild | doctor physician medic | lawyer attorney | farmer grower | soldier trooper | writer author
singer vocalist | king monarch | wife spouse | husband spouse | child children youngster | baby infant | people persons
visitor tourist | customer client | neighbour neighbor | champion winner titleholder | runner-up second-placed
predecessor forerunner | successor heir
government authorities | parliament legislature | organisation organization body | rule regulation | measure step
plan scheme programme program | document paper | opinion view | agreement accord pact | goal target objective purpose
meeting conference gathering | fair exhibition expo exposition | contest competition | match game | prize award
honour honor distinction | reform overhaul | example case instance | model paragon benchmark exemplar | experience know-how
achievement accomplishment feat
village hamlet | capital seat_of_government | suburb outskirts | area region | region territory | border boundary frontier
centre center heart middle | birthplace cradle place_of_birth | homeland native_land | country nation | world globe earth
continent landmass | coast shore seaside seashore coastline | island isle | mountain mount
mountain_range mountains mountain_chain | summit peak | hill hillock | valley vale | plain lowland | plateau tableland
forest wood woods woodland | river waterway watercourse | tributary affluent | mouth estuary | source headwaters origin spring
waterfall falls cascade | altitude elevation height | height tallness | length long | width breadth wide | depth deep
area surface surface_area | size scale magnitude extent | rainfall precipitation | flood deluge inundation
earthquake quake temblor tremor | storm tempest | drought dry_spell
industry sector | economy economic | agriculture farming | tourism tourist_trade | firework pyrotechnics | battery accumulator
electricity power | goods merchandise wares commodity commodities | raw_material feedstock | material stuff | part component
equipment apparatus gear | device appliance gadget | machine machinery | tool implement instrument | telephone phone
mobile_phone cellphone cell_phone | laboratory labs laboratories | stadium arena | theatre theater playhouse
film movie motion_picture picture | poem verse | song tune | newspaper paper daily | magazine periodical | language tongue
word term | religion faith creed | ruins remains
money funds funding capital | investment outlay | income earnings takings | loss deficit | cost expense expenditure | wage salary
levy duty | debt liability | loan credit | subsidy grant | share stake portion | proportion percentage
 number figure count quantity amount | total overall aggregate | average mean
output production yield | turnover sales | market marketplace | stock inventory | customer buyer purchaser
growth increase rise expansion gain | decline decrease fall drop reduction | growth_rate rate_of_growth rate_of_increase
year-on-year year_on_year | value worth
time period duration | construction_time construction_period build_time building_time | decade ten_years | century hundred_years
start beginning onset outset | finish completion conclusion | birthday date_of_birth
today currently presently nowadays at_present | formerly once previously earlier in_the_past
former past erstwhile previous bygone | future coming upcoming | recently lately | soon shortly before_long
later afterwards afterward subsequently | immediately instantly at_once | always constantly continually | often frequently
rarely seldom infrequently | usually normally generally | gradually step_by_step bit_by_bit little_by_little
quickly fast rapidly swiftly speedily rapid swift quick speedy | slowly slow | suddenly abruptly
yearly annual annually each_year every_year per_year per_annum | monthly each_month every_month | daily each_day every_day
first_half first_six_months | second_half last_six_months
east eastern easterly eastward eastwards | west western westerly westward westwards
south southern southerly southward southwards | north northern northerly northward northwards
northeast northeastern north-eastern north-east | northwest northwestern north-western north-west
southeast southeastern south-eastern south-east | southwest southwestern south-western south-west | left left-hand
right right-hand | inside within interior | outside exterior | near nearby close | middle central centre center | opposite facing
everywhere all_over throughout | abroad overseas foreign | worldwide global globally international internationally
nationwide countrywide national
feature characteristic trait property | advantage benefit merit strong_point | disadvantage drawback shortcoming weakness
difficulty problem trouble obstacle | dilemma predicament plight impasse | pressure stress strain | opportunity chance
challenge test | danger hazard peril risk | reason cause | result outcome consequence | effect impact influence | function role
importance significance | relation relationship link | difference distinction disparity | similarity likeness resemblance
step stage phase | process procedure course | progress advance headway | state condition status situation
prospect outlook future | trend tendency momentum | method means manner approach | kind type sort class category variety
level grade | name title designation | abbreviation short_form | motto slogan watchword | idea concept notion philosophy
talent gifted skilled_people talents | speed pace | colour color | shape form | sound noise | information info data
answer reply response | help assistance support | victory triumph win_over | battle fight combat | warfare conflict | army troops
weapon arms | enemy adversary | revolution uprising | reign rule
important significant crucial vital essential | famous well-known renowned noted celebrated known prominent
excellent outstanding superb first-rate | advanced sophisticated state-of-the-art cutting-edge | beautiful lovely scenic
large great huge sizeable sizable vast | small little tiny | tall high lofty | long lengthy | wide broad | heavy weighty
cold chilly | rich wealthy affluent prosperous | poor impoverished needy | strong powerful mighty | weak feeble | safe secure
dangerous hazardous perilous risky | easy simple straightforward | difficult hard tough challenging
complex complicated intricate | expensive costly dear pricey | cheap inexpensive low-priced
environmental environmentally-friendly eco-friendly ecological | high-end upmarket premium | modern contemporary
ancient age-old | traditional conventional | brand-new novel | emerging nascent | numerous many several plenty multiple
various diverse | whole entire | fully completely entirely wholly totally | partly partially in_part
jointly together in_cooperation hand_in_hand side_by_side | thriving flourishing booming prosperous
promising bright rosy hopeful | glory splendour splendor greatness | fierce intense keen stiff | similar alike comparable
equal same identical | certain sure | possible feasible | necessary needed required | suitable appropriate | available obtainable
private privately-owned | foreign overseas | annual yearly | total overall | above-scale above_designated_size
per_capita per_head per_person
"""
"""Things, people, places, times, and how they are."""
