"""The rule language: expressions, groups, rules and rule sets, in text, TOML and JSON.

No named school is in here; schools are data in `overgang.rulesets`.
"""
