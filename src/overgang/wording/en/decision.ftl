### A decision that people took, beside the advice.

decision-line = Decision of the { $role } on { $day }: { $choice }. What was looked at: { $reasons }.
decision-deviates = The decision differs from what norm or practice brings. That is possible, with these reasons.
decision-not-done = On the day of the advice this was still open:
decision-reason-the-norm = the norm
decision-reason-development = the development
decision-reason-potential = what the student has in him or her
decision-reason-agreements = the agreements
decision-reason-the-talk = the talk
decision-reason-new-evidence = what became known
decision-reason-circumstances = the circumstances
decision-reason-choice-of-the-student = the choice of the student
decision-reason-wish-of-the-parents = the wish of the parents
