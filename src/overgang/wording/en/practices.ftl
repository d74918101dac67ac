### A practice: how a school deals with moving up, in words.

practice-head = { $school } ({ $id })
practice-levels = For: { $levels }
practice-style-no-norms = The school works without promotion norms.
practice-style-guide-norms = The school has norms; they are an aid.
practice-style-discussion-guideline = A guideline says who is discussed, not what comes of it.
practice-style-non-binding-advice = The school gives advice; it binds nobody.
practice-style-guaranteed-floor = The level of intake is a floor.
practice-style-no-repeat-vision = The school wants everybody to go on with the own group.
practice-style-outside-norm = The school also looks outside the norm, with agreements.
practice-style-direct-plan = A signal is followed by a plan at once.
practice-style-small-scale-coaching = The school coaches in small groups.
practice-does = This is how it works:
practice-readings = Where the source leaves room, it is read like this:
practice-source = Source: { $title }, { $publisher }, { $published }, { $place }. Read on { $day }. The school may do it differently now.

exception-motivation = Doing the year again does not fit here: motivation plays a part, and it does not help with that.
exception-floor = Doing the year again is not at issue: in the kansklas the level of intake is sure.
