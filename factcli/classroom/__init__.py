"""A class: many people, one quiz."""
