"""From a claim to a judgement."""
