"""Tests of tables and pictures for a notebook, and of the notebooks of the documentation."""
