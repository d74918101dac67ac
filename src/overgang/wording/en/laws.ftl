# Laws that a norm is held to, findings that are known, and what a run of tests tells of them.

law-broken = { $law } does not hold for { $of }: { $says }
law-then = after a change:
law-gone = no longer there: { $names }
law-order = in another order: { $names }
law-came-out = came out: { $said }
law-expected = expected: { $said }
law-or-better = A better outcome is in order too.
law-at-least-possible = More may be possible; this has to be among it.
law-changed = The list was changed while it was looked at.
law-refused = This has to be refused: the norm does not ask for it.
law-explained = The explanation and the outcome do not agree.
law-needed = Without this grade the outcome stays what it is, so it is no part of the reason.
law-smaller = This smaller change has the same effect, so the one that is told is not the smallest.
law-verdict = The advice says a verdict, or leaves nothing to choose.
law-needless = { $law } holds for { $of } after all, so it no longer has to be declared as known. The reason was: { $reason }

law-order-does-not-matter = the subjects of a list may stand in any order.
law-better-never-worse = one grade that is higher never makes it worse.
law-missing-leaves-open = what is not known leaves open what it can still be.
law-half-a-list-settles-nothing = half a list settles nothing that the other half can change.
law-exempt-is-absent = an exempt subject counts as a subject that is not there.
law-irrelevant-changes-nothing = what nobody looks at changes nothing.
law-same-list-same-answer = the same list gets the same answer, and stays as it was.
law-grades-may-be-written-otherwise = a grade may be written with a comma, a point or a zero more.
law-a-subject-twice-counts-once = a subject under two codes counts once, or is refused.
law-nobody-tells-what-is-not-asked = a fact that is not asked for is refused.
law-each-target-stands-alone = an outcome for one target does not depend on the other targets.
law-without-a-rule-against-never-worse = without a rule against a student nobody is worse off.
law-explanation-agrees = every number in the explanation leads to the outcome beside it.
law-file-and-back = a norm that is written and read again says the same.
law-open-is-exact = with one grade missing, just that is possible which some grade brings about.
law-reason-suffices = the grades that are the reason are enough, and each of them is needed.
law-change-is-true-and-smallest = a change that is told has that effect, and a smaller one has not.
law-never-a-verdict = an advice leaves people a choice and says no verdict.
law-says-its-own-words = it says one of its own words, and never a bare yes or no.
law-explanation-suffices = the grades that are the reason are enough, and each of them is needed.

known-told = known: { $reason }
known-needless = { $code } is declared as known, but there is no such finding. Take the declaration out of the file.
known-no-code = nothing is found under the code ‘{ $code }’; { $instead }
known-to-declare = If it may stay: put this in the rule file, with the reason.
findings-heading = Findings that the rule file does not declare as known
