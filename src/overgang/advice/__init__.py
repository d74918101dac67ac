"""Advice: what a norm says of a student, why, what would change it, and what people can do.

No type, member or function here means that a student has to do a year again; people decide.
"""
