### De vaste woorden van een dossier, zoals ze in een zin staan: zonder lidwoord, met een kleine letter.

## Wie: rollen en partijen

party-student = leerling
party-parent = ouders
party-school = school

role-student = leerling
role-parent = ouder
role-mentor = mentor
role-co-mentor = co-mentor
role-coach = coach
role-subject-teacher = vakdocent
role-teachers = docenten
role-student-coordinator = leerlingcoördinator
role-care-coordinator = zorgcoördinator
role-psychologist = psycholoog
role-pathway-guide = trajectbegeleider
role-consultation-team = consultatieteam
role-exam-coordinator = examencoördinator
role-assistant = onderwijsassistent
role-team-leader = teamleider
role-deputy-head = conrector
role-head = schoolleider
role-board = bestuur
role-primary-school = basisschool

## Gesprekken en berichten

talk-kind-start-talk = startgesprek
talk-kind-triangle-talk = driehoeksgesprek
talk-kind-learning-route-talk = leerweggesprek
talk-kind-report-talk = rapportgesprek
talk-kind-plan-talk = gesprek over het plan
talk-kind-mentor-talk = mentorgesprek
talk-kind-student-discussion = leerlingbespreking
talk-kind-closing-talk = afsluitend gesprek
talk-kind-handover = warme overdracht
talk-kind-period-talk = periodegesprek

topic-expectations = verwachtingen
topic-results = resultaten
topic-prognosis = prognose
topic-plan = plan
topic-presence = aanwezigheid
topic-behaviour = gedrag
topic-well-being = welbevinden
topic-level = niveau
topic-moving-up = overgang

outlook-on-course = op koers
outlook-needs-attention = vraagt aandacht
outlook-uncertain = onzeker
outlook-another-level-is-possible = ander niveau is mogelijk

## Signalen, oorzaken en wat mensen zien

signal-kind-weak-result = zwak resultaat
signal-kind-falling-results = dalende resultaten
signal-kind-behind = achterstand
signal-kind-standard-test = genormeerde toets
signal-kind-absence = afwezigheid
signal-kind-effort = inzet
signal-kind-socio-emotional = sociaal-emotioneel signaal

action-kind-talked-with-the-student = met de leerling gepraat
action-kind-told-the-parents = ouders ingelicht
action-kind-discussed-in-the-team = in het team besproken
action-kind-started-support = ondersteuning gestart
action-kind-started-a-plan = plan gestart
action-kind-referred = doorverwezen
action-kind-checked-the-marking = normering nagekeken

cause-kind-motivation = motivatie
cause-kind-study-skills = studievaardigheden
cause-kind-level = niveau
cause-kind-teaching = manier van lesgeven
cause-kind-marking = normering van toetsen
cause-kind-circumstances = omstandigheden
cause-kind-growing-up = puberteit
cause-kind-not-known = niet bekend

development-growing = groeiend
development-stable = stabiel
development-falling = dalend
development-not-seen = niet te zien

instrument-cito-vas = Cito-VAS
instrument-other = andere toets

## Plannen, afspraken en ondersteuning

goal-catch-up = achterstand inhalen
goal-a-higher-grade = hoger cijfer
goal-study-skills = studievaardigheden
goal-planning = leren plannen
goal-work-attitude = werkhouding
goal-presence = aanwezigheid
goal-well-being = welbevinden
goal-finding-the-level-that-fits = passend niveau vinden

own-action-ask-for-help = om hulp vragen
own-action-attend-support = naar de ondersteuning gaan
own-action-do-homework = huiswerk maken
own-action-keep-a-planner = een agenda bijhouden
own-action-practise = oefenen
own-action-do-work-again = werk opnieuw maken
own-action-take-a-re-sit = een herkansing maken
own-action-talk-with-the-teacher = met de docent praten
own-action-visit-other-schools = andere scholen bezoeken

school-action-adapted-tasks = aangepaste opdrachten
school-action-coaching = coaching
school-action-extra-explanation = extra uitleg
school-action-extra-lessons = extra lessen
school-action-an-extra-re-sit = extra herkansing
school-action-extra-time = extra tijd
school-action-feedback = feedback
school-action-follow-up = volgen hoe het gaat
school-action-a-new-test = nieuwe toets

