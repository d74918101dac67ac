"""The vocabulary of a school: levels, years, subjects, grades, rounding and point tables.

No rule and no student is found here.
"""
