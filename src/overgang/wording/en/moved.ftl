### What moved between two advices.

moved-head = What moved from { $earlier } to { $later }
moved-nothing = Nothing.
moved-other-norm = The norm or the practice is another one.
moved-entry = { $subject }: { $before } → { $after }
moved-entry-of = { $subject } ({ $column }): { $before } → { $after }
moved-fact = { $fact }: { $before } → { $after }
moved-not-there = not there
moved-none = nothing
moved-added = New in the dossier ({ $part }): { $count }
moved-removed = No longer in the dossier ({ $part }): { $count }
moved-changed = Added to or corrected ({ $part }): { $count }
moved-finding = The norm, { $target }: first { $before }, now { $after }.
moved-because = That is because of: { $changes }.
moved-option-added = Now possible as well: { $option }
moved-option-gone = No longer among the options: { $option }

## The parts of a dossier

dossier-part-reports = reports
dossier-part-prognoses = prognosis grades
dossier-part-levels = levels of subjects
dossier-part-kansklas = place in a kansklas
dossier-part-years = years followed
dossier-part-signals = signals
dossier-part-support = support
dossier-part-plans = improvement plans
dossier-part-delta-plans = delta plans
dossier-part-talks = talks
dossier-part-communications = messages
dossier-part-joint-advices = joint advices
dossier-part-objections = objections
dossier-part-choices = choices of the student
dossier-part-set-aside = advices set aside
dossier-part-agreements = agreements
dossier-part-monitoring = agreements on following
dossier-part-routes = learning routes
dossier-part-observations = observations
dossier-part-tests = standard tests
dossier-part-causes = possible causes
dossier-part-repeat-proposals = proposals to do the year again
dossier-part-finished = finished subjects
dossier-part-mentors = mentors
dossier-part-groups = groups
dossier-part-primary-advice = advice of the primary school
dossier-part-placements = placement
dossier-part-early-exams = early exams
dossier-part-class-results = results of the class
