"""What can be said of a rule set, whoever the student: its holes, its clashes, its cases."""
