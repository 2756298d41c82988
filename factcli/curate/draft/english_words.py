"""Words of English reports: what ends a name, what a verb says of its subject, what can be measured."""

from factcli.verify.vocabulary import words_of_table

_KINDS_OF_NAMES = (
    ("company", "Company Corporation Inc Ltd Limited LLC PLC Plc Corp Co GmbH AG Group Holdings Industries "
         "Brewery Press Bank Airlines Motors"),
    ("university", "University College Polytechnic"),
    ("school", "School Academy Seminary"),
    ("hospital", "Hospital Clinic Infirmary"),
    ("institute", "Institute Laboratory Observatory"),
    ("museum", "Museum Gallery Library Archive Archives"),
    ("venue", "Theatre Theater Stadium Arena Hall Opera"),
    ("body", "Council Committee Commission Agency Ministry Department Bureau Authority Parliament Government "
         "Congress Board Office"),
    ("association", "Association Society Foundation Trust Union Federation Club League"),
    ("transport", "Bridge Station Airport Railway Tunnel Canal Harbour Harbor Port Motorway Line Dam"),
    ("place", "City Town County District Island Islands Street Road Square Village Valley Bay Avenue Province State"),
    ("sight", "Park Garden Gardens Castle Cathedral Church Abbey Palace Temple Tower Zoo House"),
    ("water", "River Lake Sea Ocean Falls"),
    ("mountain", "Mountain Mountains Hill Peak"),
    ("event", "Festival Prize Award Awards Cup Championship Championships Exhibition Fair War"),
    ("center", "Center Centre"),
)  # fmt: skip
NAME_ENDS: dict[str, str] = {word: kind for kind, words in _KINDS_OF_NAMES for word in words.split()}
"""The kind of thing that a name with this last word is."""
LEGAL_ENDS = (
    "Company",
    "Corporation",
    "Inc",
    "Ltd",
    "Limited",
    "LLC",
    "PLC",
    "Plc",
    "Corp",
    "Co",
    "GmbH",
    "AG",
)
NO_NAMES = frozenset(
    [
        "The",
        "A",
        "An",
        "It",
        "Its",
        "He",
        "She",
        "They",
        "We",
        "I",
        "You",
        "This",
        "That",
        "These",
        "Those",
        "There",
        "Their",
        "His",
        "Her",
        "Our",
        "Your",
        "My",
        "In",
        "On",
        "At",
        "By",
        "For",
        "From",
        "With",
        "Of",
        "To",
        "As",
        "After",
        "Before",
        "During",
        "Since",
        "Until",
        "When",
        "While",
        "Where",
        "If",
        "But",
        "And",
        "Or",
        "So",
        "Some",
        "Most",
        "Many",
        "Several",
        "Both",
        "Each",
        "Every",
        "All",
        "Another",
        "Other",
        "No",
        "Not",
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "Last",
        "Next",
        "Today",
        "Now",
        "Then",
        "However",
        "Also",
        "Although",
        "Dr",
        "Mr",
        "Mrs",
        "Ms",
        "Professor",
        "Prof",
        "Sir",
        "Annual",
        "Report",
        "Chapter",
        "Section",
        "Table",
        "Figure",
        "About",
        "Over",
        "Nearly",
        "Almost",
        "Around",
        "More",
        "Less",
        "Only",
        "Under",
        "Between",
        "Through",
        "Within",
        "According",
        "Admission",
        "U.S",
        "U.K",
        "E.U",
    ]
)
"""Words with a capital that begin a sentence or stand before a name."""
JOINING = frozenset({"of", "the", "and", "for", "&", "de", "la", "du", "von", "van"})
"""Small words inside of names."""

