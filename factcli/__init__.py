"""factcli looks up facts, verifies claims and runs quizzes from one curated fact base."""

__version__ = "0.1.0"
