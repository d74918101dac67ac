"""A dossier told in words, month by month: for the pages of the worked years."""