parent-action-ask-each-week = elke week vragen hoe het gaat
parent-action-help-plan = helpen met plannen
parent-action-keep-in-touch-with-the-mentor = contact houden met de mentor
parent-action-a-place-to-work = zorgen voor een werkplek
parent-action-go-along-to-talks = meegaan naar gesprekken

effect-worked = werkte
effect-in-part = werkte voor een deel
effect-not-seen = geen effect gezien

cycle-state-agreed = afgesproken
cycle-state-running = bezig
cycle-state-overdue = nog niet op teruggekeken
cycle-state-evaluated = op teruggekeken

delta-step-kind-drafted = opgesteld
delta-step-kind-discussed = besproken
delta-step-kind-elaborated = uitgewerkt
delta-step-kind-presented = gepresenteerd
delta-step-kind-followed = gevolgd
delta-step-kind-closed = afgesloten

agreement-state-open = nog open
agreement-state-kept = nagekomen
agreement-state-not-kept = niet nagekomen
agreement-state-withdrawn = ingetrokken

agreements-about-start = begin van het schooljaar
agreements-about-outside-the-norm = overgang buiten de norm
agreements-about-plan = plan

support-kind-support-hour = ondersteuningsuur
support-kind-choice-time = keuzewerktijd
support-kind-quality-time = extra lestijd buiten de lessen
support-kind-tasks-in-the-last-week = opdrachten in de laatste schoolweek
support-kind-coaching = coaching
support-kind-buddy = buddy
support-kind-study-skills = hulp bij studievaardigheden
support-kind-pathway-guidance = trajectbegeleiding
support-kind-in-school-rebound = interne rebound
support-kind-spring-school = lenteschool
support-kind-summer-school = zomerschool

group-kind-coach-group = coachgroep
group-kind-rebound = reboundgroep

## Adviezen, keuzes en bezwaren

advice-moment-january = januari
advice-moment-year-end = eind van het schooljaar

joint-advice-kind-go-on = verder naar het volgende leerjaar
joint-advice-kind-go-on-with-a-plan = verder met een plan
joint-advice-kind-look-elsewhere = rondkijken bij andere scholen of niveaus
joint-advice-kind-another-level = ander niveau

view-confident = met vertrouwen
view-with-support = met ondersteuning
view-in-doubt = met twijfel
view-not-at-this-level = niet op dit niveau
view-not-known-yet = nog niet bekend

choice-kind-go-on = verder naar het volgende leerjaar
choice-kind-another-level = ander niveau
choice-kind-the-same-year-again = hetzelfde leerjaar nog een keer

objection-about-joint-advice = gezamenlijk advies
objection-about-learning-route = leerweg
objection-about-level = niveau
objection-about-grade = cijfer
objection-about-prognosis = prognose
objection-about-plan = plan

answer-kind-a-new-test = nieuwe toets
answer-kind-a-new-talk = nieuw gesprek
answer-kind-changed = aangepast
answer-kind-explained = uitgelegd
answer-kind-another-solution = andere oplossing

## Niveaus, leerwegen en leerjaren

level-move-placed = geplaatst
level-move-raised = naar een hoger niveau gegaan
level-move-fell-back = teruggegaan naar het vorige niveau

route-source-teachers = docenten
route-source-marks = cijfers
route-source-standard-test = genormeerde toets
route-source-care-coordinator = zorgcoördinator
route-source-psychologist = psycholoog

route-step-kind-proposed = voorgesteld
route-step-kind-discussed = besproken
route-step-kind-final = definitief

route-state-proposed = voorgesteld
route-state-discussed = besproken
route-state-final = definitief
route-state-reopened = heropend

placement-reason-primary-advice = advies van de basisschool
placement-reason-potential = mogelijkheden
placement-reason-results = resultaten
placement-reason-development = ontwikkeling
placement-reason-standard-test = genormeerde toets
placement-reason-choice = eigen keuze

repeat-ground-long-illness = langdurige ziekte
repeat-ground-other-extraordinary-circumstances = andere bijzondere omstandigheden
repeat-ground-choice-of-the-student = keuze van de leerling
repeat-ground-not-told = niet verteld

proposed-ground-long-illness = langdurige ziekte
proposed-ground-other-extraordinary-circumstances = andere bijzondere omstandigheden
proposed-ground-choice-of-the-student = keuze van de leerling
proposed-ground-weak-subjects = zwakke vakken
proposed-ground-conduct = gedrag
proposed-ground-laziness = te weinig inzet
proposed-ground-motivation = motivatie
