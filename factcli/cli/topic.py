"""The topic that an option names: one of the base's, or a sentence that says which there are."""

from factcli.cli.choices import did_you_mean
from factcli.errors import InputError
from factcli.messages import _

TYPE_CHECKING = False  # typing itself costs start-up time
if TYPE_CHECKING:
    from factcli.facts.factbase import FactBase


def choose_topic(base: "FactBase", topic: str) -> str:
    """`topic`, if the base has it; raises InputError with the nearest one, or all of them, otherwise."""
    topics = base.topics()
    if topic in topics:
        return topic
    if not topics:
        raise InputError(_("The base has no topics."), _("Leave --topic out."))
    raise InputError(
        _("The base has no topic “{topic}”.").format(topic=topic),
        did_you_mean(topic, topics) or _("Its topics are: {topics}.").format(topics=_(", ").join(topics)),
    )
