"""What Dutch law asks of a school around moving up a year: checks with article numbers, dated.

Each check takes plain facts and gives a finding: the article, whether it holds, does not hold or
cannot be said, what is missing, and the words. It speaks of what the law asks of a school and
never of what is to become of a student. It is no legal advice.
"""
