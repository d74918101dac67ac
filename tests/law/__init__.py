"""What the law asks, on either side of each of its days and of each thing that is not known."""
