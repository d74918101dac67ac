### Brieven: hetzelfde advies, voor wie het leest.

letter-head-what = Wat dit is
letter-head-norm = Wat de norm zegt
letter-head-why = Waarom
letter-head-unknown = Wat nog niet bekend is
letter-head-near = Hoe dichtbij is een andere uitkomst?
letter-head-can = Wat kan
letter-head-rights-student = Wat jij zelf kunt doen
letter-head-rights-parents = Wat u en uw kind zelf kunnen doen
letter-head-talk = Het gesprek
letter-head-ask = Wat er nog te vragen is
letter-head-first = Wat de school nog te doen heeft
letter-head-tell = Wat je kunt vertellen
letter-head-terms = Woorden uitgelegd
letter-more-ways = Er is meer dan één manier om aan de norm te voldoen.
letter-one-of = Eén van deze mogelijkheden is genoeg:
letter-so-many-of = Minstens { $number } van deze mogelijkheden zijn nodig:
letter-near-one = Met één ander cijfer { $then }. Dat kan zo: { $moves }.
letter-near-more = Met andere cijfers { $then }. Dat kan zo: { $moves }.
letter-then-says = zegt de norm ‘{ $says }’
letter-then-uncovered = past geen regel van de norm bij de lijst
letter-then-conflict = spreken regels van de norm elkaar tegen
letter-move = { $subject } van { $old } naar { $new }
letter-who = Bij het gesprek zijn: { $who }.
letter-condition = Bij ‘{ $says }’: { $condition }.
letter-condition-of = Bij ‘{ $says }’: { $condition } [{ $cite }].

## De vergadering

letter-meeting-title = Leerling { $id }: advies voor de vergadering, { $day }
letter-meeting-says = { $target }: de norm zegt ‘{ $says }’.
letter-meeting-uncovered = { $target }: geen regel van de norm past bij deze lijst. De vergadering bespreekt het.
letter-meeting-conflict = { $target }: twee regels van de norm spreken elkaar tegen. De vergadering bespreekt het.
letter-meeting-open = { $target }: nog niet te zeggen. Mogelijk: { $findings }.

## De mentor

letter-mentor-title = Leerling { $id }: voor het gesprek, { $day }
letter-mentor-says = Het gaat om { $target }. De norm zegt: ‘{ $says }’.
letter-mentor-uncovered = Het gaat om { $target }. Geen regel van de norm past bij deze lijst. De vergadering bespreekt het.
letter-mentor-conflict = Het gaat om { $target }. Twee regels van de norm spreken elkaar tegen. De vergadering bespreekt het.
letter-mentor-open = Het gaat om { $target }. Wat de norm daarover zegt, is nog niet bekend. Mogelijk is nog: { $findings }.
letter-mentor-near = Dit is geen opdracht. Het laat zien hoe dicht de lijst bij een grens ligt.
letter-mentor-may-student = De leerling kan { $what }.
letter-mentor-may-parent = De ouders kunnen { $what }.
letter-mentor-may-school = De school kan { $what }.
letter-mentor-bring-student = De leerling neemt mee: { $what }.
letter-mentor-bring-parent = De ouders nemen mee: { $what }.
letter-mentor-has-count = { $what }: de norm vraagt { $bound }. De leerling heeft er { $value }.
letter-mentor-has-none = { $what }: de norm vraagt { $bound }. De leerling heeft er geen.
letter-mentor-has-pattern = { $what }: de norm vraagt { $bound }. De leerling heeft { $value }.
letter-mentor-has-number = { $what }: de norm vraagt { $bound }. Bij de leerling is het { $value }.
letter-mentor-holds = De norm vraagt: { $what }. Bij de leerling is dat zo.
letter-mentor-holds-not = De norm vraagt: { $what }. Bij de leerling is dat niet zo.
letter-mentor-holds-unknown = De norm vraagt: { $what }. Of dat bij de leerling zo is, is nog niet bekend.
letter-mentor-lead = De leerling leidt het gesprek. Bereid dat samen voor.
letter-mentor-led = Wie het gesprek leidt: { $role }.

## De ouders

letter-parents-title = Over het volgende schooljaar van uw kind ({ $id }), { $day }
letter-parents-what = Dit is een advies over het volgende schooljaar van uw kind. Mensen op school beslissen, na een gesprek met u en uw kind.
letter-parents-says = Het gaat om { $target }. De norm van de school zegt: ‘{ $says }’.
letter-parents-uncovered = Het gaat om { $target }. Geen regel van de norm past bij deze cijfers. De school bespreekt het met u en uw kind.
letter-parents-conflict = Het gaat om { $target }. Twee regels van de norm spreken elkaar tegen. De school bespreekt het met u en uw kind.
letter-parents-open = Het gaat om { $target }. Wat de norm daarover zegt, is nog niet bekend. Mogelijk is nog: { $findings }.
letter-parents-near = Dit is geen opdracht voor uw kind. Het laat zien hoe dicht de cijfers bij een grens liggen.
letter-parents-lead = Uw kind leidt het gesprek.
letter-parents-led = Wie het gesprek leidt: { $role }.
letter-parents-bring-student = Uw kind neemt mee: { $what }.
letter-parents-bring-parent = Neem mee: { $what }.
letter-parents-may-student = Uw kind kan { $what }.
letter-parents-may-parent = U kunt { $what }.
letter-parents-has-count = { $what }: de norm vraagt { $bound }. Uw kind heeft er { $value }.
letter-parents-has-none = { $what }: de norm vraagt { $bound }. Uw kind heeft er geen.
letter-parents-has-pattern = { $what }: de norm vraagt { $bound }. Uw kind heeft { $value }.
letter-parents-has-number = { $what }: de norm vraagt { $bound }. Bij uw kind is het { $value }.
letter-parents-holds = De norm vraagt: { $what }. Bij uw kind is dat zo.
letter-parents-holds-not = De norm vraagt: { $what }. Bij uw kind is dat niet zo.
letter-parents-holds-unknown = De norm vraagt: { $what }. Of dat bij uw kind zo is, is nog niet bekend.
letter-parents-role-student = uw kind
letter-parents-role-parent = u

