"""English words in forms that no regular ending makes, and a verb with the noun made of it: one word, said otherwise."""

FORMS_EN = """
bend bent | blow blew blown | break broke broken | bring brought | catch caught | cling clung | creep crept
deal dealt | dream dreamt | drink drank drunk | drive drove driven | feel felt | fight fought | flew flown flight
forbid forbade forbidden | foresee foresaw foreseen | forget forgot forgotten | forgive forgave forgiven
freeze froze frozen | kneel knelt | know knew | learn learnt | lend lent | mislead misled | paid payment
rewrite rewrote rewritten | resell resold | outsell outsold | repay repaid repayment | retake retook retaken
shake shook shaken | sleep slept | speak spoke spoken | sprang sprung | steal stole stolen | stick stuck
swear swore sworn | sweep swept | swell swollen | swing swung | tear torn | think thought | throw threw thrown
understand understood | undergo underwent undergone | undertake undertook undertaken | uphold upheld | wear worn
weave woven | weep wept | withdraw withdrew withdrawn withdrawal | withhold withheld | withstand withstood
shear shorn | woman women | tooth teeth | goose geese | loaf loaves | shelf shelves | wolf wolves | calf calves
knife knives | thief thieves | crisis crises | analysis analyses analyze analytic | phenomenon phenomena
criterion criteria | bacterium bacteria bacterial | nucleus nuclei | fungus fungi fungal | thesis theses
hypothesis hypotheses | index indices | matrix matrices | vertex vertices | radius radii | stimulus stimuli
cactus cacti | curriculum curricula | memorandum memoranda | spectrum spectra | stratum strata
policeman policemen police_officer | fisherman fishermen | businessman businessmen
spokesman spokesmen spokeswoman spokesperson | statesman statesmen | craftsman craftsmen artisan
fireman firemen firefighter | salesman salesmen salesperson | nobleman noblemen aristocrat | postman postmen mailman
cameraman cameramen | sculptor sculpt | aluminium aluminum | sulphur sulfur | fibre fiber | plough plow
jewellery jewelry | archaeology archeology archaeological archeological | palaeontology paleontology
paediatric pediatric | manoeuvre maneuver | calibre caliber | sceptical skeptical | enrol enroll enrolment enrollment
fulfil fulfill fulfilment fulfillment | skilful skillful | travelled traveled | modelling modeling | fuelled fueled
yoghurt yogurt | moustache mustache | mollusc mollusk | whisky whiskey | haemoglobin hemoglobin | mediaeval medieval
encyclopaedia encyclopedia | distil distill distillation | install installation | abduct abduction kidnap
accept acceptance | accuse accusation | acquit acquittal | adapt adaptation | admit admission
advertise advertisement advertising advert | amend amendment | annex annexation | apologize apology apologise
appoint appointment | arrange arrangement | assassinate assassination | assign assignment | believe belief
betray betrayal | calculate calculation | celebrate celebration | certify certification | circulate circulation
classify classification | collide collision | colonize colonization | commemorate commemoration
communicate communication | compensate compensation | compile compilation | complain complaint | compress compression
condemn condemnation | confess confession | confirm confirmation | confiscate confiscation | conserve conservation
consult consultation | consume consumption | contaminate contamination | contribute contribution
coordinate coordination | correct correction | corrode corrosion | create creation creator
criticize criticism criticise | decide decision | decorate decoration | dedicate dedication | define definition
delete deletion | deploy deployment | deport deportation | detain detention | detect detection | deviate deviation
diagnose diagnosis diagnoses | digest digestion | digitize digitization digitalization digitise
disappear disappearance | discuss discussion | dismiss dismissal | disrupt disruption | dissolve dissolution
distribute distribution | disturb disturbance | diversify diversification | dominate domination dominance
donate donation donor | educate education | eliminate elimination | emigrate emigration emigrant | emit emission
encourage encouragement | endorse endorsement | enforce enforcement | entertain entertainment | erode erosion
evacuate evacuation | evaporate evaporation | examine examination | excavate excavation | exclude exclusion
exempt exemption | exist existence | expel expulsion | explode explosion | explore exploration explorer
exploit exploitation | expose exposure | express expression | fertilize fertilization | germinate germination
govern governance | illustrate illustration | imitate imitation | immigrate immigration | impeach impeachment
imprison imprisonment incarcerate incarceration | infect infection | inherit inheritance | inject injection
innovate innovation innovative | insert insertion | inspire inspiration | instruct instruction | insure insurance
intend intention intent | interact interaction | interpret interpretation | interrupt interruption
intervene intervention | investigate investigation | irrigate irrigation | isolate isolation
judge judgement judgment | justify justification | legalize legalization | legislate legislation | liberate liberation
magnify magnification | maintain maintenance | manage management | manipulate manipulation | mechanize mechanization
mobilize mobilization | multiply multiplication | nationalize nationalization | negotiate negotiation
nominate nomination | notify notification | obstruct obstruction | operate operation | oppress oppression
optimize optimization | oxidize oxidation | penetrate penetration | perceive perception | permit permission
persecute persecution | persuade persuasion | pollinate pollination | pollute pollution | possess possession
postpone postponement | practise practice | prefer preference | prepare preparation | prescribe prescription
preserve preservation | prevent prevention | privatize privatization | proclaim proclamation | prohibit prohibition
promote promotion | pronounce pronunciation | propel propulsion | prosecute prosecution prosecutor
prosper prosperity prosperous | publish publisher | punish punishment | purify purification | pursue pursuit
qualify qualification | radiate radiation | ratify ratification | react reaction | rebel rebellion
reconcile reconciliation | recruit recruitment | register registration | regulate regulation
rehabilitate rehabilitation | remove removal | renew renewal | repeat repetition | reproduce reproduction
resist resistance | respond response | restrict restriction | retain retention | reunify reunification
revise revision | revive revival | revitalize revitalization rejuvenate rejuvenation | secede secession
secrete secretion | segregate segregation | settle settlement | simplify simplification | simulate simulation
specialize specialization | stabilize stabilization | standardize standardization | stimulate stimulation
submit submission | subscribe subscription | suppress suppression | survive survival survivor | suspend suspension
terminate termination | transmit transmission | transplant transplantation | treat treatment | urbanize urbanization
vaccinate vaccination inoculate inoculation | verify verification | vibrate vibration | violate violation
weigh weight | inhabit inhabitant | invent inventor | discover discoverer | compose composer | translate translator
conquer conqueror | paint painter | edit editor | perform performer | sponsor sponsorship | operate operator
supply supplier | popular popularity | diverse diversity | stable stability | transparent transparency
efficient efficiency | fertile fertility | humid humidity | dense density | intense intensity | toxic toxicity
acidic acidity | scarce scarcity | abundant abundance | complex complexity | democratic democracy | accurate accuracy
warm warmth | hungry hunger | brave bravery | proud pride | competent competence | resilient resilience
dominant dominance | geography geographic geographical | geology geological geologist | politics political
culture cultural | region regional | environment environmental | education educational | science scientific
technology technological | music musical | religion religious | finance financial | coast coastal | volcano volcanic
climate climatic | language linguistic | parliament parliamentary | president presidential | ecology ecological
biology biological | chemistry chemical | physics physical | astronomy astronomical | mathematics mathematical
history historical | philosophy philosophical | psychology psychological | planet planetary | galaxy galactic
literature literary | architecture architectural | grammar grammatical | electricity electric electrical electrically
mechanics mechanical | strategy strategic | tragedy tragic | europe european | asia asian | africa african
canada canadian | brazil brazilian | australia australian | india indian | egypt egyptian | mexico mexican
argentina argentine argentinian | belgium belgian | austria austrian | switzerland swiss | iran iranian | iraq iraqi
israel israeli | pakistan pakistani | cuba cuban | chile chilean | peru peruvian | colombia colombian | kenya kenyan
nigeria nigerian | ethiopia ethiopian | morocco moroccan | algeria algerian | singapore singaporean
malaysia malaysian | scotland scottish | ireland irish | venezuela venezuelan | ukraine ukrainian | jordan jordanian
lebanon lebanese | venusian venus | jovian jupiter | saturnian saturn | uranian uranus | neptunian neptune
plutonian pluto | lunar moon
"""
"""Irregular verbs and plurals, two spellings, act and name of the act, thing and what belongs to it."""
