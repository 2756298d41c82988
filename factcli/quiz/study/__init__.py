"""Study with spaced repetition: reviews kept, cards scheduled by FSRS-6, what comes next, and how it goes."""