## De leerling

letter-student-title = Over jouw volgende schooljaar ({ $id }), { $day }
letter-student-what = Dit is een advies over jouw volgende schooljaar. Mensen op school beslissen, na een gesprek met jou.
letter-student-says = Het gaat om { $target }. De norm van de school zegt: ‘{ $says }’.
letter-student-uncovered = Het gaat om { $target }. Geen regel van de norm past bij jouw cijfers. De school bespreekt het met je.
letter-student-conflict = Het gaat om { $target }. Twee regels van de norm spreken elkaar tegen. De school bespreekt het met je.
letter-student-open = Het gaat om { $target }. Wat de norm daarover zegt, is nog niet bekend. Mogelijk is nog: { $findings }.
letter-student-near = Dit is geen opdracht. Het laat zien hoe dicht jouw cijfers bij een grens liggen.
letter-student-lead = Jij leidt het gesprek.
letter-student-led = Wie het gesprek leidt: { $role }.
letter-student-bring-student = Neem mee: { $what }.
letter-student-may-student = Je kunt { $what }.
letter-student-has-count = { $what }: de norm vraagt { $bound }. Jij hebt er { $value }.
letter-student-has-none = { $what }: de norm vraagt { $bound }. Jij hebt er geen.
letter-student-has-pattern = { $what }: de norm vraagt { $bound }. Jij hebt { $value }.
letter-student-has-number = { $what }: de norm vraagt { $bound }. Bij jou is het { $value }.
letter-student-holds = De norm vraagt: { $what }. Bij jou is dat zo.
letter-student-holds-not = De norm vraagt: { $what }. Bij jou is dat niet zo.
letter-student-holds-unknown = De norm vraagt: { $what }. Of dat bij jou zo is, is nog niet bekend.
letter-student-role-student = jij
letter-student-role-parent = je ouders
letter-student-role-mentor = je mentor
letter-student-role-co-mentor = je co-mentor
letter-student-role-coach = je coach

## Wie bij het gesprek kunnen zijn

letter-role-student = de leerling
letter-role-parent = de ouders
letter-role-mentor = de mentor
letter-role-co-mentor = de co-mentor
letter-role-coach = de coach
letter-role-subject-teacher = de vakdocent
letter-role-teachers = de docenten
letter-role-student-coordinator = de leerlingcoördinator
letter-role-care-coordinator = de zorgcoördinator
letter-role-psychologist = de psycholoog
letter-role-pathway-guide = de trajectbegeleider
letter-role-consultation-team = het consultatieteam
letter-role-exam-coordinator = de examencoördinator
letter-role-assistant = de onderwijsassistent
letter-role-team-leader = de teamleider
letter-role-deputy-head = de conrector
letter-role-head = de schoolleider
letter-role-board = het bestuur
letter-role-primary-school = de basisschool

## Woorden die niet iedereen kent

term-norm = Norm: wat een school heeft opgeschreven over overgaan naar het volgende jaar.
term-norm-as = norm
term-insufficient = Onvoldoende: een cijfer onder de grens die de school noemt, meestal onder 5,5.
term-insufficient-as = onvoldoende
term-shortfall = Tekortpunt: hoe ver een cijfer onder een voldoende ligt. Waar een 6 genoeg is, heeft een 4 er twee.
term-shortfall-as = tekort
term-compensation = Compensatiepunt: hoe ver een cijfer boven een voldoende ligt. Daarmee is een ander vak goed te maken.
term-compensation-as = compensatie
term-core = Kernvakken: Nederlands, Engels en wiskunde. Sommige scholen noemen er meer.
term-core-as = kernvak
term-mean = Gemiddelde: alle cijfers bij elkaar, gedeeld door het aantal vakken.
term-mean-as = gemiddeld
term-profile = Profiel: de groep vakken die een leerling voor de bovenbouw kiest.
term-profile-as = profiel
term-resit = Herkansing: een toets nog een keer maken.
term-resit-as = herkans
term-prognosis = Prognose: wat een docent aan het eind van het jaar verwacht. Het is geen cijfer dat is behaald.
term-prognosis-as = prognose
term-kansklas = Kansklas: een klas waarin het niveau van binnenkomst zeker is, en hoger kan.
term-kansklas-as = kansklas
term-delta-plan = Deltaplan: een plan dat een leerling zelf schrijft, met hulp van de mentor.
term-delta-plan-as = deltaplan
term-joint-advice = Gezamenlijk advies: wat de vakdocenten samen vinden.
term-joint-advice-as = gezamenlijk
term-discuss = Bespreken: de docenten praten erover en kijken naar meer dan cijfers.
term-discuss-as = bespre
