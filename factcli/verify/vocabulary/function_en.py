"""English words that say nothing of a statement's matter."""

from factcli.text.word_table import words_of_table

FUNCTION_EN = words_of_table(
    """
    comes_to came_to amounts_to adds_up_to stands_at a an the of in on at by with for to from into onto within inside across along
    and or but so yet as than then that this these those there here it its it's they their them he she his her him we our us you
    your i who whom whose which what where when how is are was were be been being am has have had having do does did doing also
    too again both either  every per over under up down through throughout during while since  upon although though
    however moreover furthermore meanwhile now already currently today namely such one ones own same other some any all_told
    in_all in_total altogether total_of amount amounts amounted known lie lies located situated sit sits found base
    based s t re ve ll
    """
    # pronouns, determiners, contractions, auxiliaries
    """
    himself herself itself themselves ourselves yourself hers theirs ours yours my me thee that's there's here's what's he's she's
    they're we're you're i'm we've they've i've they'd it'd it'll that'll who's ain m d aren wasn another's its_own their_own
    the_same the_said aforementioned aforesaid said such_a such_an the_very this_very
    """
    # prepositions and what goes with them
    """
    amid amidst alongside among_the amongst between concerning regarding respecting toward towards unto onwards onward plus as_of
    as_to as_for as_from in_terms_of in_regard_to with_regard_to with_respect_to in_respect_of in_relation_to in_connection_with
    on_the_part_of by_means_of by_way_of in_the_form_of in_the_shape_of in_the_course_of in_the_case_of in_the_way_of
    in_the_field_of in_the_area_of in_the_process_of in_the_middle_of at_the_hands_of on_behalf_of for_its_part with_its
    with_their with_a with_an with_the of_its of_their by_its
    """
    # connectives
    """
    additionally likewise similarly nevertheless nonetheless albeit whereas whilst anyhow anyway in_addition in_addition_to
    as_well as_well_as what's_more on_the_other_hand on_one_hand on_the_one_hand at_the_same_time even_so even_though that_said
    having_said_that for_that_matter by_the_same_token
    """
    # light verbs and copulas
    """
    become becomes became get gets got gotten getting go goes went come comes came serve_as serves_as served_as serving_as act_as
    acts_as acted_as function_as functions_as stand_as stands_as constitute constitutes constituted constituting represent
    represents represented form forms formed remain remains turn_out turns_out turned_out turned_out_to_be turns_out_to_be
    prove_to_be proves_to_be proved_to_be happen_to_be happens_to_be carry_out carries_out carried_out carrying_out refer refers
    referred referring denote denotes denoted call calls called termed dubbed styled titled entitled labelled labeled nicknamed
    considered_as regarded_as seen_as viewed_as described_as situate sits_in lies_in sited positioned placed lying sitting
    standing stood stand stands
    """
    # how much and how many without a figure
    """
    numbering number_of numbers_of count counts counting totalling totaling totalled totaled totals comes_in_at came_in_at
    works_out_at works_out_to worked_out_at adding_up_to add_up_to come_to amounting equalling equaling equals equal equivalent_to
    which_is which_are which_was which_were measures measured measuring reaches reached reaching hits clocks_in_at exactly
    precisely
    """
    # time without a date
    """
    nowadays presently currently_being at_present at_the_moment at_this_point at_this_time right_now these_days to_date up_to_now
    until_now till_now so_far thus_far till
    """
)
"""English words without content of their own."""

FRAMING_EN = words_of_table(
    """
    according article report reports  reportedly says said tells tell states stated notes noted mentions mentioned fact
    facts indeed actually really well_known it_is_known that_is in_other_words looking look of_course namely quite very just
    rather simply altogether
    """
    # where it was said
    """
    as_the_article_says as_the_article_puts_it as_the_article_notes as_the_article_states as_the_text_says as_the_report_says
    as_the_report_puts_it as_the_report_notes the_article_says the_article_notes the_text_says the_text text article's articles
    write-up document_says news records_show record_shows data_show data_shows figures_show statistics_show it_is_reported
    it_was_reported it_has_been_reported is_reported_to was_reported_to is_said_to are_said_to was_said_to is_known_to
    are_known_to is_stated_to as_reported as_stated as_noted as_mentioned as_described as_written as_per per_the_article
    per_the_report mention mentioning note noting observe observes observed say saying telling told describe describes described
    describing point_out points_out pointed_out pointing_out indicate indicates indicated indicating show shows showed shown
    showing explain explains explained explaining reveal reveals revealed revealing recount recounts recounted quote quotes quoted
    cite cites cited citing inform informs informed
    """
    # how it is told
    """
    it_turns_out it_turns_out_that it_turned_out it_turned_out_that it_is_true it_is_true_that it_is_the_case that_is_to_say
    it_is_a_fact it_is_a_fact_that it_happens_that it_is_worth_noting it_is_worth_noting_that worth_noting worth_mentioning
    worth_knowing it_should_be_noted it_must_be_said it_may_be_said it_can_be_said it_could_be_said one_could_say one_can_say
    you_could_say you_might_say we_can_say we_can_see one_can_see one_can_find you_can_see you_will_find you_can_find can_be_seen
    can_be_found may_be_found it_appears_that it_so_happens when_it_comes_to when_talking_about when_speaking_of speaking_of
    talking_about talk_about talking_of as_regards as_far_as so_far_as is_concerned are_concerned in_the_matter_of
    on_the_subject_of on_the_topic_of turning_to looking_at a_look_at let's_look let_us_look let_us_see let's_see take_a_look
    put_simply simply_put put_another_way put_differently to_put_it to_put_it_simply to_put_it_another_way in_short in_brief
    in_sum in_summary in_a_word in_a_nutshell in_plain_words in_plain_english in_plain_terms in_simple_terms in_simple_words
    in_concrete_terms to_be_exact to_be_precise to_be_specific to_be_clear to_be_sure strictly_speaking technically_speaking
    more_precisely more_exactly specifically concretely in_fact in_actual_fact in_reality in_truth as_a_matter_of_fact
    matter_of_fact truly truthfully honestly frankly certainly definitely surely undoubtedly doubtless unquestionably obviously
    evidently plainly to_tell_the_truth believe_it_or_not without_doubt no_doubt without_a_doubt beyond_doubt needless_to_say
    as_everyone_knows as_we_know as_you_know as_is_known as_is_well_known everyone_knows we_know you_know remember note_that
    notice bear_in_mind keep_in_mind incidentally by_the_way interestingly surprisingly surprisingly_enough fortunately good_news
    great_news breaking_news did_you_know guess_what wow yes yeah oh ok okay hey hello dear folks please literally referred_to_as
    known_as also_known_as better_known_as otherwise_known_as commonly_known_as popularly_known_as called_the the_so-called
     aka nickname nicknames by_the_name_of goes_by_the_name under_the_name in_question at_issue at_hand bottom_line
    long_story_short to_sum_up summing_up translates_to translates_into equivalent i.e e.g viz
    the_man_who the_woman_who the_person_who the_one_who
    """
)
"""English words that present a statement and say nothing of its matter."""
