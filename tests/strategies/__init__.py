"""Strategies: what they draw is valid, and what is left of it after shrinking can be read."""
