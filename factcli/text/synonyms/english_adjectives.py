"""English adjectives and adverbs that may stand for one another; groups are divided by a bar."""

ADJECTIVES_EN = """
enormous gigantic immense massive colossal | spacious roomy | slender slim | rectangular oblong | oval elliptical
spherical globular | rigid stiff inflexible | flexible pliable | elastic stretchy | fragile brittle breakable
sturdy robust | sparsely thinly | densely thickly | populous densely_populated | uninhabited unpopulated
remote faraway distant | adjacent neighbouring neighboring adjoining | nearby neighbouring neighboring
outer exterior external | inner interior internal | underground subterranean | saline salty | polluted contaminated
dirty filthy | humid damp moist | arid parched | foggy misty | windy breezy | scorching sweltering blazing
luminous glowing | crimson scarlet | quiet silent | fragrant aromatic scented | sweet sugary | edible eatable
poisonous toxic venomous | harmless innocuous | harmful injurious detrimental
beneficial advantageous favourable favorable | unfavourable unfavorable adverse | deadly lethal fatal
contagious infectious | curable treatable | pregnant expectant | disabled handicapped | blind sightless
bald hairless | dead deceased | extinct died_out | endangered threatened | infertile barren | rotten decayed
artificial synthetic | genuine authentic | counterfeit bogus | different dissimilar unlike | opposite contrary
widespread prevalent | ordinary commonplace | unusual uncommon | strange peculiar
constant continual continuous unceasing | lasting enduring | provisional interim | eternal everlasting | sudden abrupt
simultaneous concurrent | preceding previous foregoing | subsequent following | obsolete outdated outmoded
fashionable trendy | innovative inventive | creative imaginative | stupid foolish silly | talented gifted
skilled skilful skillful | experienced seasoned | famous celebrated eminent illustrious | unknown obscure
notorious infamous | impoverished destitute | greedy avaricious | brave courageous valiant | honest truthful
dishonest deceitful | loyal faithful | cruel brutal | polite courteous | diligent industrious hardworking
angry furious | glad joyful | unhappy sorrowful | afraid scared frightened | eager enthusiastic | reluctant unwilling
cautious careful prudent | secret confidential | legal lawful legitimate | illegal unlawful illicit
compulsory mandatory obligatory | unfair unjust | native indigenous | coastal seaside | profitable lucrative
affordable reasonably_priced | valuable precious | lavish luxurious | economical thrifty frugal | useful helpful
convenient handy | feasible workable viable | inevitable unavoidable | accidental unintentional
deliberate intentional | deliberately intentionally purposely on_purpose | wrong mistaken | obvious evident apparent
vague unclear | incomplete unfinished | intact undamaged | crowded packed | vacant unoccupied
abundant plentiful ample | sufficient adequate enough | insufficient inadequate | further supplementary
superfluous redundant | essential indispensable | dominant predominant | basic fundamental | terrible dreadful awful
wonderful marvellous marvelous magnificent splendid superb | elegant graceful | royal regal | nuclear atomic
automatic automated | flammable inflammable combustible | soluble dissolvable | invisible unseen
entirely completely totally wholly fully utterly | again_and_again over_and_over | occasionally sometimes now_and_then
seldom hardly_ever | weekly each_week every_week | hourly each_hour every_hour | quarterly each_quarter every_quarter
afterwards subsequently thereafter | beforehand in_advance | immediately straightaway right_away | openly in_public
secretly in_secret covertly | legally lawfully | illegally unlawfully | voluntarily of_its_own_accord willingly
easily effortlessly | significantly considerably substantially markedly appreciably | sharply steeply
dramatically drastically | slightly marginally a_little a_bit | evenly equally | across_the_country countrywide
citywide across_the_city | elsewhere somewhere_else | nearby close_by | onshore on_land ashore | overland by_land
extraterrestrial alien | unmanned uncrewed pilotless | multistorey multistory | waterproof watertight
tranquil peaceful calm | backward underdeveloped | intercity between_cities | jobless unemployed out_of_work
homeless without_a_home
"""
"""How things are, and how, when and where something is done."""
