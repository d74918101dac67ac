### Wat telt en wat niet: redenen, oorzaken, gesprekken op tijd, plaatsing en steun.

## Een jaar overdoen

repeating-last-resort = Een jaar overdoen is het laatste middel.
repeating-accepts = Als reden telt: { $grounds }.
repeating-never = Gedrag, weinig inzet, zwakke vakken en motivatie tellen niet als reden.
repeating-no-help-for = Een jaar overdoen helpt volgens de school niet bij: { $causes }.
repeating-no-help = Het jaar overdoen past hier niet. Het helpt niet bij: { $causes }.
repeating-no-ground = Het jaar overdoen is voorgesteld. Wat daarvoor is genoemd, telt hier niet als reden.
repeating-other-way = Ook nu kan de leerling door, met een plan om in te halen.
repeating-offer = Er is een reden genoemd die telt: { $grounds }.
repeating-best-means = Is het jaar overdoen hier echt het beste, en wat is al geprobeerd?
repeating-ask-no-penalty = Gedrag of inzet is genoemd als reden. Een jaar overdoen is geen straf; wat helpt wel?
repeating-ask-per-subject = Zwakke vakken zijn genoemd als reden. Welke hulp in die vakken past?
repeating-ask-made-worse = Motivatie is genoemd als reden. Waar krijgt deze leerling weer zin van?
repeating-ask-not-here = Genoemd is ook: { $grounds }. Dat telt hier niet als reden; wat past wel?

## Gesprekken op tijd

cadence-every =
    { $days ->
        [one] Elke dag is er: { $kind }.
       *[other] Elke { $days } dagen is er: { $kind }.
    }
cadence-with-signal = Dat geldt zodra er dit schooljaar een signaal is.
cadence-reported = Wat er is besproken, hoort ook: { $role }.
cadence-none = Dit schooljaar staat in het dossier nog geen { $kind }.
cadence-late =
    { $days ->
        [one] Voor het laatst was er op { $last } een { $kind }. De werkwijze is elke dag.
       *[other] Voor het laatst was er op { $last } een { $kind }. De werkwijze is elke { $days } dagen.
    }
cadence-kept = Voor het laatst was er op { $last } een { $kind }. Dat is op tijd.
