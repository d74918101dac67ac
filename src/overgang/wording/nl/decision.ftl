### Een besluit van mensen, naast het advies.

decision-line = Besluit van de { $role } op { $day }: { $choice }. Daarvoor is gekeken naar: { $reasons }.
decision-deviates = Het besluit is anders dan wat norm of werkwijze aanreikt. Dat kan, met deze redenen.
decision-not-done = Op de dag van het advies stond nog open:
decision-reason-the-norm = de norm
decision-reason-development = de ontwikkeling
decision-reason-potential = wat de leerling in zich heeft
decision-reason-agreements = de afspraken
decision-reason-the-talk = het gesprek
decision-reason-new-evidence = wat er nieuw bekend werd
decision-reason-circumstances = de omstandigheden
decision-reason-choice-of-the-student = de keuze van de leerling
decision-reason-wish-of-the-parents = de wens van de ouders