STARTING = {
    "founded": "founding date", "established": "founding date", "set up": "founding date", "created": "creation date",
    "formed": "founding date", "incorporated": "founding date", "built": "construction date", "constructed":
    "construction date",
    "completed": "completion date", "opened": "opening date", "inaugurated": "opening date", "launched": "launch "
    "date",
    "closed": "closing date", "demolished": "demolition date", "rebuilt": "rebuilding date", "reopened": "reopening date", "renovated":
    "renovation date",
    "restored": "restoration date", "renamed": "renaming date", "acquired": "acquisition date", "bought":
    "purchase date",
    "published": "publication date", "released": "release date", "discovered": "discovery date", "introduced":
    "introduction date",
    "born": "date of birth", "elected": "election date", "appointed": "appointment date", "listed": "listing date",
    "awarded": "award date", "destroyed": "destruction date", "merged": "merger date", "moved": "moving date",
    "died": "date of death",
}  # fmt: skip
"""What happens once: its day is an attribute of what it happens to."""
AGENTS = {
    "founded": "founder", "established": "founder", "set up": "founder", "created": "creator", "designed": "designer",
    "built": "builder", "constructed": "builder", "owned": "owner", "operated": "operator", "run": "operator",
    "led": "leader",
    "directed": "director", "managed": "manager", "chaired": "chair", "written": "author", "painted": "painter",
    "composed": "composer", "published": "publisher", "produced": "producer", "developed": "developer",
    "discovered": "discoverer",
    "invented": "inventor", "funded": "funder", "financed": "funder", "sponsored": "sponsor", "acquired": "buyer",
    "bought": "buyer", "opened": "opener", "headed": "head", "edited": "editor", "donated": "donor",
}  # fmt: skip
"""By whom it was done."""
LYING = ("located", "situated", "based", "headquartered", "housed")
HAVING = (
    "has", "have", "had", "holds", "held", "owns", "owned", "houses", "contains", "employs", "employed",
    "serves", "offers", "runs",
    "operates", "seats", "includes", "comprises", "boasts", "keeps", "displays", "lists", "counts", "supported "
    "by", "with",
)  # fmt: skip
"""Verbs behind which a count is the number of what their subject has."""
DOING = (
    "welcomed", "attracted", "received", "sold", "produced", "carried", "trained", "enrolled", "treated",
    "published", "planted",
    "built", "opened", "recruited", "hired", "served", "handled", "delivered", "recorded", "admitted",
    "exported", "won", "made",
    "processed", "created", "added", "produces", "attracts", "receives", "carries", "sells", "exports",
    "treats", "trains",
)  # fmt: skip
"""Verbs behind which a count is the number of what their subject did that to."""
SIZES = {
    "long": "length", "wide": "width", "high": "height", "tall": "height", "deep": "depth", "old": "age",
    "thick": "thickness",
    "in length": "length", "in height": "height", "in width": "width", "in area": "area",
}  # fmt: skip
COVERING = {"covers": "area", "cover": "area", "occupies": "area", "spans": "length", "stretches": "length",
"weighs": "weight",
            "runs for": "length", "ran for": "length", "rises": "height", "covered": "area", "cost": "cost", "costs": "cost"}  # fmt: skip
"""Verbs that tell what the figure behind them measures."""
REACHING = (
    "is", "was", "are", "were", "stood at", "stands at", "reached", "reaches", "rose to", "fell to", "grew to",
    "increased to",
    "dropped to", "totalled", "totaled", "amounted to", "came to", "hit", "exceeds", "exceeded", "rose", "fell",
    "averaged", "averages",
)  # fmt: skip
"""Verbs between what is measured and its figure."""
CHANGING = {
    "rose": "increase", "rose by": "increase", "grew": "growth", "grew by": "growth", "increased": "increase",
    "increased by": "increase", "fell": "decrease", "fell by": "decrease", "dropped": "decrease", "dropped by":
    "decrease",
    "declined": "decrease", "declined by": "decrease", "up": "increase", "down": "decrease", "an increase of":
    "increase",
    "a rise of": "increase", "a decrease of": "decrease", "a fall of": "decrease", "a drop of": "decrease",
    "growth of": "growth",
}  # fmt: skip
"""How what was measured before has changed by a figure."""
PAYING = {
    "contributed": "contribution", "invest": "investment", "invests": "investment", "spend": "spending", "contribute": "contribution",
    "donated": "donation", "invested": "investment", "spent": "spending",
    "raised": "funds raised",
    "paid": "payment", "earned": "earnings", "cost": "cost", "costing": "cost", "at a cost of": "cost", "worth":
    "value",
    "granted": "grant", "allocated": "allocation", "lost": "loss", "gave": "gift",
}  # fmt: skip
"""What money behind these words is."""
RELATIONS = {
    "is a member of": "membership", "is part of": "part of", "belongs to": "owner", "is the capital of": "capital of",
    "was renamed": "new name", "is known as": "other name", "was known as": "other name", "is called": "name",
    "flows into": "mouth",
    "borders": "borders", "won": "won", "acquired": "acquisition", "bought": "acquisition", "publishes":
    "publication",
    "is twinned with": "twin town", "merged with": "merged with", "rises in": "source",
}  # fmt: skip
"""What a verb makes of the name behind it."""
VERBS = words_of_table(
    "is was are were has have had holds held owns owned houses contains employs employed serves offers runs "
    "operates seats includes "
    "comprises covers cover occupies spans stretches weighs stood stands reached rose fell grew lies lie won "
    "bought sold made gave said "
    "says cost costs built became remains took began begins opened moved closed came went got led ran left met "
    "sits flows borders "
    "will would can could may must hosts hosted produces attracts receives carries exports belongs publishes displays keeps died"
)
"""Verbs that the words before them are the subject of, beside all in "ed"."""
NO_SUBJECTS = frozenset(
    words_of_table(
        "soon after before when because until since there not near under over with without among for to from as if "
        "although though once we we'll we’ll you i where who whom whose which that then also both"
    )
)
"""Words that begin no subject."""
ANAPHORS = frozenset({"it", "they", "he", "she", "this"})
