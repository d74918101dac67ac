"""What published norms ask for, feature by feature, with the norms in which each is seen.

A feature is seen in the parts of a rule set: its tables, groups, measures and conditions. Where it
is no matter of form, such as how often somebody did a year again, it is seen in what people are
asked; where a rule cannot read it at all, in what the file tells a reader besides.
"""
