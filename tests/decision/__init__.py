"""Tests of decisions that people took."""
