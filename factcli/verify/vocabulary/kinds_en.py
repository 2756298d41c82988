"""English words of one kind; each group holds different things, and no thing twice."""

KINDS_EN = """
# sectors of the economy
agriculture manufacturing mining construction tourism banking retail logistics
# what farming is made of
forestry fishing horticulture
# branches of manufacturing
steel cement ceramics textiles food pharmaceuticals chemicals paper glass electronics automobiles shipbuilding fireworks furniture
clothing
# compass directions
east west south north northeast northwest southeast southwest
# sides of a region
eastern western southern northern central northeastern northwestern southeastern southwestern
# ways one can face
eastward westward southward northward upward downward
# colours
orange yellow green blue purple black white gray brown pink gold silver
# seasons
spring summer autumn winter
# months
january february march april june july august september october november december
# days of the week
monday tuesday wednesday thursday friday saturday sunday
# quarters
first_quarter second_quarter third_quarter fourth_quarter
# parts of the day
morning afternoon evening midnight
# metals
gold silver copper iron lead zinc aluminium nickel titanium tungsten manganese magnesium lithium mercury cobalt chromium platinum
# ores and fuels
coal petroleum natural_gas uranium
# building materials
wood stone brick concrete bamboo
# elements
hydrogen helium carbon nitrogen oxygen fluorine neon sodium silicon phosphorus sulphur chlorine argon potassium calcium iodine
radium
# planets
mercury venus earth mars jupiter saturn uranus neptune
# Chinese provinces
beijing tianjin shanghai chongqing hebei shanxi liaoning jilin heilongjiang jiangsu zhejiang anhui fujian jiangxi shandong henan
hubei hunan guangdong hainan sichuan guizhou yunnan shaanxi gansu qinghai taiwan inner_mongolia guangxi tibet ningxia xinjiang
hong_kong macau
# Chinese cities
beijing tianjin shanghai chongqing shijiazhuang tangshan qinhuangdao baoding taiyuan datong hohhot baotou shenyang dalian anshan
changchun harbin daqing nanjing wuxi xuzhou changzhou suzhou nantong yangzhou zhenjiang hangzhou ningbo wenzhou jiaxing shaoxing
jinhua hefei wuhu fuzhou xiamen quanzhou nanchang jingdezhen pingxiang jiujiang xinyu yingtan ganzhou yichun shangrao jinan
qingdao zibo yantai weifang zhengzhou kaifeng luoyang wuhan huangshi yichang xiangyang changsha zhuzhou xiangtan hengyang yueyang
guangzhou shenzhen zhuhai shantou foshan dongguan nanning guilin haikou sanya chengdu mianyang leshan guiyang zunyi kunming
lijiang lhasa baoji yan'an lanzhou dunhuang xining yinchuan urumqi kashgar taipei kaohsiung
# continents
asia europe africa north_america south_america oceania antarctica
# oceans
pacific atlantic indian_ocean arctic
# rivers
yangtze yellow_river pearl_river nile amazon mississippi danube rhine volga ganges mekong thames seine
# countries
china japan south_korea north_korea mongolia vietnam laos cambodia thailand myanmar malaysia singapore indonesia philippines
brunei india pakistan bangladesh nepal bhutan sri_lanka maldives afghanistan iran iraq syria lebanon jordan israel saudi_arabia
yemen oman united_arab_emirates qatar bahrain kuwait turkey cyprus georgia armenia azerbaijan kazakhstan uzbekistan turkmenistan
kyrgyzstan tajikistan russia ukraine belarus moldova estonia latvia lithuania poland czechia slovakia hungary romania bulgaria
serbia montenegro croatia slovenia bosnia north_macedonia albania greece italy malta spain portugal andorra france monaco
united_kingdom ireland netherlands belgium luxembourg germany switzerland liechtenstein austria denmark norway sweden finland
iceland egypt libya tunisia algeria morocco sudan ethiopia eritrea djibouti somalia kenya uganda tanzania rwanda burundi
seychelles chad cameroon gabon mauritania senegal gambia mali burkina_faso guinea cape_verde sierra_leone liberia ivory_coast
ghana togo benin niger nigeria zambia angola zimbabwe malawi mozambique botswana namibia south_africa eswatini lesotho madagascar
comoros mauritius canada united_states mexico guatemala belize el_salvador honduras nicaragua costa_rica panama cuba jamaica haiti
bahamas barbados colombia venezuela guyana suriname ecuador peru brazil bolivia chile argentina paraguay uruguay australia
new_zealand papua_new_guinea fiji tonga samoa vanuatu kiribati tuvalu nauru palau
# cities of the world
tokyo osaka kyoto seoul busan pyongyang ulaanbaatar hanoi bangkok yangon kuala_lumpur jakarta manila new_delhi mumbai kolkata
islamabad karachi dhaka kathmandu colombo kabul tehran baghdad damascus beirut jerusalem riyadh mecca dubai doha ankara istanbul
moscow saint_petersburg kyiv minsk warsaw prague budapest bucharest sofia belgrade athens rome milan venice florence naples madrid
barcelona lisbon paris marseille lyon london manchester liverpool edinburgh dublin amsterdam brussels berlin munich hamburg
frankfurt cologne vienna zurich geneva bern copenhagen oslo stockholm helsinki reykjavik cairo alexandria tripoli algiers
casablanca khartoum addis_ababa nairobi lagos accra johannesburg cape_town ottawa toronto vancouver montreal washington new_york
boston chicago los_angeles san_francisco seattle houston miami philadelphia mexico_city havana bogota caracas lima santiago
buenos_aires rio_de_janeiro sao_paulo brasilia canberra sydney melbourne brisbane wellington auckland
# languages
chinese english french german russian japanese korean spanish portuguese italian arabic hindi latin greek dutch turkish thai
vietnamese mongolian tibetan
# nationalities
american british french german danish dutch swedish norwegian finnish icelandic polish czech slovak hungarian austrian swiss belgian
italian spanish portuguese greek turkish bulgarian romanian serbian croatian ukrainian russian chinese japanese korean indian
pakistani australian canadian brazilian mexican argentine chilean peruvian egyptian israeli iranian iraqi thai vietnamese irish
# what a building is turned into
museum hotel school hospital library theatre prison factory restaurant warehouse supermarket gym nursery
# money
yuan dollar euro pound yen ruble rupee franc
# ordinals
first second third fourth fifth sixth seventh eighth ninth tenth
# medals
gold_medal silver_medal bronze_medal
# dynasties
xia_dynasty shang_dynasty zhou_dynasty qin_dynasty han_dynasty jin_dynasty sui_dynasty tang_dynasty song_dynasty yuan_dynasty
ming_dynasty qing_dynasty
# ages
stone_age bronze_age iron_age
# levels of school
kindergarten primary_school secondary_school university
# degrees
bachelor master doctor
# levels of administration
national provincial municipal county township
# sizes
large medium small
# offices of the state
mayor governor minister president ambassador senator
# academic ranks
professor lecturer dean rector
# professions
doctor teacher lawyer engineer journalist policeman farmer nurse pilot architect soldier
# who makes a book
author translator editor
# relations
father mother brother sister grandfather grandmother uncle aunt husband wife daughter
# means of transport
train plane ship bicycle motorcycle tram
# ways of transport
road railway waterway pipeline
# sports
football basketball volleyball tennis badminton baseball golf rugby swimming athletics gymnastics weightlifting archery fencing
judo boxing skiing skating
# instruments
piano violin cello guitar flute trumpet saxophone drum harp
# forms of writing
novel poem essay drama
# animals
tiger lion leopard elephant giraffe zebra hippopotamus rhinoceros wolf bear monkey kangaroo camel horse sheep goat rabbit mouse
snake turtle frog whale dolphin shark penguin eagle sparrow swallow peacock butterfly mosquito
# classes of animals
mammal bird reptile amphibian insect
# trees and flowers
pine cypress poplar willow ginkgo camphor bamboo plum_blossom orchid chrysanthemum lotus peony rose
# crops
rice wheat maize soybean sorghum potato cotton peanut sugarcane tobacco
# fruit
apple pear peach grape watermelon banana orange pomelo strawberry cherry mango pineapple lychee
# kinds of tea
green_tea black_tea white_tea oolong
# organs
heart liver lung kidney stomach brain spleen skin
# states of matter
solid liquid gaseous
# kinds of energy
solar wind nuclear geothermal tidal hydroelectric
# religions
buddhism taoism christianity islam hinduism judaism
# forms of government
monarchy republic
# shapes
circle triangle square rectangle ellipse hexagon
# kinds of orbiting things
planet moon star comet asteroid galaxy
# stages of a project
planning construction completion
# battery parts
cathode anode separator electrolyte
# climates
tropical subtropical temperate continental polar
# precipitation
rain snow hail sleet
# disasters
earthquake flood drought typhoon landslide wildfire tsunami avalanche volcanic_eruption
# kinds of waters
river lake ocean lagoon strait
# kinds of rock
granite limestone sandstone marble basalt slate shale
# classes of rock
igneous sedimentary metamorphic
# precious stones
diamond ruby sapphire emerald topaz amethyst jade pearl
# layers of the Earth
crust mantle inner_core outer_core
# layers of the air
troposphere stratosphere mesosphere thermosphere exosphere
# kinds of galaxy
spiral elliptical irregular
# gases
oxygen nitrogen hydrogen carbon_dioxide carbon_monoxide methane ammonia helium ozone
# kinds of spacecraft
orbiter lander rover flyby
# sciences
physics chemistry biology mathematics astronomy geology geography psychology economics medicine philosophy history
linguistics archaeology sociology anthropology
# scientists
physicist chemist biologist mathematician astronomer geologist geographer psychologist economist philosopher historian
linguist archaeologist botanist zoologist
# artists
painter sculptor musician dancer actor photographer
# musicians
pianist violinist guitarist drummer singer cellist organist
# makers of writing
novelist poet playwright essayist journalist biographer
# forms of art
painting sculpture music dance calligraphy photography
# forms of a play
tragedy comedy farce opera ballet
# forms of film
documentary cartoon thriller
# crafts
carpenter blacksmith potter weaver tailor baker butcher shoemaker goldsmith
# ranks of an army
sergeant lieutenant captain colonel marshal
# branches of forces
army navy air_force
# monarchs
king queen emperor empress prince princess duke
# heads of a religion
pope bishop priest monk rabbi imam
# buildings of a religion
church mosque synagogue pagoda
# means of sail
ferry yacht barge submarine tanker canoe
# aircraft
helicopter glider airship balloon
# structures of transport
bridge tunnel airport harbour
# positions in football
goalkeeper defender midfielder striker
# events of athletics
marathon hurdles javelin discus hammer_throw long_jump high_jump pole_vault
# rounds of a contest
quarter-final semi-final final
# organs of state
parliament supreme_court cabinet
# kinds of election
presidential parliamentary mayoral
# kinds of crime
murder robbery theft fraud arson kidnapping bribery smuggling
# taxes
income_tax property_tax value-added_tax inheritance_tax
# fuels
petrol diesel kerosene coal natural_gas firewood
# parts of a wind turbine
blade nacelle tower
# machines
tractor excavator bulldozer crane forklift
# household appliances
refrigerator washing_machine dishwasher microwave television
# furniture
chair table wardrobe sofa bookshelf
# clothes
shirt trousers skirt jacket hat gloves socks
# cloth
cotton linen silk wool nylon polyester leather
# meats
beef pork mutton chicken duck venison
# vegetables
cabbage carrot onion tomato cucumber spinach lettuce pumpkin garlic pepper
# grains
barley oats rye millet buckwheat
# spices
cinnamon ginger saffron turmeric vanilla clove
# nuts
almond walnut hazelnut cashew pistachio chestnut
# farm buildings
barn stable greenhouse silo
# trees
oak maple birch beech spruce cedar fir
# flowers
tulip lily daisy sunflower jasmine violet
# parts of a plant
root stem leaf flower fruit seed
# parts of a tree
trunk branch bark crown
# insects
bee ant beetle dragonfly moth cricket locust wasp
# fish
salmon trout tuna carp herring cod eel sturgeon
# farm animals
cow pig duck goose donkey
# wild beasts
deer fox badger otter squirrel hedgehog beaver bison
# birds
owl crow pigeon seagull parrot swan stork woodpecker
# diseases
malaria cholera measles smallpox tuberculosis influenza diabetes cancer polio leprosy
# bones
skull rib femur pelvis collarbone
# vitamins and foods
protein fat carbohydrate vitamin
# eras
prehistory antiquity renaissance
# styles of building
gothic baroque romanesque neoclassical
# writing systems
cyrillic latin arabic greek
# branches of mathematics
algebra geometry calculus statistics
# solids
cube sphere cone cylinder pyramid
# media
newspaper radio television magazine
# senses
sight hearing smell taste touch
# strokes of swimming
butterfly breaststroke backstroke freestyle
"""
"""A line that begins with # names the kind of the words below it."""
