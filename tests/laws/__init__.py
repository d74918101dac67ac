"""Laws: each is broken by a function that is made to break it, and by nothing that is in order."""
