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
waterfall falls cascade | altitude elevation height | height tallness | height tall high | speed fast |
location lies located situated | population inhabitants residents |
capacity hold holds seats accommodate accommodates | length long | width breadth wide | depth deep
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
startup new_venture | conglomerate business_group | retailer shopkeeper | wholesaler distributor | dealer trader
shareholder stockholder | entrepreneur businessperson | colleague coworker workmate | labourer laborer workman
secretary_general general_secretary | vice_chairman deputy_chairman | politician statesperson
lawmaker legislator parliamentarian | civil_servant government_official | monarch ruler | noble aristocrat nobleman
peasant countryman | slave bondsman | pioneer trailblazer | inventor deviser | scientist boffin
surgeon operating_doctor | dentist dental_surgeon | pharmacist chemist druggist | veterinarian animal_doctor
patient sick_person | novelist fiction_writer | poet versifier | playwright dramatist | journalist reporter newsman
actor thespian performer | musician instrumentalist | sculptor carver | architect building_designer
athlete sportsperson sportsman sportsmen | goalkeeper goalie | footballer soccer_player | referee umpire
spectator onlooker | audience spectators viewers | supporter follower | aviator airman | astronaut cosmonaut spaceman
sailor seaman mariner seafarer | pedestrian walker | cyclist bicyclist | chef cook | baker breadmaker
carpenter joiner | blacksmith smith | potter ceramist ceramicist | miner pitman collier | fisher fisherman
hunter huntsman | gardener horticulturist | lumberjack woodcutter logger | policeman police_officer constable
murderer killer | criminal offender | prisoner inmate | witness eyewitness | ancestor forefather forebear
offspring progeny | sibling brother_or_sister | orphan parentless_child | bachelor unmarried_man | teenager adolescent
inhabitant dweller | foreigner alien | stranger outsider | landlord property_owner | tenant lessee | beggar mendicant
genius prodigy | rival competitor opponent | opponent adversary | founder founding_father | participant entrant
laureate prizewinner | recipient receiver | donor benefactor giver | disciple follower | saint holy_person
deity divinity | monastery abbey | cathedral bishop's_church | tomb sepulchre | monument memorial | statue effigy
fortress stronghold citadel | castle chateau | palace royal_residence | rampart city_wall | watchtower lookout_tower
basement cellar | stairs staircase stairway | restaurant eatery | coffee_house coffee_shop
shopping_centre shopping_mall shopping_center | warehouse storehouse | granary grain_store
greenhouse glasshouse hothouse | dairy creamery | brewery beer_factory | sawmill lumber_mill | shipyard dockyard
oilfield oil_field | power_station power_plant | grid power_network | reservoir artificial_lake
aqueduct water_channel | sluice floodgate | levee embankment | lighthouse beacon | shipping_lane sea_route
airline carrier air_carrier | runway airstrip landing_strip | helicopter chopper | airship dirigible zeppelin
locomotive railway_engine | streetcar trolley tramcar | taxi taxicab | motorbike motorcycle | crossroads intersection
roundabout traffic_circle | pavement sidewalk | footpath walkway | footbridge pedestrian_bridge | flyover overpass
underpass subway_passage | plaza piazza | car_park parking_lot | petrol_station gas_station filling_station
petrol gasoline | diesel diesel_fuel | torch flashlight | freight cargo | luggage baggage | parcel package
postcode zip_code | timetable schedule | route itinerary | traffic_jam congestion gridlock | rush_hour peak_hour
shareholding equity | dividend payout | bond debenture | currency legal_tender | banknote paper_money | coinage coins
treasury exchequer | budget spending_plan | turnover sales_revenue | tariff customs_duty import_duty
pension retirement_pay | allowance stipend | salary remuneration | mortgage home_loan | deposit down_payment
rent rental | price_rise price_increase price_hike | discount price_cut | inflation price_growth
recession economic_downturn downturn slump | boom upswing upturn | merger amalgamation | customer_base clientele
shortage scarcity shortfall | abundance plenty | vacancy job_opening | unemployment joblessness
strike walkout stoppage | trade_union labour_union labor_union | scholarship bursary | tuition teaching
syllabus curriculum | textbook coursebook | homework assignment | dissertation thesis | classroom schoolroom
dormitory hall_of_residence | headmaster head_teacher headteacher | kindergarten nursery_school preschool
primary_school elementary_school | secondary_school high_school | vocational_school trade_school | alumni graduates
postgraduate graduate_student | exhibit display_item | portrait likeness | sketch drawing | mural wall_painting fresco
handicraft handwork | embroidery needlework | tapestry wall_hanging | lyrics words | symphony orchestral_work
choir chorus | protagonist main_character lead_character | preface foreword | proverb adage | fairy_tale fairy_story
biography life_story | autobiography memoirs | dictionary lexicon | brochure leaflet pamphlet booklet
television telly | cinema movie_theater picture_house | cartoon animation animated_film
premiere first_showing opening_night | banquet feast | parade procession | heritage legacy
clothes clothing garments apparel | textile fabric | pullover jumper sweater | spectacles glasses eyeglasses
jewel gemstone precious_stone | meal repast | dinner supper | ingredient constituent | flavour flavor taste
spice seasoning | beverage drink | grain cereal cereals | maize corn | soya soybean | groundnut peanut
aubergine eggplant | courgette zucchini | coriander cilantro | paddy rice_field | orchard fruit_farm
ranch cattle_farm | farmland arable_land cropland | livestock farm_animals | fowl poultry | seedling sapling
fertilizer fertiliser | pesticide insecticide | herbicide weedkiller | irrigation watering | aquaculture fish_farming
apiculture beekeeping | afforestation tree_planting reforestation | deforestation forest_clearance | timber lumber
animal creature beast | serpent snake | hippo hippopotamus | rhino rhinoceros | chimp chimpanzee | panda giant_panda
reindeer caribou | puma cougar | feather plume | claw talon | skull cranium | spine backbone vertebral_column
belly abdomen | vein blood_vessel | stomach tummy | heart_attack cardiac_arrest | tumour tumor
illness disease sickness ailment | wound injury | fracture broken_bone | medicine drug medication | hospital infirmary
clinic health_centre health_center | pharmacy drugstore | therapy treatment | hygiene cleanliness
mortality death_rate | heatwave heat_wave | cold_wave cold_spell | hail hailstones | blizzard snowstorm
tornado twister | downpour heavy_rain torrential_rain cloudburst | sunshine sunlight | monsoon rainy_season
landslide landslip | mudslide mudflow | avalanche snowslide | tsunami tidal_wave | lava molten_rock
wildfire forest_fire bushfire | accident mishap | rescuer rescue_worker | shelter refuge | pollution contamination
waste garbage rubbish trash | sewage wastewater | landfill rubbish_dump | biodiversity biological_diversity
nature_reserve wildlife_reserve | savanna savannah | ice_sheet ice_cap icecap | cliff precipice crag | cavern grotto
archipelago island_group group_of_islands | headland promontory | lakeshore lakeside | seabed seafloor ocean_floor
slope hillside mountainside | highland upland | landscape scenery | terrain topography | petroleum crude_oil
nuclear_power atomic_energy nuclear_energy | hydropower hydroelectricity hydroelectric_power | wind_farm wind_park
solar_panel photovoltaic_panel | generator dynamo | charger charging_device | sensor detector
chip microchip integrated_circuit | laptop notebook_computer | software computer_program | database data_bank
website web_site | robot automaton | drone unmanned_aerial_vehicle | password passcode
spacecraft space_vehicle spaceship | cosmos universe | asteroid minor_planet | meteor shooting_star
gravity gravitation | circumference perimeter | discovery finding | treaty pact | alliance coalition | kingdom realm
homeland fatherland motherland | revolt uprising rebellion insurrection | coup coup_d'etat putsch | slavery servitude
decree edict | crime offence offense | prison jail gaol | referendum plebiscite | voter elector | troops soldiers
armour armor | ammunition munitions | artefact artifact | racetrack racecourse | soccer association_football
table_tennis ping_pong | track_and_field athletics | hobby pastime | souvenir memento | holiday vacation
leisure free_time spare_time | marriage wedlock matrimony | surname family_name last_name
forename given_name first_name | pseudonym pen_name | nationality citizenship | mother_tongue native_language
symbol emblem | flag banner | downtown city_centre city_center town_centre town_center | metropolis big_city
housing dwellings | countryside rural_area | farmstead farmhouse | campsite camping_ground | backbone mainstay
obstacle barrier hurdle hindrance impediment | shortfall deficit | milestone landmark | principle tenet
criterion standard yardstick benchmark | approach method technique | aspect facet | fragment piece | variety diversity
dozen twelve | trio threesome | quartet foursome | fortnight two_weeks | millennium thousand_years | dawn daybreak
dusk twilight nightfall | noon midday | deadline time_limit | duration length_of_time | lifespan lifetime
ambition aspiration | anger wrath | delight happiness | sorrow grief sadness | courage bravery valour valor
creativity creativeness | enthusiasm eagerness | honesty integrity | loyalty allegiance | prestige esteem
poverty destitution | wealth riches affluence | famine starvation
"""
"""Things, people, places, times, and how they are."""
