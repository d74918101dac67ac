"""Each kind of policy: its law over all students, then each of its bounds."""
