"""English words that say nothing of a statement's matter."""

from factcli.verify.vocabulary.table import words_of_table

FUNCTION_EN = words_of_table(
    "comes_to came_to amounts_to adds_up_to stands_at "
    "a an the of in on at by with for to from into onto within inside across along and or but nor so yet as than "
    "then that this "
    "these those there here it its it's they their them he she his her him we our us you your i who whom whose "
    "which what "
    "where when how "
    "is are was were be been being am has have had having do does did doing "
    "also too again both either each every per over under up down through throughout during while "
    "since until upon "
    "if whether because although though however moreover furthermore meanwhile now already currently today namely "
    "such "
    "one ones own same other some any all_told in_all in_total altogether total_of amount amounts amounted "
    "known name named "
    "lie lies located situated sit sits found base based s t re ve ll"
)
"""English words without content of their own."""

FRAMING_EN = words_of_table(
    "according article report reports reported reportedly says said tells tell states stated notes noted mentions "
    "mentioned "
    "fact facts indeed actually really well_known it_is_known that_is in_other_words looking look of_course namely "
    "quite very just rather simply altogether"
)
"""English words that present a statement and say nothing of its matter."""
