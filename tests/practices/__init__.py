"""Practices: the policies of schools, the files of practices, and a worked year for each."""
