"""English verbs that may stand for one another, with their irregular forms; stems take care of the regular ones.

Words of three letters or fewer are in no new group: their stems begin too many other words.
"""

VERBS_EN = """
build built construct constructed construction erect put_up set_up building | rebuild rebuilt reconstruct reconstruction
renovate renovation refurbish refurbishment overhaul | restore restoration renew
demolish demolition tear_down tore_down torn_down knock_down raze dismantle
establish establishment founding set_up formation institute
open inaugurate inauguration unveil opening
commission put_into_operation put_into_use put_into_service enter_service entered_service come_into_service came_into_service
begin began begun beginning start commence commencement kick_off get_under_way got_under_way
finish complete completion finalise finalize conclude conclusion | resume restart reopen
make made manufacture produce production fabricate turn_out turned_out manufacturing | assemble assembly put_together
mine mining extract extraction quarry | refine refining smelt smelting | generate generation
supply supplies provide provision furnish deliver delivery | store storage stockpile | grow grew grown cultivate cultivation
breed bred rear raise | harvest reap gather
invest investment spend spent pour poured sink sunk put_money | fund finance funding financing bankroll put_up
raise_money raise_funds fundraise | spend spent expend expenditure outlay | earn make_money | sell sold sale sales market vend
bought purchase acquire acquisition | rent lease hire letting | trade commerce
export exportation ship_abroad shipped_abroad sell_abroad sold_abroad | import importation | borrow loan
subsidise subsidize subsidy
rise rose risen increase grow grew grown growth climb climbed expand expansion went_up gone_up
fall fell fallen decrease decline drop dropped shrink shrank shrunk reduce reduction went_down gone_down lower
double twofold two-fold | triple threefold three-fold treble | widen broaden enlarge expand
accelerate acceleration speed_up sped_up quicken hasten | slow slow_down slowed_down decelerate deceleration
exceed surpass outstrip overtake overtook overtaken | reach attain amount_to come_to came_to
improve improvement better enhance enhancement | worsen deteriorate deterioration | strengthen reinforce bolster consolidate
weaken undermine
lead leading head headed spearhead | direct manage oversee oversaw overseen supervise administer | govern rule reign
chair preside | host hosted stage hold held organise organize put_on take_place takes_place took_place
attend attendance take_part took_part participate participation | invite invitation | meet encounter
cooperate cooperation collaborate collaboration partnership work_together worked_together team_up teamed_up join_forces together jointly
merge merger combine fuse amalgamate | join joined link connect connection | integrate integration incorporate merge
award awarded bestow confer grant present | receive receipt obtain gain | winner winning take_home took_home clinch
select selection choose chose chosen pick picked | elect election | recognise recognize recognition
name named call called dubbed | rename change_the_name | rank ranked place placed | belong part_of member
list listed include included inclusion
attract attraction draw drew drawn bring_in brought_in lure court | introduce introduction bring_in brought_in
settle settled move_in moved_in take_up_residence | relocate relocation move moved shift transfer
leave left depart departure quit | arrive arrival reach get_to got_to | return returned go_back went_back come_back came_back
carry carried transport transportation convey haul ship shipment | load loaded loading put_on_board
send sent dispatch despatch ship | head bound headed destined | come_from came_from originate stem hail derive
locate location situate lain stand stood be_found position site base | border adjoin abut neighbour neighbor share_a_border
surround encircle enclose ring | flow flowed | flow_into empty_into drain_into discharge_into pour_into
cross traverse span pass_through passed_through | stretch extend extension | cover covered coverage span extend
separate divide split | contain include comprise consist encompass made_up_of be_made_up_of composed_of compose consist_of
house accommodate | boast possess
live lived inhabit reside dwell dwelt | born birth | died death pass_away passed_away perish | marry married wedding
bury buried burial entomb | grow_up grew_up raised brought_up | study studied | graduate graduation | teach taught lecture
work worked labour labor | employ employment have_on_staff | hire recruit | retire retirement
resign resignation step_down stepped_down stand_down
write wrote written | publish publication bring_out brought_out release issue | translate translation render
paint painted painting depict portray | draw drew drawn sketch | compose wrote written composition | film shoot shot direct
perform performance stage | broadcast televise | design designed devise | invent invention devise
discover discovery come_across | develop development | test trial | measure gauge | calculate compute work_out worked_out
estimate reckon put_at | count tally number | prove proof demonstrate | explain account_for clarify clarification
said state stated remark point_out pointed_out observe explain declare | announce announcement declare declaration proclaim
report describe tell told recount | propose proposal suggest suggestion put_forward put_forth
recommend recommendation advise advice | call_for urge appeal demand | promise pledge undertake undertook
agree agreed agreement | sign signed signing | approve approval authorise authorize
issue issued publish release bring_out roll_out rolled_out promulgate | adopt adoption embrace take_up took_up
apply application employ | implement implementation carry_out carried_out execute enforce
achieve achievement attain accomplish realise realize | solve solution resolve | overcome overcame conquer surmount
utilise utilize usage employ exploit | need require requirement necessitate | want wish hope desire
seek sought strive strove striven endeavour endeavor target goal | plan planned intend | expect anticipate foresee foresaw
ensure guarantee secure assure | allow permit enable | encourage promote foster stimulate spur
support back back_up backing help assist assistance | guide steer | foster cultivate nurture develop | train training
protect protection guard defend safeguard preserve | prevent avert avoid | monitor watch track | check inspect inspection examine
assess assessment evaluate evaluation appraise appraisal | focus concentrate | face confront encounter
rely depend dependence reliance hinge rest
become became turn_into turned_into grow_into grew_into change_into develop_into | change alter modify modification
transform transformation convert conversion | turn convert change | upgrade modernise modernize modernization upgrading
replace replacement substitute supersede | remain stay stayed | appear emerge emergence arise arose arisen | disappear vanish
happen occur occurrence take_place took_place taken_place
cause lead_to led_to bring_about brought_about result_in give_rise_to gave_rise_to
ended finish close conclude come_to_an_end came_to_an_end | last lasted take took taken go_on | wait await
show display exhibit demonstrate | represent stand_for stood_for symbolise symbolize embody | mean meant signify denote
mark marked label
defeat beat beaten vanquish overcome overcame | attack assault strike struck | invade invasion overrun
conquer conquest capture seize | surrender capitulate yield | destroy destruction wreck ruin devastate | kill slay slain
unify unification unite | split divide break_up broke_up | rebel revolt rise_up rose_up
abolish abolition do_away_with did_away_with | outlaw prohibit | crown enthrone
ascend_the_throne come_to_the_throne came_to_the_throne
orbit revolve circle go_around goes_around | rotate rotation spin spun turn | erupt eruption | melt thaw
burn burnt burned combustion | absorb take_in took_in soak_up | emit give_off gave_off release | reflect reflection mirror
sink sank sunk | hibernate hibernation | migrate migration | bloom blossom flower | evolve evolution
acquire acquisition takeover take_over took_over buy_out bought_out buyout | postpone defer push_back pushed_back
halt cease discontinue | initiate initiation | allocate allocation earmark apportion | appoint designate
lay_off laid_off make_redundant made_redundant | impose imposition
distribute hand_out handed_out give_out gave_out dispense | maintain maintenance upkeep | install put_in
lengthen prolong elongate | shorten curtail | diminish lessen dwindle decrease decline
plunge plummet tumble nosedive | soar surge skyrocket rocketed | fluctuate oscillate
rebound bounce_back bounced_back recovery | outperform outdo outdid outdone | compete contend | trounce thrash
injure wound hurt | arrest apprehend | liberate set_free emancipate | exile banish banishment
besiege lay_siege laid_siege | bombard bombardment | hand_over handed_over turn_over | donate give_away gave_away
preserve conserve | pollute contaminate | thrive flourish prosper | wither wilt | explode blow_up blew_up detonate
collapse cave_in caved_in | haul pull | hurl fling toss throw threw thrown | grasp clutch | travel journey voyage
wander roam | touch_down touched_down touchdown alight
take_off took_off lift_off lifted_off blast_off blasted_off liftoff | unload offload | blend mingle | carve sculpt
release released came_out come_out comes_out
inscribe engrave inscription | adorn decorate embellish | showcase display exhibit | premiere debut | amend revise
summarize sum_up | enroll register sign_up signed_up | investigate look_into looked_into
verify confirm validate corroborate | refute disprove rebut | predict foretell | presume assume | argue contend assert
condemn denounce | praise laud commend acclaim | endorse support | prohibit forbid outlaw | restrict limit constrain
compel oblige | persuade convince | hinder hamper impede obstruct | disrupt disturb | exacerbate aggravate
alleviate relieve mitigate | eradicate wipe_out wiped_out eliminate stamp_out stamped_out | delete erase
attach fasten affix | excavate dig_up dug_up unearth | flood inundate | leak seep | waste squander
consume use_up used_up | reimburse refund repay reimbursement | compensate recompense
bankrupt bankruptcy insolvent insolvency went_bust | elect vote_in voted_in | convene convoke | notify apprise
respond answer | inquire enquire | whisper murmur | spread disseminate | baptize christen
overthrow overthrew overthrown topple oust depose | recapture retake retook reconquer
retreat withdraw withdrew pull_back pulled_back fall_back fell_back pull_out pulled_out | disband dissolve
outsource subcontract contract_out | telephone phone ring_up rang_up | intensify step_up stepped_up ramp_up ramped_up
raise boost push_up pushed_up | reduce cut_back cut_down | halve cut_in_half | quadruple fourfold
lag_behind lagged_behind fall_behind fell_behind | catch_up caught_up | commence get_going
finish wrap_up wrapped_up wind_up wound_up
cooperate tie_up_with tied_up_with joined_forces working_together partnering | establish setting_up
dismantle take_apart took_apart | organize organise arrange | oversee supervise superintend
spearhead head_up headed_up | devise think_up thought_up dream_up come_up_with came_up_with | manufacture churn_out
ascertain find_out found_out | select opt_for opted_for | nominate put_forward | inspect look_over
tackle deal_with dealt_with cope_with | handle deal_with dealt_with | resolve sort_out sorted_out iron_out
abide_by comply_with adhere_to | violate breach infringe contravene flout | evade dodge elude | conceal hidden
disclose divulge make_public made_public | publicize make_known made_known | illustrate exemplify | recite declaim
recall recollect | glimpse catch_sight caught_sight | crave long_for yearn | admire look_up_to | respect esteem
despise look_down_on scorn | loathe detest | prefer favour | worry fret | anger enrage infuriate | frighten terrify
amaze astonish astound | surprise startle | confuse bewilder baffle perplex | amuse entertain | delight gratify
disappoint let_down | satisfy fulfil fulfill | tolerate put_up_with endure | withstand resist
undergo go_through went_through | entail involve | necessitate call_for require | trigger spark touch_off set_off
provoke elicit | inflict impose | facilitate make_easier | expedite hasten speed_up | warrant justify | deserve merit
wield brandish | grip grasp | seize grab snatch | release let_go | accumulate build_up built_up amass | heap stack
scatter strew strewn | disperse dispel | cluster bunch huddle | straddle sit_astride | overlook look_out_over
protrude stick_out stuck_out | twist wring | swell puff_up | deflate let_down | shatter smash | scrape scratch
cleanse clean | soak drench steep | moisten dampen | splash spatter | drip trickle | gush spurt | evaporate vaporize
congeal coagulate | ignite set_fire set_alight kindle | extinguish put_out douse | glow gleam
glitter sparkle twinkle glisten | dazzle blind | shade shadow | illuminate light_up lit_up | resound echo
rumble roar | howl wail | breathe respire respiration | gnaw nibble chew | swallow gulp | devour gobble
digest assimilate | sweat perspire perspiration | shiver tremble quiver | faint pass_out passed_out | stagger totter
crawl creep crept | leap jump leapt | dawdle linger loiter | vacate move_out moved_out | accompany escort
chase pursue | ambush waylay | plunder loot pillage ransack | massacre slaughter | behead decapitate
cheat deceive swindle defraud | steal stole stolen pilfer | murder slain | pardon forgive
take_to_court took_to_court | testify bear_witness | enact pass_into_law | repeal revoke rescind
annul nullify invalidate | stipulate specify lay_down | exempt excuse | license authorize authorise | empower enable
delegate depute | advise counsel | tutor teach | rehearse practise | commemorate memorialize
abdicate give_up_the_throne | inherit come_into | revamp overhaul remodel refurbish | retrofit refit
relaunch reintroduce | rebrand rename | reorganization restructuring | streamline simplify | downsize slim_down
diversify branch_out branched_out | privatize denationalize | deregulate liberalize | digitize computerize
cull weed_out | afforest plant_trees | sail navigate | anchor moor | brake slow_down | collide crash crashed
"""
"""What is done, what happens."""
