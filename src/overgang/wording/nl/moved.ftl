### Wat er veranderde tussen twee adviezen.

moved-head = Wat er veranderde van { $earlier } tot { $later }
moved-nothing = Niets.
moved-other-norm = De norm of de werkwijze is een andere.
moved-entry = { $subject }: { $before } → { $after }
moved-entry-of = { $subject } ({ $column }): { $before } → { $after }
moved-fact = { $fact }: { $before } → { $after }
moved-not-there = staat er niet
moved-none = niets
moved-added = Nieuw in het dossier ({ $part }): { $count }
moved-removed = Niet meer in het dossier ({ $part }): { $count }
moved-changed = Aangevuld of verbeterd ({ $part }): { $count }
moved-finding = De norm, { $target }: eerst { $before }, nu { $after }.
moved-because = Dat komt door: { $changes }.
moved-option-added = Nu ook mogelijk: { $option }
moved-option-gone = Niet meer bij de keuzes: { $option }

## De delen van een dossier

dossier-part-reports = rapporten
dossier-part-prognoses = prognosecijfers
dossier-part-levels = niveaus van vakken
dossier-part-kansklas = plaats in een kansklas
dossier-part-years = gevolgde jaren
dossier-part-signals = signalen
dossier-part-support = ondersteuning
dossier-part-plans = verbeterplannen
dossier-part-delta-plans = deltaplannen
dossier-part-talks = gesprekken
dossier-part-communications = berichten
dossier-part-joint-advices = gezamenlijke adviezen
dossier-part-objections = bezwaren
dossier-part-choices = keuzes van de leerling
dossier-part-set-aside = adviezen die opzij zijn gelegd
dossier-part-agreements = afspraken
dossier-part-monitoring = afspraken over volgen
dossier-part-routes = leerweggesprekken
dossier-part-observations = waarnemingen
dossier-part-tests = genormeerde toetsen
dossier-part-causes = mogelijke oorzaken
dossier-part-repeat-proposals = voorstellen om het jaar over te doen
dossier-part-finished = afgeronde vakken
dossier-part-mentors = mentoren
dossier-part-groups = groepen
dossier-part-primary-advice = advies van de basisschool
dossier-part-placements = plaatsing
dossier-part-early-exams = vervroegde examens
dossier-part-class-results = uitslagen van de klas
